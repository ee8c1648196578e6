import type { Operation } from "../model.ts";
import { camelCase } from "../names/words.ts";
import type { ValueImport } from "./source-file.ts";
import { wireHints } from "./wire.ts";

/** The call that sends an operation, where `client`, the ids, `params` and `options` are in scope. */
export interface Call {
  /** `operation.post`. */
  readonly callee: string;
  readonly arguments: readonly string[];
  /** Those that are there where something is special. */
  readonly params?: string;
  readonly options?: string;
  readonly wire?: string;
  /** What it needs at run time. */
  readonly imports: readonly ValueImport[];
}

export function callOf(operation: Operation): Call {
  const { params, options, wire, imports } = wireHints(operation);
  return {
    callee: `operation.${verb(operation)}`,
    arguments: [
      "client",
      JSON.stringify(operation.path),
      `[${idNames(operation).join(", ")}]`,
      params ?? "params",
      options ?? "options",
      ...(wire === undefined ? [] : [wire]),
    ],
    ...(params !== undefined && { params }),
    ...(options !== undefined && { options }),
    ...(wire !== undefined && { wire }),
    imports: [OPERATION, ...imports],
  };
}

/** What the values for the path are called: `{payment_intent}` → `paymentIntent`. */
export function idNames({ pathParameters }: Operation): string[] {
  return pathParameters.map((parameter) => {
    const name = camelCase(parameter);
    return NOT_FOR_IDS.has(name) ? `${name}Id` : name;
  });
}

const OPERATION: ValueImport = { module: "runtime:operation", name: "operation", namespace: true };

/** The other parameters, and words that JavaScript keeps for itself. */
const NOT_FOR_IDS = new Set([
  "client",
  "params",
  "options",
  "operation",
  "import",
  "export",
  "default",
  "package",
]);

/** The function of the client's `operation.ts` that sends it. */
function verb({ method, path, response }: Operation): string {
  const suffix = path.startsWith("/v2/") ? "V2" : "";
  if (response.kind === "list" || response.kind === "search") return response.kind;
  if (response.kind === "v2_list") return "listV2";
  return `${{ GET: "get", POST: "post", DELETE: "del" }[method]}${suffix}`;
}

/** Imports without repetition. */
export function distinct(imports: readonly ValueImport[]): ValueImport[] {
  return [...new Map(imports.map((value) => [value.name, value])).values()];
}
