import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";

/** The installed npm package `stripe`, as syntax trees. */
export interface StripePackage {
  /** Of the npm package, such as `23.1.0`. */
  readonly version: string;
  /** Declaration files by their path in the package without suffix, such as `resources/Terminal/Readers`. */
  readonly declarations: ReadonlyMap<string, ts.SourceFile>;
  /** JavaScript modules, of the resources and the errors, by the same paths. */
  readonly modules: ReadonlyMap<string, ts.SourceFile>;
}

/** What `lift` needs beside the resources: shared types, the client, errors and the API version. */
const LIBRARY_FILES = [
  "shared",
  "lib",
  "Types",
  "Error",
  "Decimal",
  "apiVersion",
  "resources",
  "stripe.core",
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
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (typeof manifest !== "object" || manifest === null || !("version" in manifest)) {
    throw new LiftError(`${join(root, "package.json")} has no version.`);
  }
  const esm = join(root, "esm");
  return {
    version: String(manifest.version),
    declarations: parseAll(esm, ".d.ts", LIBRARY_FILES),
    modules: parseAll(esm, ".js", ["Error"]),
  };
}

function parseAll(root: string, suffix: string, libraryFiles: readonly string[]) {
  const resources = globSync(`resources/**/*${suffix}`, { cwd: root }).map((file) =>
    file.split(sep).join("/"),
  );
  if (resources.length === 0) {
    throw new LiftError(
      `${root} has no resources: \`lift\` doesn't know this layout of the package.`,
    );
  }
  const files = [...libraryFiles.map((name) => name + suffix), ...resources].toSorted();
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      return [file.slice(0, -suffix.length), source] as const;
    }),
  );
}

/** The file that an import names, by the package's own paths: `../Customers.js` in `resources/Tax/X`. */
export function importedFile(importer: string, specifier: string): string {
  const target = join(dirname(importer), specifier);
  return relative("", target).split(sep).join("/").replace(/\.js$/, "");
}
