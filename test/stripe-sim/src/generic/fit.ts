import { alternatives, isKind, type OpenApiDocument, type Schema } from "../document.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";

/** What values are brought into the form of. */
export interface Fitting {
  readonly document: OpenApiDocument;
  /** Seconds since the epoch: what the parameter value `now` means for a time. */
  readonly now: number;
  /** The object of a kind that a parameter names by its id. */
  find(kind: string, id: string): JsonObject | undefined;
}

/**
 * A parameter's value as a field of this schema, or `undefined` if the field can't hold it. Both
 * have the same name, yet not always the same type: an id stands for an object, `now` for a time,
 * an empty string for nothing.
 */
export function fit(fitting: Fitting, schema: Schema, value: Json): Json | undefined {
  if (value === null || value === "") return isNullable(fitting, schema) ? null : undefined;
  for (const branch of alternatives(fitting.document, schema)) {
    const fitted = fitBranch(fitting, branch, value);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

function isNullable(fitting: Fitting, schema: Schema): boolean {
  return (
    schema.nullable === true || alternatives(fitting.document, schema).some((one) => one.nullable)
  );
}

function fitBranch(fitting: Fitting, schema: Schema, value: Json): Json | undefined {
  switch (schema.type) {
    case "object":
      if (typeof value === "string") return embedded(fitting, schema, value);
      return isObject(value) && isKind(schema, value)
        ? fitObject(fitting, schema, value)
        : undefined;
    case "array":
      return Array.isArray(value)
        ? value
            .map((item) => fit(fitting, schema.items ?? {}, item))
            .filter((item) => item !== undefined)
        : undefined;
    case "integer":
      if (value === "now") return fitting.now;
      return Number.isSafeInteger(value) ? value : undefined;
    case "number":
      return typeof value === "number" ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "string":
      return fitText(schema, value);
    default:
      return value;
  }
}

function fitText(schema: Schema, value: Json): string | undefined {
  const text =
    typeof value === "number" && (schema.format === "int64" || schema.format === "decimal")
      ? String(value)
      : value;
  if (typeof text !== "string") return undefined;
  return schema.enum === undefined || schema.enum.includes(text) ? text : undefined;
}

/** Where Stripe shows a whole object, a request names it by its id. */
function embedded(fitting: Fitting, schema: Schema, id: string): JsonObject | undefined {
  const kind = schema["x-resourceId"];
  const found = kind === undefined ? undefined : fitting.find(kind, id);
  return found === undefined ? undefined : structuredClone(found);
}

function fitObject(fitting: Fitting, schema: Schema, value: JsonObject): JsonObject | undefined {
  const { properties = {}, additionalProperties: open } = schema;
  const isMap = Object.keys(properties).length === 0;
  const fitted: JsonObject = {};
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const inner = field ?? (isMap ? (typeof open === "object" ? open : {}) : undefined);
    const result = inner === undefined ? undefined : fit(fitting, inner, item);
    if (result !== undefined) fitted[name] = result;
  }
  return fitted;
}
