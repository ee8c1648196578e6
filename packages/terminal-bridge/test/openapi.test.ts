import { readFile } from "node:fs/promises";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { operations } from "../src/routes/index.ts";
import { openapiOf } from "../src/routes/openapi.ts";
import { document } from "./documented.ts";
import { openShop } from "./shop.ts";

const mend = "pnpm --filter @tillwire/terminal-bridge openapi";

describe("the OpenAPI document", () => {
  test("is committed as the routes are made", () => {
    expect(document, `openapi.json is out of date. Write it anew: ${mend}`).toEqual(
      JSON.parse(JSON.stringify(openapiOf(operations))),
    );
  });

  test("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const copy: typeof document = structuredClone(document);
    expect(await validator.validate({ ...copy })).toMatchObject({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  test("has every route, and no other", async () => {
    const { bridge } = await openShop();
    const routed = bridge.routes.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.toSorted()).toEqual([...new Set(routed)].toSorted());
  });

  test("is what the README lists", async () => {
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    for (const { method, path, role } of operations) {
      const row = readme.split("\n").find((line) => line.includes(`| \`${method} ${path}\` `));
      expect([method, path, row]).not.toContain(undefined);
      if (role === "manager") expect(row).toContain("`manager`");
    }
  });

  test("names every operation once", () => {
    const names = operations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("is served to whoever asks", async () => {
    const { bridge } = await openShop();
    const answer = await bridge.routes.fetch(new Request("https://shop.test/openapi.json"));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(document);
  });
});
