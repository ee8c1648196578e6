import { describe, expect, it } from "vitest";
import type { Schema, SchemaObject } from "../../src/openapi.ts";
import { callsOfStripeNode, type RuntimeSchema } from "./calls-of-stripe-node.ts";
import { document, operationsOf, requestSchema, responseSchema } from "./document.ts";

const FORMATS: Record<string, string> = { int64_string: "int64", decimal_string: "decimal" };

/** The paths of the fields that the package converts, such as `data[].amount int64`. */
function converted(schema: RuntimeSchema | undefined, path = ""): string[] {
  if (!schema) return [];
  const format = FORMATS[schema.kind];
  if (format) return [`${path} ${format}`];
  if (schema.inner) return converted(schema.inner, path);
  if (schema.element) return converted(schema.element, `${path}[]`);
  return Object.entries(schema.fields ?? {}).flatMap(([name, field]) =>
    converted(field, `${path}.${name}`),
  );
}

/** Whether the document has that format at that path. */
function hasFormat(schema: Schema, line: string): boolean {
  const [path = "", format] = line.split(" ");
  const steps = path.match(/\.[^.[]+|\[\]/g) ?? [];
  let found = expanded(schema);
  for (const step of steps) {
    found = found.flatMap(({ properties, items, additionalProperties }) => {
      // The package writes a map as if it were an array.
      const values = typeof additionalProperties === "object" ? additionalProperties : undefined;
      const next = step === "[]" ? (items ?? values) : properties?.[step.slice(1)];
      return next ? expanded(next) : [];
    });
  }
  return found.some((leaf) => leaf.type === "string" && leaf.format === format);
}

function expanded(schema: Schema): SchemaObject[] {
  if ("$ref" in schema) {
    const target = document.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
    return target ? expanded(target) : [];
  }
  return [schema, ...(schema.anyOf ?? []).flatMap(expanded)];
}

describe("int64 and decimal fields", () => {
  const operations = new Map(
    operationsOf(document).map(({ method, path, operation }) => {
      return [`${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`, operation];
    }),
  );

  it.each([
    { side: "requestSchema", conversions: 89 },
    { side: "responseSchema", conversions: 635 },
  ] as const)(
    "are strings with that format in all $conversions places where a $side converts one",
    ({ side, conversions }) => {
      const missing: string[] = [];
      let count = 0;
      for (const { verb, path, spec } of callsOfStripeNode()) {
        const operation = operations.get(`${verb} ${path}`);
        const schema =
          operation &&
          (side === "requestSchema" ? requestSchema(operation) : responseSchema(operation));
        for (const line of converted(spec[side])) {
          count += 1;
          if (!schema || !hasFormat(schema, line)) missing.push(`${verb} ${path} ${line}`);
        }
      }
      expect(count).toBe(conversions);
      expect(missing).toEqual([]);
    },
  );

  it("are told apart: an account's ownership is decimal, an import's count of errors int64", () => {
    const create = requestSchema(
      operations.get("POST /v2/core/accounts") ?? { operationId: "", responses: {} },
    );
    expect(hasFormat(create, ".identity.individual.relationship.percent_ownership decimal")).toBe(
      true,
    );
    const product = document.components.schemas["v2.commerce.product_catalog_import"];
    expect(product && JSON.stringify(product).includes('"format":"int64"')).toBe(true);
  });
});
