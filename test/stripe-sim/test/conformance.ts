import { Ajv, type ValidateFunction } from "ajv";
import type { OpenApiDocument, Schema } from "../src/document.ts";

/**
 * Judges answers by the document, with ajv: the required fields are there, nothing is that the
 * schema doesn't know, and every value has its type.
 */
export class Judge {
  readonly #ajv = new Ajv({ allErrors: true, strict: false });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: OpenApiDocument) {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      this.#ajv.addSchema(toJsonSchema(schema), uri(name));
    }
  }

  /** What is wrong with `value` as an object of this kind: nothing, if it is empty. */
  faults(kind: string, value: unknown): string[] {
    return this.answerFaults(kind, { $ref: `#/components/schemas/${kind}` }, value);
  }

  /** What is wrong with `value` as an answer of this schema. */
  answerFaults(kind: string, schema: Schema, value: unknown): string[] {
    let validate = this.#compiled.get(kind);
    if (validate === undefined) {
      validate = this.#ajv.compile(toJsonSchema(schema));
      this.#compiled.set(kind, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${kind}${instancePath} ${message ?? ""} ${JSON.stringify(params)}`,
    );
  }
}

function uri(name: string): string {
  return `https://stripe.example/${name}`;
}

/** OpenAPI 3.0 differs from JSON Schema in `nullable` and in where references point to. */
function toJsonSchema(schema: Schema): object {
  if (schema.$ref !== undefined) return { $ref: uri(schema.$ref.split("/").at(-1) ?? "") };
  const { properties, items, anyOf, additionalProperties } = schema;
  const named = Object.keys(properties ?? {}).length > 0;
  const converted = {
    ...(schema.type === undefined ? {} : { type: schema.type }),
    ...(schema.enum === undefined ? {} : { enum: schema.enum }),
    ...(schema.maxLength === undefined ? {} : { maxLength: schema.maxLength }),
    ...(schema.required === undefined ? {} : { required: schema.required }),
    ...(items === undefined ? {} : { items: toJsonSchema(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(toJsonSchema) }),
    ...(named ? { properties: map(properties ?? {}), additionalProperties: false } : {}),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: toJsonSchema(additionalProperties) }
      : {}),
  };
  return schema.nullable === true ? { anyOf: [converted, { type: "null" }] } : converted;
}

function map(properties: Readonly<Record<string, Schema>>): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, toJsonSchema(schema)]),
  );
}
