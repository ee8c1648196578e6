import ts from "typescript";
import type { OperationObject, ResponseObject, Schema, SchemaObject } from "../openapi.ts";
import type { Call } from "./calls.ts";
import { LiftError } from "./package.ts";
import { className, listSchema, type Position, type Schemas } from "./schemas.ts";
import type { Service } from "./services.ts";

/** What an operation answers, from the type that its method returns. */
export function responseOf(
  call: Call,
  method: ts.MethodDeclaration,
  service: Service,
  schemas: Schemas,
): OperationObject["responses"] {
  if (method.type === undefined) {
    throw new LiftError(`${call.className}.${call.methodName} has no type of result.`);
  }
  return { "200": success(method.type, call, service, schemas), default: failure(call) };
}

function success(
  type: ts.TypeNode,
  call: Call,
  service: Service,
  schemas: Schemas,
): ResponseObject {
  if (!ts.isTypeReferenceNode(type)) {
    if (type.kind === ts.SyntaxKind.VoidKeyword) return { description: "OK" };
    return json(schemas.type(type, positionIn(service, call)));
  }
  const [argument] = type.typeArguments ?? [];
  const name = className(type);
  if (name === "StripeStreamResponse") {
    const schema: SchemaObject = { type: "string", format: "binary" };
    return { description: "OK", content: { "application/pdf": { schema } } };
  }
  if (argument === undefined) return json(schemas.type(type, positionIn(service, call)));
  if (name === "Promise" || name === "Response") return success(argument, call, service, schemas);

  const items = schemas.type(argument, positionIn(service, call));
  const itemName = className(argument);
  if (name === "ApiListPromise") return json(listSchema(items, itemName));
  if (name === "ApiSearchResultPromise") return json(searchSchema(items, itemName));
  if (name === "V2ListPromise") return json(v2ListSchema(items, itemName));
  throw new LiftError(`No rule for the result ${type.getText()}.`);
}

/** Components are all that methods return: there is no field whose name could say more. */
function positionIn(service: Service, call: Call): Position {
  return {
    field: "",
    comment: "",
    version: call.path.startsWith("/v2/") ? "v2" : "v1",
    usage: "response",
    owner: service.declared,
    element: false,
    scope: service.declared.scope,
  };
}

function failure(call: Call): ResponseObject {
  const v2 = call.path.startsWith("/v2/");
  const name = call.base === "connect" ? "oauth_error" : v2 ? "v2.error" : "error";
  return json({ $ref: `#/components/schemas/${name}` }, "Error");
}

function json(schema: Schema, description = "OK"): ResponseObject {
  return { description, content: { "application/json": { schema } } };
}

function searchSchema(items: Schema, itemName: string): SchemaObject {
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

function v2ListSchema(items: Schema, itemName: string): SchemaObject {
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
