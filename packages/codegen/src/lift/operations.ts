import ts from "typescript";
import { operationId } from "../names/operations.ts";
import { paramsName } from "../names/types.ts";
import { snakeCase } from "../names/words.ts";
import type {
  OperationObject,
  Parameter,
  RequestBody,
  Schema,
  SchemaObject,
  StripeOperation,
} from "../openapi.ts";
import { type ApiBase, type Call, callsOf } from "./calls.ts";
import type { Declarations } from "./declarations.ts";
import { LiftError, type StripePackage } from "./package.ts";
import { responseOf } from "./responses.ts";
import type { Schemas } from "./schemas.ts";
import { findServices, type Service } from "./services.ts";
import { isDeprecated } from "./syntax.ts";

/** An operation of the document, with the name that the package gives it. */
export interface Operation {
  readonly call: Call;
  readonly service: Service;
  readonly operation: OperationObject;
  readonly stripeOperation: StripeOperation;
}

const SERVERS: Record<Exclude<ApiBase, "api">, string> = {
  files: "https://files.stripe.com/",
  connect: "https://connect.stripe.com/",
  meter_events: "https://meter-events.stripe.com/",
};

/** Names of methods that are a type of their own. */
const STANDARD = ["create", "retrieve", "update", "delete"] as const;

/** Every method of every service that calls the API, in the order in which the client has them. */
export function findOperations(
  stripePackage: StripePackage,
  declarations: Declarations,
  schemas: Schemas,
): Operation[] {
  const operations: Operation[] = [];
  const lifted = new Set<Call>();
  for (const service of findServices(declarations)) {
    const source = stripePackage.modules.get(service.declared.file);
    if (source === undefined) throw new LiftError(`${service.declared.file}.js is missing.`);
    const calls = callsOf(source).filter(({ className }) => className === service.declared.name);
    for (const method of service.declared.node.members.filter(ts.isMethodDeclaration)) {
      // Where a method has a second call (an account without an id), that is another method's own.
      const call = calls.find(({ methodName }) => methodName === method.name.getText());
      if (call === undefined || lifted.has(call)) continue;
      lifted.add(call);
      operations.push(liftOperation(call, method, service, schemas));
    }
  }
  return operations;
}

function liftOperation(
  call: Call,
  method: ts.MethodDeclaration,
  service: Service,
  schemas: Schemas,
): Operation {
  const params = paramsOf(call, method, service, schemas);
  const sendsBody = call.method === "post";
  const parameters = [...pathParameters(call.path), ...(sendsBody ? [] : queryParameters(params))];
  const operation: OperationObject = {
    operationId: operationId(call.method, call.path),
    ...schemas.described(method),
    ...(parameters.length > 0 && { parameters }),
    ...(sendsBody && { requestBody: requestBody(call, params) }),
    responses: responseOf(call, method, service, schemas),
    ...(isDeprecated(method) && { deprecated: true }),
    ...(call.base !== "api" && { servers: [{ url: SERVERS[call.base] }] }),
  };
  return { call, service, operation, stripeOperation: stripeOperation(call, service) };
}

/** The object of a method's parameters; one without fields where it takes none. */
function paramsOf(
  call: Call,
  method: ts.MethodDeclaration,
  service: Service,
  schemas: Schemas,
): SchemaObject {
  const parameter = method.parameters.find(({ name }) => name.getText() === "params");
  if (parameter?.type === undefined || !ts.isTypeReferenceNode(parameter.type)) {
    throw new LiftError(`${call.className}.${call.methodName} has no type of parameters.`);
  }
  const declared = schemas.resolve(parameter.type, service.declared.scope);
  const schema = schemas.object(declared, "request", call.version);
  const expected = paramsName(service.accessor.split(".").at(-1) ?? "", call.methodName);
  return declared.name === expected ? schema : { title: declared.name, ...schema };
}

function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    style: "simple",
    schema: { type: "string" },
  }));
}

function queryParameters({ properties = {}, required = [] }: SchemaObject): Parameter[] {
  return Object.keys(properties)
    .toSorted()
    .flatMap((name) => {
      const schema = properties[name];
      if (schema === undefined) return [];
      const style: Pick<Parameter, "style" | "explode"> = isStructured(schema)
        ? { style: "deepObject", explode: true }
        : { style: "form" };
      const { description, ...own } =
        "$ref" in schema ? { ...schema, description: undefined } : schema;
      return {
        name,
        in: "query",
        required: required.includes(name),
        ...style,
        ...(description !== undefined && { description }),
        schema: own,
      };
    });
}

function requestBody(call: Call, params: SchemaObject): RequestBody {
  const schema = { ...params, additionalProperties: false };
  const required = (params.required ?? []).length > 0;
  if (call.version === "v2") {
    return { required, content: { "application/json": { schema } } };
  }
  const structured = Object.entries(params.properties ?? {})
    .filter(([, field]) => isStructured(field))
    .map(([name]) => [name, { style: "deepObject", explode: true }] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const form = { schema, encoding: Object.fromEntries(structured) };
  const mediaType = call.multipart ? "multipart/form-data" : "application/x-www-form-urlencoded";
  return { required, content: { [mediaType]: form } };
}

/** Whether a value can be an object or an array, which a form writes with brackets. */
function isStructured(schema: Schema): boolean {
  if ("$ref" in schema) return true;
  if (schema.anyOf) return schema.anyOf.some(isStructured);
  return schema.type === "object" || schema.type === "array";
}

function stripeOperation(call: Call, service: Service): StripeOperation {
  const name = call.methodName === "del" ? "delete" : snakeCase(call.methodName);
  return {
    method_name: name,
    method_on: "service",
    method_type: methodType(call, name),
    operation: call.method,
    path: call.path,
    service: service.accessor,
  };
}

function methodType(call: Call, name: string): StripeOperation["method_type"] {
  if (call.kind !== "plain") return call.kind;
  return STANDARD.find((standard) => standard === name) ?? "custom";
}
