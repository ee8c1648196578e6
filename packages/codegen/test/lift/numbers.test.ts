import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../src/openapi.ts";
import { document, operationsOf, requestSchema, stripeData } from "./document.ts";

const official = stripeData("official-openapi-2023-08-16.json");

/** `integer`, `number` or both, of every field that has numbers, by resource or operation and path. */
type NumberFields = Map<string, Set<string>>;

/**
 * The fields of a document that hold numbers. Resources are looked into once each, at the top; other
 * components wherever they are referred to, since documents differ in what they give a name.
 */
function numberFields(from: OpenApiDocument): NumberFields {
  const found: NumberFields = new Map();
  const visit = (schema: Schema, path: string, open: readonly string[]): void => {
    if ("$ref" in schema) {
      const name = schema.$ref.split("/").at(-1) ?? "";
      const target = from.components.schemas[name];
      if (!target || "$ref" in target || target["x-resourceId"] || open.includes(name)) return;
      visit(target, path, [...open, name]);
      return;
    }
    const { type, anyOf = [], properties = {}, items, additionalProperties } = schema;
    if (type === "integer" || type === "number") {
      found.set(path, (found.get(path) ?? new Set()).add(type));
    }
    for (const alternative of anyOf) visit(alternative, path, open);
    for (const [name, property] of Object.entries(properties))
      visit(property, `${path}.${name}`, open);
    if (items) visit(items, `${path}[]`, open);
    if (typeof additionalProperties === "object") visit(additionalProperties, `${path}{}`, open);
  };
  for (const [name, schema] of Object.entries(from.components.schemas)) {
    if (!("$ref" in schema) && schema["x-resourceId"]) visit(schema, name, [name]);
  }
  for (const { method, path, operation } of operationsOf(from)) {
    visit(requestSchema(operation), `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`, []);
  }
  return found;
}

describe.skipIf(official.missing)("integers, against Stripe's own document of 2023-08-16", () => {
  const ours = numberFields(document);
  const stripes: OpenApiDocument = official.missing
    ? { ...document, paths: {}, components: { schemas: {} } }
    : JSON.parse(readFileSync(official.path, "utf8"));
  const theirs = numberFields(stripes);
  const shared = [...ours].flatMap(([path, types]) => {
    const expected = theirs.get(path);
    return expected ? [{ path, types, expected }] : [];
  });

  it("never says integer where Stripe says number", () => {
    expect(shared.length).toBeGreaterThan(1500);
    const wrong = shared.filter(
      ({ types, expected }) => types.has("integer") && !expected.has("integer"),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("knows nine integers of ten: the rest stay numbers, which refuse nothing", () => {
    const integers = shared.filter(({ expected }) => expected.has("integer"));
    const known = integers.filter(({ types }) => types.has("integer"));
    expect(known.length / integers.length).toBeGreaterThan(0.9);
  });
});

describe("numbers of the package", () => {
  it("are integers where they are money, times or counts, and numbers where they are ratios", () => {
    const fields = numberFields(document);
    const types = (path: string) => [...(fields.get(path) ?? [])];
    expect(types("charge.amount")).toEqual(["integer"]);
    expect(types("terminal.reader.last_seen_at")).toEqual(["integer"]);
    expect(types("post /v1/payment_intents.amount")).toEqual(["integer"]);
    expect(types("coupon.percent_off")).toEqual(["number"]);
    expect(types("exchange_rate.rates{}")).toEqual(["number"]);
  });
});
