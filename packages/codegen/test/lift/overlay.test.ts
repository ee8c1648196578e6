import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../src/openapi.ts";
import { mergeOverlay, type Overlay } from "../../src/overlay.ts";
import { document } from "./document.ts";

const file = new URL("../../spec/overlays/expandable-fields.json", import.meta.url);
const overlay: Overlay = JSON.parse(readFileSync(file, "utf8"));

/** Every expandable field, as `price.currency_options{}.tiers`. */
function expandableFields({ components }: OpenApiDocument): string[] {
  const found: string[] = [];
  const visit = (schema: Schema | boolean | undefined, path: string): void => {
    if (typeof schema !== "object" || "$ref" in schema) return;
    for (const name of schema["x-expandableFields"] ?? []) {
      found.push(`${path}.${name}`);
      if (!schema.properties?.[name]) throw new Error(`${path} has no ${name} to expand.`);
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      visit(property, `${path}.${name}`);
    }
    for (const alternative of schema.anyOf ?? []) visit(alternative, path);
    visit(schema.items, `${path}[]`);
    visit(schema.additionalProperties, `${path}{}`);
  };
  for (const [name, schema] of Object.entries(components.schemas)) visit(schema, name);
  return found.toSorted();
}

describe("the overlay of expandable fields", () => {
  it("adds what the package doesn't know, and takes nothing away", () => {
    const before = expandableFields(document);
    const after = expandableFields(mergeOverlay(document, overlay));
    expect(before.filter((field) => !after.includes(field))).toEqual([]);
    expect(after.filter((field) => !before.includes(field))).toEqual([
      "coupon.applies_to",
      "coupon.currency_options",
      "customer.invoice_credit_balance",
      "customer.tax",
      "plan.tiers",
      "price.currency_options",
      "price.currency_options{}.tiers",
      "price.tiers",
      "shipping_rate.fixed_amount.currency_options",
    ]);
  });
});
