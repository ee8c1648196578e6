import { isTopLevelType, resourceName } from "../names/types.ts";
import { checkName, within } from "../errors.ts";
import type { Resource } from "../model.ts";
import type { OpenApiDocument, Schema, SchemaObject } from "../openapi.ts";
import { type SchemaContext, described, parseSchema } from "./schema.ts";

/** Components that describe failures; the client has classes for them. */
const ERRORS = new Set(["error", "api_errors", "oauth_error", "v2.error"]);

/**
 * Which components have names of their own: the resources, what Stripe's SDKs have at the top
 * level, and what contains itself. The rest is part of what refers to it.
 */
export function namedComponents(document: OpenApiDocument): Set<string> {
  const { schemas } = document.components;
  const named = new Set<string>();
  for (const [key, schema] of Object.entries(schemas)) {
    if ("$ref" in schema || ERRORS.has(key) || schema["x-stripeEvent"]) continue;
    if (isResource(key, schema) || isTopLevelType(key)) named.add(key);
  }
  for (const key of recursiveComponents(schemas, named)) named.add(key);
  return named;
}

/** Reads the named components, and under which names they go. */
export function parseResources(
  document: OpenApiDocument,
  named: ReadonlySet<string>,
  context: SchemaContext,
): Resource[] {
  return [...named].flatMap((key) => {
    const component = document.components.schemas[key];
    if (!component || "$ref" in component) return [];
    const { title: _, ...schema } = parseSchema(
      component,
      within("#/components/schemas", key),
      context,
    );
    const base = key.startsWith("deleted_") ? key.slice("deleted_".length) : undefined;
    const resource = resourceName(key, component["x-stripeResource"]);
    const pointer = within("#/components/schemas", key);
    for (const part of [resource.name, ...resource.package]) checkName(part, pointer);
    return {
      key,
      ...resource,
      schema,
      ...described(component, context),
      ...(base !== undefined && named.has(base) && { deletedFormOf: base }),
    };
  });
}

function isResource(key: string, schema: SchemaObject): boolean {
  return (
    schema["x-resourceId"] !== undefined ||
    schema["x-stripeResource"]?.in_package !== undefined ||
    // Public documents mark those of v2 by nothing else than what their `object` is.
    (key.startsWith("v2.") && isObjectOf(schema.properties?.["object"], key))
  );
}

function isObjectOf(property: Schema | undefined, key: string): boolean {
  if (property === undefined || "$ref" in property) return false;
  return property.enum?.length === 1 && property.enum[0] === key;
}

/** Components that contain themselves without a named one in between. */
function recursiveComponents(
  schemas: Readonly<Record<string, Schema>>,
  named: ReadonlySet<string>,
): Set<string> {
  const recursive = new Set<string>();
  const finished = new Set<string>();
  const open: string[] = [];
  const visit = (key: string) => {
    if (named.has(key) || recursive.has(key) || finished.has(key)) return;
    if (open.includes(key)) {
      recursive.add(key);
      return;
    }
    open.push(key);
    for (const referred of references(schemas[key])) visit(referred);
    open.pop();
    finished.add(key);
  };
  for (const key of Object.keys(schemas)) visit(key);
  return recursive;
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string"
      ? [inner.replace("#/components/schemas/", "")]
      : references(inner),
  );
}
