// `pnpm docs:reference`: the API reference in docs/reference, out of the doc comments of what the
// packages export. `--check` compares only.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import {
  Application,
  type Context,
  Converter,
  DeclarationReflection,
  ReflectionKind,
} from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

const { values } = parseArgs({ options: { check: { type: "boolean" } } });
const here = import.meta.dirname;
const root = join(here, "..");
const committed = join(here, "reference");

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | null>>;
  readonly publishConfig: { readonly exports: object };
}

const folders = [
  "packages/client-edge",
  "packages/terminal-bridge",
  "test/stripe-sim",
  "packages/codegen",
];

/** What users import, by the file that it is. Patterns are Stripe's operations: docs/api.md has them. */
const entries = new Map<string, string>();
for (const folder of folders) {
  const { name, exports, publishConfig }: Manifest = JSON.parse(
    readFileSync(join(root, folder, "package.json"), "utf8"),
  );
  for (const [path, target] of Object.entries(exports)) {
    const isModule = target?.endsWith(".ts") === true && !path.includes("*");
    if (!isModule || !(path in publishConfig.exports)) continue;
    // stripe-node's own interface: its documentation is the one to read.
    if (path !== "./compat") entries.set(join(root, folder, target), path.replace(".", name));
  }
}

const out = values.check === true ? mkdtempSync(join(tmpdir(), "tillwire-reference-")) : committed;
await write(out);
if (values.check === true) {
  const changed = differences(committed, out);
  rmSync(out, { recursive: true });
  if (changed.length > 0) {
    console.error(`docs/reference is out of step:\n  ${changed.join("\n  ")}`);
    console.error("\nRun `pnpm docs:reference` and commit what it writes.");
    process.exitCode = 1;
  }
}

async function write(folder: string): Promise<void> {
  const options: Parameters<typeof Application.bootstrapWithPlugins>[0] & Partial<PluginOptions> = {
    plugin: ["typedoc-plugin-markdown"],
    name: "API reference",
    tsconfig: join(here, "tsconfig.reference.json"),
    entryPoints: [...entries.keys()],
    out: folder,
    readme: join(here, "reference.md"),
    mergeReadme: true,
    logLevel: "Error",
    // Types are checked elsewhere, each package with what it may use.
    skipErrorChecking: true,
    excludeExternals: true,
    externalPattern: ["**/generated/**", "**/node_modules/**"],
    disableSources: true,
    hideGenerator: true,
    githubPages: false,
    // Of typedoc-plugin-markdown.
    router: "module",
    hideBreadcrumbs: true,
    hidePageHeader: true,
    hideGroupHeadings: true,
    excludeScopesInPaths: true,
    groupOrder: ["Functions", "Interfaces", "Type Aliases", "Variables", "Classes"],
    useCodeBlocks: true,
    expandObjects: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    classPropertiesFormat: "table",
    propertyMembersFormat: "table",
    typeDeclarationFormat: "table",
  };
  const app = await Application.bootstrapWithPlugins(options);
  // After it is known what is inherited, and before members are grouped.
  app.converter.on(Converter.EVENT_RESOLVE_END, dropInherited, -50);
  const points = app.getEntryPoints() ?? [];
  // A module is called what users import.
  const named = points.map((point) => ({
    ...point,
    displayName: entries.get(point.sourceFile.fileName) ?? point.displayName,
  }));
  const project = app.converter.convert(named);
  await app.generateOutputs(project);
}

/** Of thirty classes of errors, each would repeat everything that all of them have. */
function dropInherited({ project }: Context): void {
  for (const reflection of Object.values(project.reflections)) {
    const isInherited =
      reflection instanceof DeclarationReflection && reflection.inheritedFrom !== undefined;
    if (isInherited && reflection.parent?.kindOf(ReflectionKind.Class) === true) {
      project.removeReflection(reflection);
    }
  }
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** The files that differ, or that only one of the folders has. */
function differences(before: string, after: string): string[] {
  const files = new Set([before, after].flatMap((folder) => globSync("**/*.md", { cwd: folder })));
  return [...files]
    .filter((file) => read(join(before, file)) !== read(join(after, file)))
    .map((file) => relative(root, join(before, file)));
}
