import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { DocumentError, emit, parse } from "../../src/index.ts";
import type { OpenApiDocument } from "../../src/openapi.ts";

// However a document is broken, the generator either understands it or says where it doesn't.

const file = fileURLToPath(new URL("golden/openapi.json", import.meta.url));
const source = await readFile(file, "utf8");
const settings = { command: "pnpm codegen", runtime: ".." };

/** Every place in a document, as the keys that lead to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]));
  return [path, ...inner];
}

const places = placesIn(JSON.parse(source)).filter((path) => path.length > 1);

/** What may stand anywhere after someone has edited a document by hand. */
const anything = fc.oneof(
  fc.constantFrom(undefined, null, "", "*/ evil(); /*", 0, true, [], {}),
  fc.constantFrom({ $ref: "#/components/schemas/ticket" }, { $ref: "elsewhere.json" }),
  fc.constantFrom({ type: "string" }, { type: "unheard of" }, { anyOf: [] }, { enum: [1, "a"] }),
);

function mutated(path: readonly string[], value: unknown): OpenApiDocument {
  const document: OpenApiDocument = JSON.parse(source);
  let owner: object = document;
  for (const key of path.slice(0, -1)) owner = Object(Reflect.get(owner, key));
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else Reflect.set(owner, last, value);
  return document;
}

it("says where a document that was changed anywhere isn't understood, or generates", () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, (path, value) => {
      try {
        const files = emit(parse(mutated(path, value)), settings);
        for (const { text } of files) expect(text).not.toMatch(/^\s*evil\(\)/m);
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
        expect(error.pointer).toMatch(/^#\//);
      }
    }),
    { numRuns: 3000 },
  );
});
