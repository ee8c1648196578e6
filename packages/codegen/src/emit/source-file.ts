import { posix } from "node:path";
import type { Declaration } from "./declaration.ts";
import { printDeclarations } from "./print.ts";
import { Names } from "./scope.ts";
import type { TypeText } from "./type-text.ts";

/** A generated file. */
export interface GeneratedFile {
  /** Path inside the generated folder. */
  readonly path: string;
  readonly text: string;
}

/** What a file is made of. */
export interface FileContent {
  readonly path: string;
  readonly types?: readonly Declaration[];
  /** Imports that are there at run time, as they stand in the file. */
  readonly values?: readonly ValueImport[];
  /** Types of other files that it exports too. */
  readonly passesOn?: readonly { readonly module: string; readonly names: readonly string[] }[];
  /** Names of the functions and constants that {@link code} declares. */
  readonly names?: readonly string[];
  /** Everything that isn't a type; `render` gives types their names. */
  readonly code?: (render: (text: TypeText) => string) => string[];
  /** Instead of all that: the lines, where a file only passes on what others declare. */
  readonly raw?: (settings: PrintSettings) => string[];
}

/** `import * as name` or `import { name }` of a module. */
export interface ValueImport {
  /** As in a `TypeReference`. */
  readonly module: string;
  readonly name: string;
  readonly namespace: boolean;
}

/** How generated files are headed, and where they find the client's own modules. */
export interface PrintSettings {
  readonly header: string;
  /**
   * `..` where the generated folder lies beside the client's modules; the name of a package where
   * they are that package's.
   */
  readonly runtime: string;
}

/** Prints a file: header, imports, types, code. */
export function printFile(content: FileContent, settings: PrintSettings): GeneratedFile {
  const { path, types = [], values = [], code, raw } = content;
  if (raw) return { path, text: `${[settings.header, "", ...raw(settings)].join("\n")}\n` };
  const names = new Names(types, [...(content.names ?? []), ...values.map(({ name }) => name)]);
  const render = (text: TypeText, scope: readonly string[] = []) =>
    text.map((part) => (typeof part === "string" ? part : names.nameOf(part, scope))).join("");
  const body = () => [...printDeclarations(types, render), ...(code?.(render) ?? [])];
  body();
  const imported = names.settle();
  const lines = body();

  const specifier = (module: string) => specifierOf(module, path, settings);
  const valueLines = values.map(({ module, name, namespace }) => ({
    module: specifier(module),
    line: `import ${namespace ? `* as ${name}` : `{ ${name} }`} from "${specifier(module)}";`,
  }));
  const modules = Map.groupBy(imported, ({ module }) => specifier(module));
  const typeLines = [...modules.entries()].map(([module, group]) => {
    const list = group
      .map(({ name, local }) => (name === local ? name : `${name} as ${local}`))
      .toSorted();
    return { module, line: printNamed("import type", list, module) };
  });
  const imports = [...valueLines, ...typeLines]
    .toSorted((one, other) => compare(one.module, other.module) || compare(one.line, other.line))
    .map(({ line }) => line);
  const passedOn = (content.passesOn ?? []).map((other) =>
    printNamed("export type", other.names.toSorted(), specifier(other.module)),
  );
  const parts = [settings.header, imports.join("\n"), passedOn.join("\n"), lines.join("\n").trim()];
  return { path, text: `${parts.filter((part) => part !== "").join("\n\n")}\n` };
}

/** `import type { … } from "…"`, one name a line where that is too long. */
export function printNamed(head: string, names: readonly string[], module: string): string {
  const line = `${head} { ${names.join(", ")} } from "${module}";`;
  if (line.length <= 100 || names.length === 1) return line;
  return [`${head} {`, ...names.map((name) => `  ${name},`), `} from "${module}";`].join("\n");
}

/** How one generated file imports another, or a module of the client's own. */
export function specifierOf(module: string, from: string, settings: PrintSettings): string {
  const folder = posix.dirname(from);
  if (!module.startsWith("runtime:")) {
    const path = posix.relative(folder, module);
    return path.startsWith(".") ? path : `./${path}`;
  }
  if (!settings.runtime.startsWith(".")) {
    return `${settings.runtime}/${module.slice("runtime:".length)}`;
  }
  const upwards = folder === "." ? "" : posix.relative(folder, ".");
  const path = posix.join(upwards, settings.runtime, `${module.slice("runtime:".length)}.ts`);
  return path.startsWith(".") ? path : `./${path}`;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
