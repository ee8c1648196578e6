import ts from "typescript";
import type { Schema, SchemaObject } from "../openapi.ts";
import { LiftError } from "./package.ts";

/** Stripe's title for the bounds of a range. */
const RANGE = "range_query_specs";

/** The v1 list of `items`. */
export function listSchema(items: Schema, itemName: string): SchemaObject {
  return {
    title: `${itemName}List`,
    type: "object",
    properties: {
      data: { type: "array", items },
      has_more: { type: "boolean" },
      object: { type: "string", enum: ["list"] },
      url: { type: "string" },
    },
    required: ["data", "has_more", "object", "url"],
  };
}

/** The v1 search result of `items`. */
export function searchSchema(items: Schema, itemName: string): SchemaObject {
  const { properties = {}, required = [] } = listSchema(items, itemName);
  return {
    title: `${itemName}SearchResult`,
    type: "object",
    properties: {
      ...properties,
      object: { type: "string", enum: ["search_result"] },
      next_page: { type: "string", nullable: true },
      total_count: { type: "integer" },
    },
    required: [...required, "next_page"],
    "x-expandableFields": ["total_count"],
  };
}

/** The v2 list of `items`. */
export function v2ListSchema(items: Schema, itemName: string): SchemaObject {
  return {
    title: `${itemName}List`,
    type: "object",
    properties: {
      data: { type: "array", items },
      next_page_url: { type: "string", nullable: true },
      previous_page_url: { type: "string", nullable: true },
    },
    required: ["data", "next_page_url", "previous_page_url"],
  };
}

/** Adds keywords, which OpenAPI 3.0 doesn't allow beside a `$ref`. */
export function withKeywords(schema: Schema, keywords: SchemaObject): Schema {
  if (Object.keys(keywords).length === 0) return schema;
  return "$ref" in schema ? { anyOf: [schema], ...keywords } : { ...schema, ...keywords };
}

/** Bounds that a value lies between, each of them optional. */
export function rangeSchema(): SchemaObject {
  const bounds = ["gt", "gte", "lt", "lte"].map((name) => [name, { type: "integer" as const }]);
  return { title: RANGE, type: "object", properties: Object.fromEntries(bounds) };
}

/** Whether it is what `rangeSchema` gives. */
export function isRange(schema: Schema): boolean {
  return !("$ref" in schema) && schema.title === RANGE;
}

/** v1 sends metadata as strings, and an empty one deletes its key; v2 deletes with `null`. */
export function metadataValue(version: "v1" | "v2"): SchemaObject {
  return version === "v1" ? { type: "string" } : { type: "string", nullable: true };
}

/** v1 clears a field with the empty string. */
export function emptyable(schema: Schema): Schema {
  if (!("$ref" in schema) && schema.enum !== undefined && schema.type === "string") {
    return { ...schema, enum: ["", ...schema.enum] };
  }
  const alternatives = "anyOf" in schema && schema.anyOf ? schema.anyOf : [schema];
  return { anyOf: [...alternatives, { type: "string", enum: [""] }] };
}

/** An enum of literal types, all of one kind. */
export function literalSchema(nodes: readonly ts.LiteralTypeNode[]): SchemaObject {
  const values = nodes.map(({ literal }) => {
    if (ts.isStringLiteral(literal)) return literal.text;
    if (ts.isNumericLiteral(literal)) return Number(literal.text);
    if (literal.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (literal.kind === ts.SyntaxKind.FalseKeyword) return false;
    throw new LiftError(`No rule for the literal ${literal.getText()}.`);
  });
  const types = new Set(values.map((value) => typeof value));
  const [type] = types;
  if (types.size !== 1 || (type !== "string" && type !== "number" && type !== "boolean")) {
    throw new LiftError(`Literals of several types: ${values.join(", ")}.`);
  }
  return { type: type === "number" ? "integer" : type, enum: values };
}

/** Whether an object is a v1 list. */
export function isList({ properties }: SchemaObject): boolean {
  const object = properties?.["object"];
  return object !== undefined && !("$ref" in object) && object.enum?.[0] === "list";
}
