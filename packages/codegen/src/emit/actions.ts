import type { Operation } from "../model.ts";
import { ACCESSOR_ALIASES } from "../names/exceptions.ts";
import { pascalCase } from "../names/words.ts";
import { callOf, distinct, idNames } from "./call.ts";
import { documentation } from "./documentation.ts";
import { type OperationsFile, operationsPath, signatureOf } from "./operations.ts";
import { printList } from "./print.ts";
import type { FileContent, ValueImport } from "./source-file.ts";
import { type TypeReference, type TypeText, runtime } from "./type-text.ts";
import type { ResourceTypes } from "./resource-types.ts";

/** A namespace on the client: operations of its own, and namespaces inside it. */
interface Namespace {
  readonly accessor: readonly string[];
  file?: OperationsFile;
  readonly children: Map<string, Namespace>;
}

const BINDER: ValueImport = { module: "runtime:binder", name: "binder", namespace: false };

type Render = (text: TypeText) => string;

/**
 * The operations bound to a client: one file per top-level namespace, one for the types of all,
 * since who has a client loads them all, and the class that makes them when they are first used.
 *
 * They send the operations themselves instead of calling the functions of the leaf modules: with
 * all 650 that is half the size, because functions and their mangled names are most of the code.
 */
export function emitActions(files: readonly OperationsFile[], types: ResourceTypes): FileContent[] {
  const root = namespaces(files);
  const top = [...root.children.values()];
  return [
    emitInterfaces(top.flatMap(flatten), types),
    ...top.map((namespace) => emitNamespace(namespace)),
    emitIndex(top),
  ];
}

/** The name of the interface of a namespace: `TerminalReadersActions`. */
export function actionsName(accessor: readonly string[]): string {
  return `${accessor.map(pascalCase).join("")}Actions`;
}

/** The file that declares it. */
export const INTERFACES_FILE = "actions/interfaces.ts";

/** The file of what makes a namespace. */
function actionsPath(accessor: readonly string[]): string {
  return operationsPath(accessor.slice(0, 1)).replace(/^operations/, "actions");
}

function namespaces(files: readonly OperationsFile[]): Namespace {
  const root: Namespace = { accessor: [], children: new Map() };
  for (const file of files) {
    let namespace = root;
    for (const [index, name] of file.accessor.entries()) {
      let child = namespace.children.get(name);
      if (!child) {
        child = { accessor: file.accessor.slice(0, index + 1), children: new Map() };
        namespace.children.set(name, child);
      }
      namespace = child;
    }
    namespace.file = file;
  }
  return root;
}

function emitInterfaces(all: readonly Namespace[], types: ResourceTypes): FileContent {
  return {
    path: INTERFACES_FILE,
    names: all.map(({ accessor }) => actionsName(accessor)),
    code: (render) => all.flatMap((namespace) => ["", ...printInterface(namespace, types, render)]),
  };
}

/** The interface of a namespace, for the files that don't declare it. */
function interfaceOf({ accessor }: Namespace): TypeReference {
  return { module: INTERFACES_FILE, path: [actionsName(accessor)] };
}

function emitNamespace(namespace: Namespace): FileContent {
  const all = flatten(namespace);
  const calls = all.flatMap(({ file }) => file?.operations ?? []).map(callOf);
  return {
    path: actionsPath(namespace.accessor),
    values: distinct([BINDER, ...calls.flatMap(({ imports }) => imports)]),
    names: all.map(({ accessor }) => makerName(accessor)),
    code: (render) => all.flatMap((inner) => printMaker(inner, inner === namespace, render)),
  };
}

function flatten(namespace: Namespace): Namespace[] {
  return [namespace, ...[...namespace.children.values()].flatMap(flatten)];
}

function printInterface(namespace: Namespace, types: ResourceTypes, render: Render): string[] {
  const { accessor, file, children } = namespace;
  const methods = (file?.operations ?? []).flatMap((operation) => {
    const signature = signatureOf(operation, types);
    const parameters = [
      ...signature.ids.map((id) => `${id}: string`),
      `params${signature.paramsOptional ? "?" : ""}: ${render(signature.params)}`,
      `options?: ${render([runtime("types", "RequestOptions")])}`,
    ];
    return [
      ...documentation(operation, "  "),
      ...printList(
        `${operation.name}: ${signature.generics}(`,
        parameters,
        `) => ${render(signature.result)};`,
        "  ",
      ),
    ];
  });
  return [
    `/** \`stripe.${accessor.join(".")}\` */`,
    `export interface ${actionsName(accessor)} {`,
    ...methods,
    ...[...children].map(([name, child]) => `  readonly ${name}: ${actionsName(child.accessor)};`),
    "}",
  ];
}

