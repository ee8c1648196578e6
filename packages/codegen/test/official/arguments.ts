import type { OpenApiDocument, OperationObject, Schema, SchemaObject } from "../../src/openapi.ts";

/** How far the arguments of an operation go. */
export interface Choice {
  /** Whether parameters that aren't required are sent. */
  readonly optional: boolean;
  /** Which of several types a value has; beyond the last one, the last. */
  readonly alternative: number;
}

/** Ids that must be escaped to stay within their segment of the path. */
export function idsFor(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name} 1/é`);
}

/** The schema of all that is sent beside the path. */
export function paramsSchema(
  { parameters = [], requestBody }: OperationObject,
  document: OpenApiDocument,
): SchemaObject {
  const [body] = Object.values(requestBody?.content ?? {});
  const inBody = body ? resolve(body.schema, document) : undefined;
  const query = parameters.filter((parameter) => parameter.in === "query");
  return {
    type: "object",
    properties: {
      ...Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
      ...inBody?.properties,
    },
    required: [
      ...query.filter(({ required }) => required).map(({ name }) => name),
      ...(inBody?.required ?? []),
    ],
    additionalProperties: false,
  };
}

/** A value that a schema describes. */
export function valueOf(schema: Schema, choice: Choice, document: OpenApiDocument): unknown {
  const resolved = resolve(schema, document);
  const { anyOf, enum: values, type, format, items, properties, required = [] } = resolved;
  const pick = <T>(from: readonly T[]) => from[Math.min(choice.alternative, from.length - 1)];
  if (anyOf) return valueOf(pick(anyOf) ?? {}, choice, document);
  if (values) return pick(values);
  switch (type) {
    case "object": {
      const { additionalProperties } = resolved;
      if (!properties) {
        const isSchema = typeof additionalProperties === "object";
        return { a_key: isSchema ? valueOf(additionalProperties, choice, document) : "text" };
      }
      const all = Object.entries(properties);
      const needed = all.filter(([name]) => choice.optional || required.includes(name));
      // An object without fields would leave no trace on the wire.
      const sent = needed.length > 0 ? needed : all.slice(0, 1);
      return Object.fromEntries(
        sent.map(([name, property]) => [name, valueOf(property, choice, document)]),
      );
    }
    case "array":
      return [valueOf(items ?? {}, choice, document), valueOf(items ?? {}, choice, document)];
    case "integer":
      return 1_690_000_000;
    case "number":
      return 12.5;
    case "boolean":
      return choice.alternative === 0;
    default:
      if (format === "binary") return { data: new TextEncoder().encode("content"), name: "a.txt" };
      return format === "decimal" ? "0.125" : "é&=[ ] and more".slice(0, resolved.maxLength);
  }
}

function resolve(schema: Schema, document: OpenApiDocument): SchemaObject {
  if (!("$ref" in schema)) return schema;
  const component = document.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
  if (!component) throw new Error(`The document has no ${schema.$ref}.`);
  return resolve(component, document);
}
