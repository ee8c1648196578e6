import type { ObjectSchema, Operation, Schema } from "../model.ts";
import type { ValueImport } from "./source-file.ts";

/** What an operation passes on besides its parameters, for nearly all of them nothing. */
export interface WireHints {
  /** The expression for the parameters, where they are changed before they are encoded. */
  readonly params?: string;
  /** The expression for the options, where they are looked at first. */
  readonly options?: string;
  /** The `Wire` object. */
  readonly wire?: string;
  readonly imports: readonly ValueImport[];
}

/** What the client has to be told to send an operation right. */
export function wireHints(operation: Operation): WireHints {
  const { base, multipart, params, path, response, version } = operation;
  const isV2 = path.startsWith("/v2/");
  const imports: ValueImport[] = [];
  const use = (module: string, name: string) => {
    imports.push({ module: `runtime:${module}`, name, namespace: false });
    return name;
  };
  const fields = [
    ...(base === "api" ? [] : [`base: ${JSON.stringify(base)}`]),
    ...(multipart ? [`encode: ${use("encode/multipart", "multipart")}`] : []),
    ...(base === "connect" ? [`error: ${use("errors/from-oauth", "fromOAuth")}`] : []),
    ...(response.kind === "stream" ? ["stream: true"] : []),
    ...(version === undefined ? [] : [`version: ${JSON.stringify(version)}`]),
  ];
  const paths = isV2 ? pathsTo(params, isStringified) : pathsTo(params, isClearable);
  const changed =
    paths.length > 0
      ? `${isV2 ? use("encode/stringify", "stringify") : use("encode/clear", "clear")}(params, ${JSON.stringify(paths).replaceAll(",", ", ")})`
      : undefined;
  return {
    imports,
    ...(changed !== undefined && { params: changed }),
    ...(operation.versionRequired && {
      options: `${use("require-version", "requireVersion")}(options)`,
    }),
    ...(fields.length > 0 && { wire: `{ ${fields.join(", ")} }` }),
  };
}

/** v1: an array that `""` clears; an empty one would send nothing. */
function isClearable(schema: Schema): boolean {
  if (schema.emptyable !== true) return false;
  return (
    schema.kind === "array" ||
    (schema.kind === "union" && schema.members.some(({ kind }) => kind === "array"))
  );
}

/** v2: a number that is a string on the wire. */
function isStringified(schema: Schema): boolean {
  return schema.kind === "string" && (schema.format === "int64" || schema.format === "decimal");
}

/** Dotted paths to the fields that are so; `*` is any element, and any key of a map. */
function pathsTo(params: ObjectSchema, found: (schema: Schema) => boolean): string[] {
  const paths = new Set<string>();
  const visit = (schema: Schema, path: readonly string[]) => {
    if (found(schema)) paths.add(path.join("."));
    switch (schema.kind) {
      case "array":
        visit(schema.items, [...path, "*"]);
        break;
      case "map":
        visit(schema.values, [...path, "*"]);
        break;
      case "union":
        for (const member of schema.members) visit(member, path);
        break;
      case "object":
        for (const field of schema.fields) visit(field.schema, [...path, field.name]);
        break;
      default:
    }
  };
  visit(params, []);
  return [...paths];
}
