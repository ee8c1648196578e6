import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix, sep } from "node:path";
import ts from "typescript";

/** The installed npm package `stripe`, as syntax trees. */
export interface StripePackage {
  /** Declaration files by their path in the package without suffix, such as `resources/Terminal/Readers`. */
  readonly declarations: ReadonlyMap<string, ts.SourceFile>;
  /** JavaScript modules, of the resources and the errors, by the same paths. */
  readonly modules: ReadonlyMap<string, ts.SourceFile>;
}

/** What `lift` needs beside the resources: shared types, the client, errors and the API version. */
const LIBRARY_FILES = [
  "shared.d.ts",
  "lib.d.ts",
  "Types.d.ts",
  "Error.d.ts",
  "Decimal.d.ts",
  "apiVersion.d.ts",
  "resources.d.ts",
  "stripe.core.d.ts",
];

/** Thrown where the package isn't there, or isn't written as `lift` knows it. */
export class LiftError extends Error {
  override readonly name = "LiftError" as const;
}

/** Finds the package by Node's own resolution, from the folder of this module upwards. */
export function findStripePackage(from: string = import.meta.url): string {
  try {
    // The entry is `<package>/cjs/stripe.cjs.node.js`; package.json itself isn't exported.
    return dirname(dirname(createRequire(from).resolve("stripe")));
  } catch (cause) {
    throw new LiftError("The npm package `stripe` isn't installed. Run `pnpm install`.", { cause });
  }
}

/**
 * Parses the package at `root`. Nothing of it is executed.
 *
 * @throws LiftError when a file that `lift` builds on is missing
 */
export function readStripePackage(root: string): StripePackage {
  const resources = globSync("esm/resources/**/*.{d.ts,js}", { cwd: root })
    .map((file) => file.split(sep).join("/").slice("esm/".length))
    .toSorted();
  return {
    declarations: parseAll(root, ".d.ts", [...LIBRARY_FILES, ...resources]),
    modules: parseAll(root, ".js", ["Error.js", ...resources]),
  };
}

function parseAll(root: string, suffix: ".d.ts" | ".js", files: readonly string[]) {
  const sources = new Map<string, ts.SourceFile>();
  for (const file of files.filter((name) => name.endsWith(suffix))) {
    const text = readText(root, `esm/${file}`);
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    sources.set(file.slice(0, -suffix.length), source);
  }
  return sources;
}

function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch (cause) {
    const message = `${root} has no ${file}: it isn't an npm package stripe of version 23.`;
    throw new LiftError(message, { cause });
  }
}

/** The file that an import names, by the package's own paths: `../Customers.js` in `resources/Tax/X`. */
export function importedFile(importer: string, specifier: string): string {
  return posix.join(posix.dirname(importer), specifier).replace(/\.js$/, "");
}
