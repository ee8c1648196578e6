import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { DocumentError, within } from "./errors.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { type Overlay, mergeOverlay } from "./overlay.ts";
import { readDocument } from "./read.ts";

/** Where documents come from. */
export interface Sources {
  /** Path or URL of an OpenAPI document in JSON or YAML, or the document. */
  readonly spec: string | OpenApiDocument;
  /** Folder of overlays, merged over the document in the order of their names. */
  readonly overlays?: string | undefined;
}

/**
 * Reads a document and merges the overlays over it.
 *
 * @throws {ReadError} where a file or URL can't be read
 * @throws {DocumentError} where it isn't what it should be
 */
export async function load(sources: Sources): Promise<OpenApiDocument> {
  const { spec } = sources;
  const document = typeof spec === "string" ? await readDocument(spec) : spec;
  checkDocument(document);
  if (sources.overlays === undefined) return document;
  const folder = sources.overlays;
  const names = await readdir(folder);
  const files = names.filter((name) => /\.(?:json|ya?ml)$/.test(name)).toSorted();
  const overlays = await Promise.all(
    files.map(async (name) => {
      const overlay = await readDocument(join(folder, name));
      checkOverlay(overlay);
      return overlay;
    }),
  );
  return overlays.reduce(mergeOverlay, document);
}

/** Checks the outline of a document; what is in it, parsing does. */
function checkDocument(document: unknown): asserts document is OpenApiDocument {
  const version = textAt(document, ["openapi"]);
  if (!version?.startsWith("3.0.")) {
    const found = version === undefined ? "this says no version" : `this is ${version}`;
    throw new DocumentError("#/openapi", `It must be an OpenAPI 3.0 document, and ${found}.`);
  }
  if (textAt(document, ["info", "version"]) === undefined) {
    throw new DocumentError("#/info/version", "The API version is missing.");
  }
  for (const keys of [["paths"], ["components", "schemas"]]) {
    if (!isObject(valueAt(document, keys))) {
      throw new DocumentError(within("#", ...keys), "This must be an object.");
    }
  }
}

function checkOverlay(overlay: unknown): asserts overlay is Overlay {
  if (!isObject(overlay)) throw new DocumentError("#", "An overlay must be an object.");
}

function textAt(document: unknown, keys: readonly string[]): string | undefined {
  const value = valueAt(document, keys);
  return typeof value === "string" ? value : undefined;
}

function valueAt(document: unknown, keys: readonly string[]): unknown {
  let value = document;
  for (const key of keys) value = isObject(value) ? Reflect.get(value, key) : undefined;
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
