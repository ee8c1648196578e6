import type { Operation } from "../model.ts";
import { paramsName } from "../names/types.ts";
import { kebabCase } from "../names/words.ts";
import { type Call, callOf, distinct, idNames } from "./call.ts";
import type { Declaration } from "./declaration.ts";
import { printList } from "./print.ts";
import { EXPAND_FILE, expansion } from "./expand.ts";
import type { FileContent } from "./source-file.ts";
import { documentation } from "./documentation.ts";
import { type TypeText, runtime, text } from "./type-text.ts";
import type { SharedTypes } from "./shared-types.ts";
import type { ResourceTypes } from "./resource-types.ts";
import { TypeBuilder } from "./types.ts";

/** The operations of one accessor: a file that is also the name of a leaf import. */
export interface OperationsFile {
  /** `["terminal", "readers"]`. */
  readonly accessor: readonly string[];
  readonly operations: readonly Operation[];
}

/** Groups operations by their accessor, sorted. */
export function operationsFiles(operations: readonly Operation[]): OperationsFile[] {
  const groups = Map.groupBy(operations, ({ accessor }) => accessor.join("."));
  return [...groups.values()]
    .map((group) => ({
      accessor: group[0]?.accessor ?? [],
      operations: group.toSorted((one, other) => rank(one) - rank(other)),
    }))
    .toSorted((one, other) => (one.accessor.join(".") < other.accessor.join(".") ? -1 : 1));
}

/** Functions: one for each operation. */
export function emitOperations(file: OperationsFile, types: ResourceTypes): FileContent {
  const calls = file.operations.map((operation) => ({ operation, call: callOf(operation) }));
  return {
    path: operationsPath(file.accessor),
    passesOn: [{ module: paramsPath(file.accessor), names: typeNames(file) }],
    values: distinct(calls.flatMap(({ call }) => call.imports)),
    names: file.operations.map(({ name }) => name),
    code: (render) =>
      calls.flatMap(({ operation, call }) =>
        printOperation(operation, signatureOf(operation, types), call, render),
      ),
  };
}

/**
 * The types of parameters: files of their own, so that those who have the operations on a client
 * don't load the functions too. Those of a package share one, as its resources do.
 */
export function emitParams(
  files: readonly OperationsFile[],
  types: ResourceTypes,
  shared: SharedTypes,
): FileContent[] {
  const groups = Map.groupBy(files, ({ accessor }) => paramsPath(accessor));
  return [...groups].map(([path, group]) => {
    const operations = group.flatMap((file) => file.operations);
    const answers = operations.flatMap((operation) =>
      resultOf(operation, types).flatMap((part) =>
        typeof part !== "string" && part.module?.startsWith("schemas/") === true
          ? [part.module]
          : [],
      ),
    );
    const builder = new TypeBuilder(types, path, "params", {
      // Objects differ: what is sent may be a number where what comes back is a string.
      find: (schema, shape) =>
        schema.kind === "enum" ? shared.forOperations(shape, answers) : undefined,
      declared: () => undefined,
    });
    const responses = new TypeBuilder(types, path, "response");
    return {
      path,
      types: operations.flatMap((operation) => [
        declareParams(operation, builder),
        ...declareResponse(operation, responses),
      ]),
    };
  });
}

/** The types that operations have beside resources. */
function typeNames({ operations }: OperationsFile): string[] {
  return operations.flatMap((operation) => [
    paramsOf(operation),
    ...(answersInline(operation) ? [responseName(operation)] : []),
  ]);
}

/** The file of an accessor's operations. */
export function operationsPath(accessor: readonly string[]): string {
  return `operations/${accessor.map(kebabCase).join("/")}.ts`;
}

/** The file of the types of their parameters. */
export function paramsPath(accessor: readonly string[]): string {
  const path = accessor.length > 1 ? accessor.slice(0, -1) : accessor;
  return `params/${path.map(kebabCase).join("/")}.ts`;
}

/** The name of the type of an operation's parameters. */
export function paramsOf({ accessor, name, params }: Operation): string {
  return params.title ?? paramsName(accessor.at(-1) ?? "", name);
}

/** What a caller writes and gets. */
export interface Signature {
  /** Values for the path, in order. */
  readonly ids: readonly string[];
  readonly paramsOptional: boolean;
  readonly params: TypeText;
  /** Type parameters: what `expand` names. */
  readonly generics: string;
  readonly result: TypeText;
}

