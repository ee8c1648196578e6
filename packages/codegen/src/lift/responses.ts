import ts from "typescript";
import type { OperationObject, ResponseObject, Schema, SchemaObject } from "../openapi.ts";
import type { Call } from "./calls.ts";
import { referenceTo } from "./components.ts";
import { LiftError } from "./package.ts";
import { positionOf, type Schemas } from "./schemas.ts";
import type { Service } from "./services.ts";
import { listSchema, searchSchema, v2ListSchema } from "./shapes.ts";
import { className } from "./syntax.ts";

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
  // Components are all that methods return: there is no field whose name could say more.
  const at = positionOf(service.declared, "", call.version);
  if (!ts.isTypeReferenceNode(type)) {
    if (type.kind === ts.SyntaxKind.VoidKeyword) return { description: "OK" };
    return json(schemas.type(type, at));
  }
  const [argument] = type.typeArguments ?? [];
  const name = className(type);
  if (name === "StripeStreamResponse") {
    const schema: SchemaObject = { type: "string", format: "binary" };
    return { description: "OK", content: { "application/pdf": { schema } } };
  }
  if (argument === undefined) return json(schemas.type(type, at));
  if (name === "Promise" || name === "Response") return success(argument, call, service, schemas);

  const items = schemas.type(argument, at);
  const itemName = className(argument);
  if (name === "ApiListPromise") return json(listSchema(items, itemName));
  if (name === "ApiSearchResultPromise") return json(searchSchema(items, itemName));
  if (name === "V2ListPromise") return json(v2ListSchema(items, itemName));
  throw new LiftError(`No rule for the result ${type.getText()}.`);
}

function failure(call: Call): ResponseObject {
  const name = call.version === "v2" ? "v2.error" : "error";
  return json(referenceTo({ key: call.base === "connect" ? "oauth_error" : name }), "Error");
}

function json(schema: Schema, description = "OK"): ResponseObject {
  return { description, content: { "application/json": { schema } } };
}
