import type { Schema, SchemaObject } from "../../src/openapi.ts";

/** JSON Schema as ajv takes it. */
export type JsonSchema = Record<string, unknown>;

/** Where a component's JSON schema is registered. */
export function idOf(component: string): string {
  return `stripe:${encodeURIComponent(component)}`;
}

/**
 * A schema of Stripe's dialect as JSON Schema that says no less: objects admit no field that the
 * document doesn't have, closed enums only their own values, `null` only where it is allowed. Only
 * open enums admit other strings, which is what makes them open.
 */
export function toJsonSchema(schema: Schema): JsonSchema {
  if ("$ref" in schema) return { $ref: idOf(schema.$ref.replace("#/components/schemas/", "")) };
  const converted = withoutNull(schema);
  return schema.nullable ? { anyOf: [converted, { type: "null" }] } : converted;
}

function withoutNull(schema: SchemaObject): JsonSchema {
  const { type, format, enum: values, maxLength, items, anyOf, required } = schema;
  return {
    ...(type && { type }),
    ...(format && type !== "integer" && { format }),
    ...(values && !schema["x-stripeBypassValidation"] && { enum: values }),
    ...(maxLength !== undefined && { maxLength }),
    ...(items && { items: toJsonSchema(items) }),
    ...(anyOf && { anyOf: anyOf.map(toJsonSchema) }),
    ...(required && { required }),
    ...(type === "object" && objectKeywords(schema)),
  };
}

function objectKeywords({ properties = {}, additionalProperties }: SchemaObject): JsonSchema {
  const fields = Object.entries(properties).map(([name, field]) => [name, toJsonSchema(field)]);
  const others =
    typeof additionalProperties === "object"
      ? toJsonSchema(additionalProperties)
      : (additionalProperties ?? false);
  return { properties: Object.fromEntries(fields), additionalProperties: others };
}
