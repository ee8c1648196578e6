import { execFile } from "node:child_process";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript59";
import { describe, expect, inject, it } from "vitest";

// Whatever a package exports is a promise. `npx vitest --config test/packed/vitest.config.ts -u` makes a new one.

const run = promisify(execFile);
const project = inject("project");
const packages = Object.keys(inject("tarballs")).toSorted();

interface Target {
  readonly types: string;
  readonly default: string;
}
interface Entry extends Target {
  /** What users import it as. */
  readonly specifier: string;
}

/** The modules that may be imported from a package, those of patterns too. */
async function entriesOf(name: string): Promise<Entry[]> {
  const folder = join(project, "node_modules", name);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    exports: Record<string, Target | string | null>;
  };
  const entries: Entry[] = [];
  for (const [path, target] of Object.entries(manifest.exports)) {
    // `runtime/*` is for what the generator writes, and promises nothing to anybody else.
    if (target === null || typeof target === "string" || path === "./runtime/*") continue;
    const [before = "", after = ""] = target.types.split("*");
    for await (const file of glob(target.types.replace("*", "**/*"), { cwd: folder })) {
      const leaf = `./${file}`.slice(before.length, after ? -after.length : undefined);
      const fill = (pattern: string): string => pattern.replace("*", leaf);
      entries.push({
        specifier: fill(path).replace(".", name),
        types: join(folder, fill(target.types)),
        default: join(folder, fill(target.default)),
      });
    }
  }
  return entries.toSorted((a, b) => (a.specifier < b.specifier ? -1 : 1));
}

/** What the declarations of each entry export, types marked as such. */
function declaredBy(entries: readonly Entry[]): Map<string, string[]> {
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    {
      lib: ["lib.es2022.d.ts", "lib.webworker.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const isValue = (symbol: ts.Symbol): boolean => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    // `export type { C }` of a class is a type alone.
    const typeOnly = symbol.declarations?.some((declaration) =>
      ts.isTypeOnlyImportOrExportDeclaration(declaration),
    );
    const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
    return typeOnly !== true && (target.flags & ts.SymbolFlags.Value) !== 0;
  };
  return new Map(
    entries.map(({ specifier, types }) => {
      const source = program.getSourceFile(types);
      const module = source && checker.getSymbolAtLocation(source);
      const symbols = module ? checker.getExportsOfModule(module) : [];
      const names = symbols.map((symbol) =>
        isValue(symbol) ? symbol.name : `type ${symbol.name}`,
      );
      return [specifier, names.toSorted()];
    }),
  );
}

/** What each entry really exports, told by Node. */
async function exportedBy(entries: readonly Entry[]): Promise<Map<string, string[]>> {
  const script = join(project, "exports.mjs");
  const specifiers = entries.map(({ specifier }) => specifier);
  await writeFile(
    script,
    `const keys = [];
     for (const name of ${JSON.stringify(specifiers)}) keys.push([name, Object.keys(await import(name)).toSorted()]);
     console.log(JSON.stringify(keys));`,
  );
  const { stdout } = await run(process.execPath, [script]);
  return new Map(JSON.parse(stdout) as [string, string[]][]);
}

describe.each(packages)("%s", (name) => {
  it("exports what it promised, values and types", async () => {
    const entries = await entriesOf(name);
    const lines = [...declaredBy(entries)].map(
      ([specifier, names]) => `${specifier}\n${names.map((each) => `  ${each}\n`).join("")}`,
    );
    await expect(lines.join("\n")).toMatchFileSnapshot(
      `exports/${name.replace("@tillwire/", "")}.txt`,
    );
  });

  it("has every value that its declarations have, and no other", async () => {
    // Only workerd has the module that a Durable Object comes from.
    const entries = (await entriesOf(name)).filter(
      ({ specifier }) => !specifier.endsWith("/durable-object"),
    );
    const declared = declaredBy(entries);
    for (const [specifier, keys] of await exportedBy(entries)) {
      const values = declared.get(specifier)?.filter((key) => !key.startsWith("type "));
      expect(keys, specifier).toEqual(values);
    }
  });
});
