import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { DocumentError } from "./errors.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { type Overlay, mergeOverlay } from "./overlay.ts";

/** Where documents come from. */
export interface Sources {
  /** Path of an OpenAPI document in JSON. */
  readonly spec: string;
  /** Folder of overlays, merged over the document in the order of their names. */
  readonly overlays?: string | undefined;
}

/**
 * Reads a document and merges the overlays over it.
 *
 * @throws {DocumentError} where a file isn't what it should be
 */
export async function load(sources: Sources): Promise<OpenApiDocument> {
  const document = await readJson<OpenApiDocument>(sources.spec);
  if (!document.openapi.startsWith("3.0.")) {
    throw new DocumentError("#/openapi", `${sources.spec} must be an OpenAPI 3.0 document.`);
  }
  if (sources.overlays === undefined) return document;
  const names = await readdir(sources.overlays);
  const files = names.filter((name) => name.endsWith(".json")).toSorted();
  const overlays = await Promise.all(
    files.map((name) => readJson<Overlay>(join(sources.overlays ?? "", name))),
  );
  return overlays.reduce(mergeOverlay, document);
}

async function readJson<T>(path: string): Promise<T> {
  const text = await readFile(path, "utf8");
  try {
    const parsed: T = JSON.parse(text);
    return parsed;
  } catch (cause) {
    throw new Error(`${path} isn't JSON.`, { cause });
  }
}
