import { DocumentError, checkName, within } from "../errors.ts";
import type { Field, ObjectSchema, Operation, Response, Schema } from "../model.ts";
import type {
  HttpMethod,
  OpenApiDocument,
  OperationObject,
  Parameter,
  SchemaObject,
  Schema as DocumentSchema,
} from "../openapi.ts";
import { type ApiBase, baseOf } from "../servers.ts";
import type { OperationName } from "./operation-name.ts";
import { type SchemaContext, described, parseFields, parseSchema } from "./schema.ts";

/**
 * Lets a version through that can stand in a header and in a comment: `2026-10-28.endive`, or a
 * preview with the features that it has.
 *
 * @throws {DocumentError}
 */
export function checkVersion(version: string, pointer: string): string {
  if (/^[\w.;=, -]+$/.test(version)) return version;
  throw new DocumentError(pointer, "This can't be an API version.");
}

const METHODS = { get: "GET", post: "POST", delete: "DELETE" } as const;

/** Reads one operation of the document. */
export function parseOperation(
  path: string,
  method: HttpMethod,
  operation: OperationObject,
  name: OperationName,
  document: OpenApiDocument,
  context: SchemaContext,
): Operation {
  const pointer = within("#/paths", path, method);
  const version = operation["x-stripeVersion"];
  return {
    id: operation.operationId,
    ...described(operation, context),
    method: METHODS[method],
    path,
    pathParameters: pathParameters(path, operation, pointer),
    accessor: name.accessor,
    name: name.name,
    params: parseParams(operation, pointer, context),
    response: parseResponse(operation, pointer, context),
    base: parseBase(operation, document, pointer),
    multipart: operation.requestBody?.content["multipart/form-data"] !== undefined,
    deprecated: operation.deprecated === true,
    versionRequired: operation["x-stripeVersionRequired"] === true,
    publishable: operation["x-stripePublishable"] === true,
    ...(version !== undefined && {
      version: checkVersion(version, within(pointer, "x-stripeVersion")),
    }),
  };
}

function pathParameters(path: string, operation: OperationObject, pointer: string): string[] {
  if (!/^(?:\/(?:[\w.-]+|\{\w+\}))+$/.test(path)) {
    throw new DocumentError(pointer, "A path must be words and parameters between slashes.");
  }
  const inTemplate = [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name = ""]) => name);
  const declared = (operation.parameters ?? []).flatMap((parameter) =>
    parameter.in === "path" ? [parameter.name] : [],
  );
  const differing = inTemplate
    .concat(declared)
    .find((name) => !declared.includes(name) || !inTemplate.includes(name));
  if (differing !== undefined) {
    throw new DocumentError(
      within(pointer, "parameters"),
      `The parameter ${differing} must be both in the path and in the parameters.`,
    );
  }
  return inTemplate;
}

/** Query and body together: on the client they are one object. */
function parseParams(
  operation: OperationObject,
  pointer: string,
  context: SchemaContext,
): ObjectSchema {
  const query = (operation.parameters ?? []).flatMap((parameter, index): Field[] =>
    parameter.in === "path"
      ? []
      : [parseQuery(parameter, within(pointer, "parameters", index), context)],
  );
  const [body] = Object.entries(operation.requestBody?.content ?? {});
  if (!body) return { kind: "object", fields: query };
  const [mediaType, media] = body;
  const inside = within(pointer, "requestBody", "content", mediaType, "schema");
  const schema = resolved(media.schema, inside, context);
  if (schema.type !== "object") throw new DocumentError(inside, "A body must be an object.");
  const fields = parseFields(schema, inside, context);
  const isUpload = mediaType === "multipart/form-data";
  return {
    kind: "object",
    fields: [...query, ...(isUpload ? fields.map(withContent) : fields)],
    ...(schema.title !== undefined && { title: checkName(schema.title, inside) }),
  };
}

/** Documents before 2023 don't say that what is uploaded is a file. */
function withContent(field: Field): Field {
  const isFile = field.name === "file" && field.schema.kind === "string";
  return isFile ? { ...field, schema: { kind: "binary" } } : field;
}

function parseQuery(parameter: Parameter, pointer: string, context: SchemaContext): Field {
  if (parameter.in !== "query") {
    throw new DocumentError(within(pointer, "in"), `A parameter can't be in ${parameter.in}.`);
  }
  return {
    name: parameter.name,
    schema: parseSchema(parameter.schema, within(pointer, "schema"), context),
    required: parameter.required,
    expandable: false,
    ...described(parameter, context),
  };
}

/** Reads what an operation answers. */
export function parseResponse(
  operation: OperationObject,
  pointer: string,
  context: SchemaContext,
): Response {
  const success = operation.responses["200"];
  if (!success) throw new DocumentError(within(pointer, "responses"), "A 200 response is missing.");
  const { content } = success;
  if (!content) return { kind: "none" };
  const inside = within(pointer, "responses", "200", "content");
  const json = content["application/json"];
  if (!json) return { kind: "stream" };
  const schema = parseSchema(json.schema, within(inside, "application/json", "schema"), context);
  const isList = schema.kind === "list" || schema.kind === "search" || schema.kind === "v2_list";
  if (schema.kind !== "object" && !isNamed(schema)) {
    const words = "An answer must be an object, or made of components that have names.";
    throw new DocumentError(within(inside, "application/json", "schema"), words);
  }
  return isList ? schema : { kind: "object", schema };
}

/** Whether a type can be written without declaring another. */
function isNamed(schema: Schema): boolean {
  switch (schema.kind) {
    case "object":
      return false;
    case "enum":
      return schema.values.length === 1 && !schema.open;
    case "map":
      return isNamed(schema.values);
    case "union":
      return schema.members.every(isNamed);
    case "array":
    case "list":
    case "search":
    case "v2_list":
      return isNamed(schema.items);
    default:
      return true;
  }
}

function parseBase(
  operation: OperationObject,
  document: OpenApiDocument,
  pointer: string,
): ApiBase {
  const url = (operation.servers ?? document.servers)?.[0]?.url;
  if (url === undefined) return "api";
  const base = baseOf(url);
  if (!base) {
    const at = operation.servers ? within(pointer, "servers", 0) : "#/servers/0";
    throw new DocumentError(within(at, "url"), `${url} isn't a host of Stripe's API.`);
  }
  return base;
}

function resolved(schema: DocumentSchema, pointer: string, context: SchemaContext): SchemaObject {
  if (!("$ref" in schema)) return schema;
  const component = context.components[schema.$ref.replace("#/components/schemas/", "")];
  if (!component || "$ref" in component) {
    throw new DocumentError(pointer, `There is no component ${schema.$ref}.`);
  }
  return component;
}
