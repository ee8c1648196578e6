import { DocumentError, within } from "./errors.ts";
import type { OpenApiDocument, OperationObject, PathItem } from "./openapi.ts";

/**
 * A hand-written fragment that is merged over a document: operations that the document's version
 * no longer has, or not yet, and corrections of fact.
 */
export interface Overlay {
  /** Why it exists, and where its facts are from. */
  readonly reason: string;
  /** The `Stripe-Version` that all of its operations need. */
  readonly stripeVersion?: string;
  readonly paths?: Readonly<Record<string, PathItem>>;
  /** Parts of schemas: what isn't named stays as it is. */
  readonly components?: { readonly schemas?: Readonly<Record<string, object>> };
}

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
  const fragment = {
    paths: stripeVersion === undefined ? paths : withVersion(paths, stripeVersion),
    components,
  };
  return merge(document, fragment, "#") as unknown as OpenApiDocument;
}

function withVersion(
  paths: Readonly<Record<string, PathItem>>,
  version: string,
): Record<string, PathItem> {
  const entries = Object.entries(paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([method, operation]: [string, OperationObject]) => [
      method,
      { ...operation, "x-stripeVersion": version },
    ]);
    return [path, Object.fromEntries(operations) as PathItem];
  });
  return Object.fromEntries(entries) as Record<string, PathItem>;
}

function merge(base: object, over: object, pointer: string): object {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const present = merged[key];
    if (value === null) {
      delete merged[key];
    } else if (isObject(value)) {
      merged[key] = merge(isObject(present) ? present : {}, value, within(pointer, key));
    } else if (key === "x-stripeOperations" && Array.isArray(present)) {
      merged[key] = [...(present as unknown[]), ...(value as unknown[])];
    } else {
      merged[key] = value;
    }
  }
  return merged;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
