import { DocumentError } from "./errors.ts";
import type { HttpMethod, OpenApiDocument, OperationObject } from "./openapi.ts";

/**
 * A hand-written fragment that is merged over a document: operations that the document's version
 * no longer has, or not yet, and corrections of fact.
 */
export interface Overlay {
  /** Why it exists, and where its facts are from. */
  readonly reason: string;
  /** The `Stripe-Version` that all of its operations need. */
  readonly stripeVersion?: string;
  readonly paths?: Readonly<Record<string, PathFragment>>;
  /** Parts of schemas: what isn't named stays as it is. */
  readonly components?: { readonly schemas?: Readonly<Record<string, object>> };
}

/** Operations of a path, or parts of them. */
export type PathFragment = { readonly [method in HttpMethod]?: Partial<OperationObject> };

/**
 * Merges an overlay over a document: objects key by key, `x-stripeOperations` by appending,
 * everything else by replacing; `null` removes. The document given isn't changed.
 *
 * @throws {DocumentError} where the overlay gives no reason
 */
export function mergeOverlay(document: OpenApiDocument, overlay: Overlay): OpenApiDocument {
  if (typeof overlay.reason !== "string" || overlay.reason === "") {
    throw new DocumentError("#/reason", "An overlay must say why it exists.");
  }
  const { stripeVersion, paths = {}, components = {} } = overlay;
  const versioned = stripeVersion === undefined ? paths : withVersion(paths, stripeVersion);
  return merge(document, { paths: versioned, components });
}

function withVersion(
  paths: Readonly<Record<string, PathFragment>>,
  version: string,
): Record<string, PathFragment> {
  const versioned: Record<string, PathFragment> = {};
  for (const [path, { get, post, delete: del }] of Object.entries(paths)) {
    const withIt = (operation: Partial<OperationObject>) => ({
      ...operation,
      "x-stripeVersion": version,
    });
    versioned[path] = {
      ...(get && { get: withIt(get) }),
      ...(post && { post: withIt(post) }),
      ...(del && { delete: withIt(del) }),
    };
  }
  return versioned;
}

function merge<T extends object>(base: T, over: object): T {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const present: unknown = Object.hasOwn(merged, key) ? Reflect.get(merged, key) : undefined;
    if (value === null) Reflect.deleteProperty(merged, key);
    else put(merged, key, mergeValue(key, present, value));
  }
  return merged;
}

function mergeValue(key: string, present: unknown, value: unknown): unknown {
  if (isObject(value)) return merge(isObject(present) ? present : {}, value);
  const appends = key === "x-stripeOperations" && Array.isArray(present) && Array.isArray(value);
  return appends ? [...present, ...value] : value;
}

/** Sets an own property, also one called `__proto__`. */
function put(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
