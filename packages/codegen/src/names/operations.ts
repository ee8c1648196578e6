import type { HttpMethod } from "../openapi.ts";
import {
  FORMER_OPERATIONS,
  JOINED,
  METHODS,
  NAMESPACES,
  OPERATIONS,
  SEGMENTS,
  WITH_CLASS,
} from "./exceptions.ts";
import { classOfAccessor } from "./types.ts";
import { camelCase, pascalCase, singular, snakeCase } from "./words.ts";

/** The method in TypeScript, from `method_name`: `process_payment_intent` → `processPaymentIntent`. */
export function methodName(name: string): string {
  const camel = camelCase(name);
  return METHODS[camel] ?? camel;
}

/** What the name of an operation depends on, besides its method and path. */
export interface OperationShape {
  /** The document's API version. */
  readonly version: string;
  /** Whether it answers a page of a list. */
  readonly isList: boolean;
  /** Whether it answers with a file. */
  readonly isStream: boolean;
  /** What the document has at the same path: several things, one, or no GET at all. */
  readonly holds: "many" | "one" | undefined;
}

/**
 * The place of an operation on the client, from its path: `GET /v1/terminal/readers/{reader}` →
 * `terminal.readers.retrieve`, `POST /v1/customers/{customer}/sources` → `customers.createSource`.
 * For documents without `x-stripeOperations`.
 */
export function deriveOperationName(
  method: HttpMethod,
  path: string,
  shape: OperationShape,
): { accessor: string[]; name: string } {
  const exception = exceptionalName(method, path, shape.version);
  if (exception) return exception;
  if (isV2(path)) return deriveV2(method, path, shape);
  const { accessor, rest } = splitPath(path);
  return { accessor, name: camelCase(deriveMethod(method, rest, accessor, shape)) };
}

/** The name of an operation that no rule gives: that of an API of that version. */
export function exceptionalName(
  method: HttpMethod,
  path: string,
  version: string,
): { accessor: string[]; name: string } | undefined {
  const operation = `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
  const former = FORMER_OPERATIONS[operation];
  const name = former && version < former.until ? former.name : OPERATIONS[operation];
  if (name === undefined) return undefined;
  const parts = name.split(".");
  return { accessor: parts.slice(0, -1), name: parts.at(-1) ?? "" };
}

/** The accessor of an operation, from its path: `terminal.readers`. */
export function accessorOf(path: string): string[] {
  return splitPath(path).accessor;
}

/** Whether a path is one of v2, where every noun is an accessor. */
export function isV2(path: string): boolean {
  return path.startsWith("/v2/");
}

/**
 * The place of an operation of v2: `POST /v2/core/accounts/{account}/persons` →
 * `v2.core.accounts.persons.create`. What follows an object and is no collection is an action:
 * `…/accounts/{account}/close` → `v2.core.accounts.close`.
 */
function deriveV2(
  method: HttpMethod,
  path: string,
  { isList, holds }: OperationShape,
): { accessor: string[]; name: string } {
  const segments = segmentsOf(path);
  const nouns = segments.filter((segment) => !segment.startsWith("{")).map(camelCase);
  const onItem = segments.at(-1)?.startsWith("{") === true;
  const isAction = !onItem && !isList && holds !== "many" && segments.at(-2)?.startsWith("{");
  if (isAction) return { accessor: nouns.slice(0, -1), name: nouns.at(-1) ?? "" };
  return { accessor: nouns, name: crudMethod(method, onItem, isList, holds) };
}

/** The accessor that a path begins with, and the segments that follow it. */
function splitPath(path: string): { accessor: string[]; rest: string[] } {
  const segments = segmentsOf(path)
    .filter((segment) => segment !== "v1")
    .map((segment) => SEGMENTS[segment] ?? segment);
  const joined = JOINED[segments.slice(0, 2).join("/")];
  if (joined !== undefined) return { accessor: [camelCase(joined)], rest: segments.slice(2) };
  let depth = 0;
  while (depth < segments.length - 1 && NAMESPACES.has(segments[depth] ?? "")) depth += 1;
  return {
    accessor: segments.slice(0, depth + 1).map(camelCase),
    rest: segments.slice(depth + 1),
  };
}

/** The method in snake_case, from what follows the accessor in the path. */
function deriveMethod(
  method: HttpMethod,
  rest: readonly string[],
  accessor: readonly string[],
  { isList, isStream, holds }: OperationShape,
): string {
  const nouns = rest.filter((segment) => !segment.startsWith("{"));
  const last = nouns.at(-1);
  const owner = nouns.slice(0, -1).map(singular).join("_");
  const onItem = rest.at(-1)?.startsWith("{") === true;
  if (last === undefined) return crudMethod(method, onItem, isList, holds);
  const item = onItem || isList || holds === "many" ? singular(last) : last;
  const what = [owner, item].filter((word) => word !== "").join("_");
  if (onItem || method === "delete") {
    return `${{ get: "retrieve", post: "update", delete: "delete" }[method]}_${what}`;
  }
  const isOnCollection = rest.length === 1;
  if (method === "get") {
    if (isOnCollection || isStream) return isList && last !== "search" ? `list_${last}` : last;
    return isList ? `list_${[owner, last].filter(Boolean).join("_")}` : `retrieve_${what}`;
  }
  if (holds === "many") return `create_${what}`;
  if (holds === "one") return `update_${what}`;
  if (owner !== "") return `${last}_${owner}`;
  return WITH_CLASS.has(last)
    ? `${last}_${snakeCase(classOfAccessor(accessor.at(-1) ?? ""))}`
    : last;
}

/** The method on the accessor's own resource. */
function crudMethod(
  method: HttpMethod,
  onItem: boolean,
  isList: boolean,
  holds: OperationShape["holds"],
): string {
  switch (method) {
    case "get":
      return isList ? "list" : "retrieve";
    case "post":
      return onItem || holds === "one" ? "update" : "create";
    default:
      return "del";
  }
}

/**
 * Stripe's rule for `operationId`: the method and every segment in PascalCase, parameters included
 * and `v1` left out: `get`, `/v1/terminal/readers/{reader}` → `GetTerminalReadersReader`.
 */
export function operationId(method: string, path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "v1");
  return [method, ...segments].map(pascalCase).join("");
}

/**
 * The name of the path parameter that follows `segments`: the singular of the segment before it,
 * such as `reader` after `readers`. Where the path has that name already, the next free number
 * makes it another.
 */
export function pathParameterName(segments: readonly string[]): string {
  const name = singular(segments.at(-1) ?? "id");
  let unique = name;
  for (let number = 2; segments.includes(`{${unique}}`); number += 1) unique = `${name}_${number}`;
  return unique;
}

/** The segments of a path without the slashes. */
function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}
