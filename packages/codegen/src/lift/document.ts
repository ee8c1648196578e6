import ts from "typescript";
import type {
  HttpMethod,
  OpenApiDocument,
  PathItem,
  SchemaObject,
  StripeOperation,
} from "../openapi.ts";
import { type Component, findComponents, packageOf } from "./components.ts";
import { Declarations } from "./declarations.ts";
import { errorSchemas } from "./errors.ts";
import { findEvents } from "./events.ts";
import { findOperations, type Operation } from "./operations.ts";
import { inOrder } from "./order.ts";
import { LiftError, type StripePackage } from "./package.ts";
import { homesOf } from "./resources.ts";
import { positionOf, Schemas } from "./schemas.ts";

const METHODS: readonly HttpMethod[] = ["get", "post", "delete"];

/** The whole document of a package, every key in its place, with or without the doc comments. */
export function documentOf(stripePackage: StripePackage, describes: boolean): OpenApiDocument {
  const declarations = new Declarations(stripePackage);
  const components = findComponents(declarations);
  const schemas = new Schemas(declarations, components, describes);
  const operations = findOperations(stripePackage, declarations, schemas);

  const all = new Map<string, SchemaObject>();
  const methods = methodsByComponent(operations, [...components.values()]);
  for (const component of components.values()) {
    const own = methods.get(component);
    const schema = componentSchema(component, schemas);
    all.set(component.key, { ...schema, ...(own && { "x-stripeOperations": own }) });
  }
  const extra = [
    ...Object.entries(errorSchemas(stripePackage, declarations, schemas)),
    ...[...findEvents(declarations, schemas)].map(
      ([type, event]) => [eventKey(type), event] as const,
    ),
  ];
  for (const [name, schema] of extra) {
    if (all.has(name)) throw new LiftError(`Two components are called ${name}.`);
    all.set(name, schema);
  }

  return inOrder({
    openapi: "3.0.3",
    info: { title: "Stripe API", version: apiVersion(stripePackage) },
    servers: [{ url: "https://api.stripe.com/" }],
    paths: pathsOf(operations),
    components: { schemas: Object.fromEntries(all) },
  });
}

/** A component's schema, with what makes it a resource. */
function componentSchema(
  { key, resource, declared, body }: Component,
  schemas: Schemas,
): SchemaObject {
  const version = declared.file.startsWith("resources/V2/") ? "v2" : "v1";
  const { node } = body;
  if (ts.isTypeAliasDeclaration(node)) {
    const schema = schemas.type(node.type, positionOf(body, key, version));
    return { title: declared.name, ...("$ref" in schema ? { anyOf: [schema] } : schema) };
  }
  const usage = declared.name.endsWith("Param") ? "request" : "response";
  const schema = schemas.object(body, usage, version);
  if (resource === undefined) return { title: declared.name, ...schema };
  return {
    ...schema,
    ...schemas.described(node),
    ...(key === resource && { "x-resourceId": resource }),
    "x-stripeResource": { class_name: declared.name, in_package: packageOf(declared.file) },
  };
}

/** The methods of the SDK by the component that they are listed on. */
function methodsByComponent(
  operations: readonly Operation[],
  components: readonly Component[],
): Map<Component, StripeOperation[]> {
  const homes = homesOf(operations, components);
  const methods = new Map<Component, StripeOperation[]>();
  for (const { service, stripeOperation } of operations) {
    const home = homes.get(service);
    if (home) methods.set(home, [...(methods.get(home) ?? []), stripeOperation]);
  }
  return methods;
}

function pathsOf(operations: readonly Operation[]): Record<string, PathItem> {
  const paths: Record<string, PathItem> = {};
  for (const { call, operation } of operations) {
    const item = (paths[call.path] ??= {});
    if (item[call.method]) throw new LiftError(`Two methods call ${call.method} ${call.path}.`);
    item[call.method] = operation;
  }
  for (const [path, item] of Object.entries(paths)) {
    const ordered = METHODS.flatMap((method) => (item[method] ? [[method, item[method]]] : []));
    paths[path] = Object.fromEntries(ordered);
  }
  return paths;
}

/**
 * The key of an event's component. Some types have brackets (`v2.core.account[identity].updated`),
 * which OpenAPI doesn't allow in keys; the type itself stands in `x-stripeEvent`.
 */
function eventKey(type: string): string {
  return type.replaceAll(/[^A-Za-z0-9._-]/g, "-");
}

/** The version of the API that the package was made for, such as `2026-10-28.endive`. */
function apiVersion(stripePackage: StripePackage): string {
  const source = stripePackage.declarations.get("apiVersion");
  for (const statement of source?.statements ?? []) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, type, initializer } of statement.declarationList.declarations) {
      if (name.getText() !== "ApiVersion") continue;
      if (initializer && ts.isStringLiteral(initializer)) return initializer.text;
      if (type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) {
        return type.literal.text;
      }
    }
  }
  throw new LiftError("apiVersion doesn't declare ApiVersion.");
}
