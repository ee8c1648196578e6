import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument, OperationObject, Schema, SchemaObject } from "../../src/openapi.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** The document as it is committed. */
export const committedFile = `${root}packages/codegen/spec/stripe.openapi.json`;

/** The bytes of the committed document. */
export const committedText = readFileSync(committedFile, "utf8");

/** The committed document. */
export const document: OpenApiDocument = JSON.parse(committedText);

/** Where Stripe's own documents are, if they are there: they aren't part of the project. */
export function stripeData(file: string): { path: string; missing: boolean } {
  const path = `${root}../shared/data/${file}`;
  const missing = !existsSync(path);
  if (missing) console.warn(`skipped: ../shared/data/${file} isn't there`);
  return { path, missing };
}

/** The operations of a document with their methods and paths. */
export function operationsOf({ paths }: OpenApiDocument) {
  return Object.entries(paths).flatMap(([path, item]) =>
    (["get", "post", "delete"] as const).flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
}

/** One operation of the committed document. */
export function operation(method: "get" | "post" | "delete", path: string): OperationObject {
  const found = document.paths[path]?.[method];
  if (!found) throw new Error(`The document has no ${method} ${path}.`);
  return found;
}

/** A component of the committed document. */
export function component(name: string): SchemaObject {
  const schema = document.components.schemas[name];
  if (!schema || "$ref" in schema) throw new Error(`The document has no component ${name}.`);
  return schema;
}

/** What an operation sends: its query parameters and the fields of its body, as one object. */
export function requestSchema({ parameters = [], requestBody }: OperationObject): SchemaObject {
  const query = parameters.filter((parameter) => parameter.in === "query");
  const [media] = Object.values(requestBody?.content ?? {});
  const body = media && !("$ref" in media.schema) ? media.schema : {};
  return {
    type: "object",
    properties: {
      ...Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
      ...body.properties,
    },
    required: [
      ...query.filter((parameter) => parameter.required).map(({ name }) => name),
      ...(body.required ?? []),
    ],
  };
}

/** The JSON schema of what an operation answers, if it answers JSON. */
export function responseSchema({ responses }: OperationObject): Schema | undefined {
  return responses["200"]?.content?.["application/json"]?.schema;
}

/** The field at a path such as `action.api_error`, through references, arrays and alternatives. */
export function field(schema: Schema, path: string): Schema {
  return path.split(".").reduce((holder, name) => {
    const found = alternatives(holder).flatMap(({ properties }) => properties?.[name] ?? [])[0];
    if (!found) throw new Error(`${path}: there is no ${name}.`);
    return found;
  }, schema);
}

function alternatives(schema: Schema): SchemaObject[] {
  if ("$ref" in schema) return alternatives(component(schema.$ref.split("/").at(-1) ?? ""));
  const { anyOf = [], items } = schema;
  return [schema, ...[...anyOf, ...(items ? [items] : [])].flatMap(alternatives)];
}