function printMaker(namespace: Namespace, exported: boolean, render: Render): string[] {
  const { accessor, file, children } = namespace;
  const operations = file?.operations ?? [];
  const base = baseOf(operations);
  const wire = wireOf(operations);
  const members = [
    ...operations.flatMap((operation) => printAction(operation, base, wire, "    ")),
    ...[...children].map(([name, child]) => `    ${name}: ${makerName(child.accessor)}(client),`),
  ];
  const isBound = members.some((line) => line.includes(": bind("));
  const head = `function ${makerName(accessor)}(`;
  return [
    "",
    ...(exported
      ? [`/** Binds the operations of \`stripe.${accessor.join(".")}\` to a client. */`]
      : []),
    ...printList(
      `${exported ? "export " : ""}${head}`,
      [`client: ${client(render)}`],
      `): ${render([interfaceOf(namespace)])} {`,
    ),
    ...(isBound
      ? printList(
          "const bind = binder(",
          ["client", JSON.stringify(base), ...(wire === undefined ? [] : [wire])],
          ");",
          "  ",
        )
      : []),
    "  return {",
    ...members,
    "  };",
    "}",
  ];
}

/** A call of `bind`; where that isn't possible, a function. */
function printAction(
  operation: Operation,
  base: string,
  commonWire: string | undefined,
  indent: string,
): string[] {
  const { name, path } = operation;
  const { callee, params, options, arguments: args, ...call } = callOf(operation);
  const wire = call.wire === commonWire ? undefined : call.wire;
  if (options === undefined && isBelow(path, base)) {
    const change = params === undefined ? [] : [`(params) => ${params}`];
    const special = wire === undefined ? [] : [params === undefined ? "undefined" : "", wire];
    const rest = path.slice(base.length);
    const more = [...change, ...special].filter((part) => part !== "");
    const given = rest === "" && more.length === 0 ? [] : [JSON.stringify(rest)];
    return printList(`${name}: bind(`, [callee, ...given, ...more], "),", indent);
  }
  const arrow = `${name}: (${[...idNames(operation), "params", "options"].join(", ")}) =>`;
  const line = `${indent}${arrow} ${callee}(${args.join(", ")}),`;
  if (line.length <= 100) return [line];
  return [`${indent}${arrow}`, ...printList(`${callee}(`, args, "),", `${indent}  `)];
}

/** What is special on the wire about all operations of a namespace, such as a version. */
function wireOf(operations: readonly Operation[]): string | undefined {
  const [first, ...others] = operations.map((operation) => callOf(operation).wire);
  return others.every((wire) => wire === first) ? first : undefined;
}

/** What the paths of most operations begin with, up to the first id. */
function baseOf(operations: readonly Operation[]): string {
  const bases = operations.map(({ path }) => path.replace(/\/\{.*$/, ""));
  const covered = (base: string) => operations.filter(({ path }) => isBelow(path, base)).length;
  return bases.toSorted((one, other) => covered(other) - covered(one))[0] ?? "";
}

function isBelow(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}

function emitIndex(top: readonly Namespace[]): FileContent {
  const has = (name: string) => top.some(({ accessor }) => accessor[0] === name);
  const aliases = Object.entries(ACCESSOR_ALIASES).filter(
    ([name, target]) => has(target) && !has(name),
  );
  const members = top.map((namespace) => {
    const [name = ""] = namespace.accessor;
    return { name, type: interfaceOf(namespace), maker: makerName(namespace.accessor) };
  });
  return {
    path: "actions/index.ts",
    values: top.map(({ accessor }) => ({
      module: actionsPath(accessor),
      name: makerName(accessor),
      namespace: false,
    })),
    names: ["Actions", "LazyActions", "make"],
    code: (render) => [
      "/** Every operation, under the names that Stripe's own library for Node has. */",
      "export interface Actions {",
      ...members.map(({ name, type }) => `  readonly ${name}: ${render([type])};`),
      ...aliases.map(([name, target]) => `  readonly ${name}: Actions["${target}"];`),
      "}",
      "",
      "/**",
      " * The prototype of a client with every operation: a namespace is made when it is first used,",
      " * and kept. Making a client costs the same however many there are.",
      " */",
      `export abstract class LazyActions implements Actions, ${client(render)} {`,
      `  abstract readonly request: ${client(render)}["request"];`,
      ...members.flatMap(({ name, type, maker }) => [
        "",
        `  get ${name}(): ${render([type])} {`,
        `    return make(this, "${name}", ${maker});`,
        "  }",
      ]),
      ...aliases.flatMap(([name, target]) => [
        "",
        `  get ${name}(): Actions["${target}"] {`,
        `    return this.${target};`,
        "  }",
      ]),
      "}",
      "",
      "/** Makes a namespace, and puts it in the place of the getter that asked for it. */",
      `function make<T>(target: ${client(render)}, name: string, maker: (client: ${client(render)}) => T): T {`,
      "  const value = maker(target);",
      "  Object.defineProperty(target, name, { value, enumerable: true });",
      "  return value;",
      "}",
    ],
  };
}

function client(render: Render): string {
  return render([runtime("types", "Client")]);
}

/** The name of the function that makes a namespace: `terminalReadersActions`. */
function makerName(accessor: readonly string[]): string {
  const name = actionsName(accessor);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
