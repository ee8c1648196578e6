import type { ApiModel } from "../model.ts";
import { resourceClassName } from "../names/types.ts";
import { kebabCase, pascalCase } from "../names/words.ts";
import { actionsName, INTERFACES_FILE } from "./actions.ts";
import { emitCompat } from "./compat.ts";
import { NOTIFICATIONS_FILE } from "./events.ts";
import { type OperationsFile, paramsOf, paramsPath } from "./operations.ts";
import { type FileContent, type PrintSettings, printNamed, specifierOf } from "./source-file.ts";
import type { ResourceTypes } from "./resource-types.ts";

/** What a package of stripe-node's namespace exports. */
interface Package {
  readonly path: readonly string[];
  /** Types by the module that declares them; a value is the name under which it is exported. */
  readonly exports: Map<string, string[]>;
  readonly children: Map<string, Package>;
  /** Modules that are exported as a whole. */
  readonly whole: string[];
}

/**
 * All types under stripe-node's names, to be exported as `export type * as Stripe`. A package is
 * a file of its own, so that `Stripe.Terminal.Reader` is a type that a namespace export gives.
 */
export function emitStripeNamespace(
  model: ApiModel,
  operations: readonly OperationsFile[],
  types: ResourceTypes,
): FileContent[] {
  const root = newPackage([]);
  for (const resource of model.resources) {
    add(root, resource.package, types.fileOf(resource), resource.name);
  }
  for (const { accessor, operations: own } of operations) {
    const packages = accessor.slice(0, -1).map(pascalCase);
    const module = paramsPath(accessor);
    for (const operation of own) add(root, packages, module, paramsOf(operation));
    const actions = actionsName(accessor);
    const resource = resourceClassName(accessor.at(-1) ?? "");
    add(root, packages, INTERFACES_FILE, `${actions} as ${resource}`);
  }
  addEvents(root, model, types);
  for (const name of SHARED) add(root, [], "runtime:shared", name);
  for (const name of CLIENT) add(root, [], "runtime:types", name);
  for (const name of OAUTH) add(root, [], "runtime:oauth", name);
  add(root, [], "error-codes.ts", "ErrorCode");
  const names = [...root.exports.values()].flat().map(exportedName);
  return [
    ...flatten(root).map(emitPackage),
    emitCompat(names, [...root.children.keys()], pathOf(root)),
  ];
}

/** Types that stripe-node has at the top level beside the API's own. */
const SHARED = [
  "Emptyable",
  "Metadata",
  "MetadataParam",
  "OtherString",
  "PaginationParams",
  "RangeQueryParam",
  "FileData",
];
const CLIENT = [
  "ApiList",
  "ApiListPromise",
  "ApiSearchResult",
  "ApiSearchResultPromise",
  "AppInfo",
  "RequestOptions",
  "V2List",
  "V2ListPromise",
  "V2SearchResult",
  "V2SearchResultPromise",
];

const OAUTH = ["OAuthAuthorizeUrlOptions", "OAuthAuthorizeUrlParams"];

function addEvents(root: Package, model: ApiModel, types: ResourceTypes): void {
  const event = types.get("event");
  const snapshots = model.events.filter(({ kind }) => kind === "snapshot");
  if (event) {
    const names = ["EventBase", "EventData", "EventMap", "EventType"];
    for (const name of [...names, ...snapshots.map((own) => `${own.name}Event`)]) {
      add(root, [], types.fileOf(event), name);
    }
  }
  const thin = types.get("v2.core.event");
  if (thin && model.events.length > snapshots.length) {
    add(root, thin.package, types.fileOf(thin), "EventBase");
    add(root, thin.package, NOTIFICATIONS_FILE, "EventNotification");
    // stripe-node has the types of thin events both here and in their package.
    const events = find(root, ["Events"]);
    events.whole.push(types.fileOf(thin), NOTIFICATIONS_FILE);
    find(root, thin.package).children.set("Events", events);
  }
}

function add(root: Package, path: readonly string[], module: string, name: string): void {
  const { exports } = find(root, path);
  // Old documents have some operations twice, under /v1/account too; one type goes by the name.
  const exported = exportedName(name);
  if ([...exports.values()].flat().map(exportedName).includes(exported)) return;
  exports.set(module, [...(exports.get(module) ?? []), name]);
}

/** `Reader`, also of `TerminalReadersActions as Reader`. */
function exportedName(name: string): string {
  return name.split(" as ").at(-1) ?? name;
}

function find(root: Package, path: readonly string[]): Package {
  let found = root;
  for (const [index, name] of path.entries()) {
    let child = found.children.get(name);
    if (!child) {
      child = newPackage(path.slice(0, index + 1));
      found.children.set(name, child);
    }
    found = child;
  }
  return found;
}

function newPackage(path: readonly string[]): Package {
  return { path, exports: new Map(), children: new Map(), whole: [] };
}

/** A package with those in it, each once. */
function flatten(node: Package): Package[] {
  return [...new Set([node, ...[...node.children.values()].flatMap(flatten)])];
}

function emitPackage(node: Package): FileContent {
  const path = pathOf(node);
  return {
    path,
    raw: (settings: PrintSettings) => {
      const from = (module: string) => specifierOf(module, path, settings);
      const named = [...node.exports]
        .map(([module, names]) => ({ module: from(module), names: names.toSorted() }))
        .toSorted((one, other) => (one.module < other.module ? -1 : 1))
        .map(({ module, names }) => printNamed("export type", names, module));
      const whole = node.whole.map((module) => `export type * from "${from(module)}";`);
      const packages = [...node.children].map(
        ([name, child]) => `export type * as ${name} from "${from(pathOf(child))}";`,
      );
      return [...named, ...whole, ...packages.toSorted()];
    },
  };
}

function pathOf({ path }: Package): string {
  return path.length === 0 ? "stripe.ts" : `stripe/${path.map(kebabCase).join("/")}.ts`;
}
