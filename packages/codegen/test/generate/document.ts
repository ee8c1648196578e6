import type { OpenApiDocument, OperationObject, PathItem, Schema } from "../../src/openapi.ts";

/** A document with the least that a document has. */
export function document(
  schemas: Record<string, Schema>,
  paths: Record<string, PathItem> = {},
): OpenApiDocument {
  return {
    openapi: "3.0.0",
    info: { title: "Stripe API", version: "2026-01-01.test" },
    servers: [{ url: "https://api.stripe.com/" }],
    paths,
    components: { schemas },
  };
}

/** A GET that answers with a component. */
export function get(key: string, more: Partial<OperationObject> = {}): OperationObject {
  return { operationId: "Get", responses: { "200": answer(ref(key)) }, ...more };
}

/** A POST with a form as its body. */
export function post(key: string, properties: Record<string, Schema>, required: string[] = []) {
  return {
    operationId: "Post",
    requestBody: {
      required: required.length > 0,
      content: {
        "application/x-www-form-urlencoded": {
          schema: {
            type: "object" as const,
            properties,
            required,
            additionalProperties: false,
          },
        },
      },
    },
    responses: { "200": answer(ref(key)) },
  };
}

export function answer(schema: Schema) {
  return { description: "OK", content: { "application/json": { schema } } };
}

export function ref(key: string): Schema {
  return { $ref: `#/components/schemas/${key}` };
}

/** A resource with some fields, all of them required. */
export function resource(key: string, properties: Record<string, Schema>, more: object = {}) {
  return {
    type: "object" as const,
    properties: { ...properties, object: { type: "string" as const, enum: [key] } },
    required: [...Object.keys(properties), "object"],
    "x-resourceId": key,
    ...more,
  };
}

/** Path parameters. */
export function inPath(...names: string[]) {
  return names.map((name) => ({
    name,
    in: "path" as const,
    required: true,
    style: "simple" as const,
    schema: { type: "string" as const },
  }));
}