export function signatureOf(operation: Operation, types: ResourceTypes): Signature {
  const { accessor, params } = operation;
  return {
    ids: idNames(operation),
    paramsOptional: !params.fields.some(({ required }) => required),
    params: [
      {
        module: paramsPath(accessor),
        path: [paramsOf(operation)],
        prefix: accessor.slice(0, -1).map(upper).join(""),
      },
      ...expandOf(operation, types),
    ],
    generics: expansion(operation) ? "<const E extends readonly string[] = []>" : "",
    result: resultOf(operation, types),
  };
}

/** What every list takes; `PaginationParams` has it. */
const PAGINATION = new Set(["ending_before", "limit", "starting_after"]);

/** Reading order of the usual methods; the others follow in the order of their paths. */
const USUAL = ["create", "retrieve", "update", "del", "list", "search"];

function rank({ name }: Operation): number {
  const index = USUAL.indexOf(name);
  return index === -1 ? USUAL.length : index;
}

function declareParams(operation: Operation, builder: TypeBuilder): Declaration {
  const { params } = operation;
  const name = paramsOf(operation);
  const isPaged = [...PAGINATION].every((field) => params.fields.some((own) => own.name === field));
  return builder.declare([name], params, {
    ...(isPaged && {
      extends: [[runtime("shared", "PaginationParams")]],
      without: PAGINATION,
    }),
    ...(expansion(operation) && {
      parameters: "<Expand = string[]>",
      replaced: { expand: ["Expand"] },
    }),
  });
}

/** A response that is no resource gets a name after the operation. */
function declareResponse(operation: Operation, builder: TypeBuilder): Declaration[] {
  const { response } = operation;
  if (response.kind !== "object" || response.schema.kind !== "object") return [];
  return [builder.declare([responseName(operation)], response.schema)];
}

function answersInline({ response }: Operation): boolean {
  return response.kind === "object" && response.schema.kind === "object";
}

function responseName(operation: Operation): string {
  return `${paramsName(operation.accessor.at(-1) ?? "", operation.name).replace(/Params$/, "")}Response`;
}

function resultOf(operation: Operation, types: ResourceTypes): TypeText {
  const { response } = operation;
  const builder = new TypeBuilder(types, "", "response");
  switch (response.kind) {
    case "stream":
      return text`${runtime("types", "ApiPromise")}<${runtime("web", "ByteStream")}>`;
    case "none":
      return text`${runtime("types", "ApiPromise")}<void>`;
    case "list":
    case "search": {
      const promise = { list: "ApiListPromise", search: "ApiSearchResultPromise" }[response.kind];
      const item = builder.typeOf(response.items);
      const expanded = text`${runtime("expand", "ExpandedItem")}<${item}, E>`;
      return text`${runtime("types", promise)}<${expansion(operation) ? expanded : item}>`;
    }
    case "v2_list":
      return text`${runtime("types", "V2ListPromise")}<${builder.typeOf(response.items)}>`;
    default: {
      const type =
        response.schema.kind === "object"
          ? [{ module: paramsPath(operation.accessor), path: [responseName(operation)] }]
          : builder.typeOf(response.schema);
      const expanded = text`${runtime("expand", "ExpandedBy")}<${type}, E>`;
      return text`${runtime("types", "ApiPromise")}<${expansion(operation) ? expanded : type}>`;
    }
  }
}

/** `<Expand<Charge, E>>`, after the name of the type of the parameters. */
function expandOf(operation: Operation, types: ResourceTypes): TypeText {
  const { response } = operation;
  const kind = expansion(operation);
  if (kind === undefined || response.kind === "stream" || response.kind === "none") return [];
  const name = { object: "Expand", list: "ExpandItems", search: "ExpandHits" }[kind];
  const answer = response.kind === "object" ? response.schema : response.items;
  const type = new TypeBuilder(types, "", "response").typeOf(answer);
  return text`<${{ module: EXPAND_FILE, path: [name] }}<${type}, E>>`;
}

function printOperation(
  operation: Operation,
  signature: Signature,
  call: Call,
  render: (text: TypeText) => string,
): string[] {
  const parameters = [
    `client: ${render([runtime("types", "Client")])}`,
    ...signature.ids.map((id) => `${id}: string`),
    `params${signature.paramsOptional ? "?" : ""}: ${render(signature.params)}`,
    `options?: ${render([runtime("types", "RequestOptions")])}`,
  ];
  return [
    "",
    ...documentation(operation),
    ...printList(
      `export function ${operation.name}${signature.generics}(`,
      parameters,
      `): ${render(signature.result)} {`,
    ),
    ...printList(`return ${call.callee}(`, call.arguments, ");", "  "),
    "}",
  ];
}

function upper(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
