import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { lift, serialize } from "../../src/lift/index.ts";
import { committedText, document } from "./document.ts";

function expectInOrder(names: string[]): void {
  expect(names).toEqual(names.toSorted());
}

describe("the committed document", () => {
  it("is what lift gives, twice the same bytes, in less than 20 seconds", async () => {
    const started = performance.now();
    const first = serialize(await lift());
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(first === committedText, "run `pnpm spec:lift`").toBe(true);
    expect(serialize(await lift()) === first).toBe(true);
  });

  it("is valid OpenAPI 3.0", async () => {
    const result = await new Validator().validate(structuredClone({ ...document }));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it("refers only to components that it has", () => {
    const names = Object.keys(document.components.schemas);
    const references = new Set(
      [...committedText.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g)].map(
        ([, name]) => name,
      ),
    );
    expect([...references].filter((name) => !names.includes(name ?? ""))).toEqual([]);
    expect(committedText.match(/"\$ref": "(?!#\/components\/schemas\/)/g)).toBeNull();
  });

  it("holds facts only: no description but the two that OpenAPI asks for", () => {
    const descriptions = committedText.match(/"description": "[^"]*"/g) ?? [];
    expect(new Set(descriptions)).toEqual(
      new Set(['"description": "OK"', '"description": "Error"']),
    );
    // No other text either: every string is a name, a value of an enum, a path or a URL.
    expect(committedText.match(/"[^"\n]*[a-z] [a-z]+ [a-z][^"\n]*"/g)).toBeNull();
  });

  it("keeps paths, schemas and fields in alphabetical order", () => {
    expectInOrder(Object.keys(document.paths));
    expectInOrder(Object.keys(document.components.schemas));
    for (const schema of Object.values(document.components.schemas)) {
      if ("$ref" in schema) continue;
      expectInOrder(Object.keys(schema.properties ?? {}));
      expectInOrder(schema.required ?? []);
    }
    for (const item of Object.values(document.paths)) {
      const order = ["get", "post", "delete"];
      const ranks = Object.keys(item).map((method) => order.indexOf(method));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it("is of the version that npm stripe pins", () => {
    expect(document.info).toEqual({ title: "Stripe API", version: "2026-10-28.endive" });
    expect(document.openapi).toBe("3.0.3");
  });
});
