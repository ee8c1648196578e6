import type { Field, Operation, Resource, Schema } from "../model.ts";
import type { FileContent } from "./source-file.ts";
import type { ResourceTypes } from "./resource-types.ts";
import { runtime } from "./type-text.ts";

/** The file that knows what `expand` may name. */
export const EXPAND_FILE = "expand.ts";

/** How deep a path may be, and so a field's name in it. */
const LEVELS = 4;

/** Whether the answer's type depends on the parameter `expand`, and as what. */
export function expansion({
  params,
  response,
}: Operation): "object" | "list" | "search" | undefined {
  if (!params.fields.some(({ name }) => name === "expand")) return undefined;
  if (response.kind === "list" || response.kind === "search") return response.kind;
  const isResource = response.kind === "object" && response.schema.kind !== "object";
  return isResource ? "object" : undefined;
}

/**
 * The names that `expand` knows in each object. They are text, so that the file refers to no
 * resource: what stands there, the resource's own type says.
 */
export function emitExpand(resources: readonly Resource[], types: ResourceTypes): FileContent {
  const rows = [...expandableFields(resources, types)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return {
    path: EXPAND_FILE,
    names: ["Expand", "ExpandItems", "ExpandHits", "ExpandableFields"],
    code: (render) => {
      const paths = render([runtime("expand", "ExpandPaths")]);
      return [
        "",
        "/** What `expand` may name in each object, by the value of its field `object`. */",
        "export interface ExpandableFields {",
        '  list: "data";',
        ...rows.flatMap(([key, fields]) => printRow(key, fields)),
        "}",
        "",
        "/** The parameter `expand` of an operation that answers with `T`: paths, as they are written. */",
        "export type Expand<T, Paths extends readonly string[]> =",
        `  ${paths}<ExpandableFields, T, Paths>;`,
        "",
        "/** The same for a list of `T`. */",
        "export type ExpandItems<T, Paths extends readonly string[]> =",
        `  ${paths}<ExpandableFields, T, Paths, "data.">;`,
        "",
        "/** The same for a search. */",
        "export type ExpandHits<T, Paths extends readonly string[]> =",
        `  ${paths}<ExpandableFields, T, Paths, "data.", "total_count">;`,
      ];
    },
  };
}

function printRow(key: string, fields: readonly string[]): string[] {
  const name = /^\w+$/.test(key) ? key : JSON.stringify(key);
  const values = fields.map((field) => JSON.stringify(field));
  const line = `  ${name}: ${values.join(" | ")};`;
  if (line.length <= 100) return [line];
  const lines = values.map((value) => `    | ${value}`);
  return [`  ${name}:`, ...lines.slice(0, -1), `${lines.at(-1)};`];
}

/** By the value of `object`: ids, what is there only when asked for, and what leads to them. */
function expandableFields(
  resources: readonly Resource[],
  types: ResourceTypes,
): Map<string, string[]> {
  const objects = resources.filter(
    ({ key, schema, deletedFormOf }) =>
      schema.kind === "object" && deletedFormOf === undefined && !key.startsWith("v2."),
  );
  const leading = new Set<string>();
  const leads = (schema: Schema): boolean =>
    referenced(schema, types).some((key) => leading.has(key));
  for (let before = -1; before < leading.size;) {
    before = leading.size;
    for (const { key, schema } of objects) {
      if (fieldsOf(schema, leads).length > 0) leading.add(key);
    }
  }
  const rows = objects.map(({ key, schema }) => [key, fieldsOf(schema, leads)] as const);
  return new Map(rows.flatMap(([key, fields]) => (fields.length > 0 ? [[key, fields]] : [])));
}

/** Names of fields, with dots where they are in objects that aren't resources. */
function fieldsOf(schema: Schema, leads: (schema: Schema) => boolean, depth = 0): string[] {
  switch (schema.kind) {
    case "array":
      return fieldsOf(schema.items, leads, depth);
    case "union":
      return schema.members.flatMap((member) => fieldsOf(member, leads, depth));
    case "object":
      return [...new Set(schema.fields.flatMap((field) => namesOf(field, leads, depth)))];
    default:
      return [];
  }
}

function namesOf(
  { name, schema, expandable }: Field,
  leads: (schema: Schema) => boolean,
  depth: number,
): string[] {
  if (depth === LEVELS) return [];
  if (isId(schema) || leads(schema)) return [name];
  const inner = fieldsOf(schema, leads, depth + 1).map((own) => `${name}.${own}`);
  // Stripe's own documents name what leads to ids, too.
  return expandable && inner.length === 0 ? [name] : inner;
}

/** An id that can be the object. */
function isId(schema: Schema): boolean {
  if (schema.kind === "array") return isId(schema.items);
  return (
    schema.kind === "union" &&
    schema.members.some(({ kind }) => kind === "string") &&
    schema.members.some(({ kind }) => kind === "object" || kind === "reference")
  );
}

/** The resources that a field holds. */
function referenced(schema: Schema, types: ResourceTypes): string[] {
  switch (schema.kind) {
    case "reference": {
      const resource = types.get(schema.key)?.schema;
      // A union with a name is what its members are.
      return resource?.kind === "union" ? referenced(resource, types) : [schema.key];
    }
    case "array":
    case "list":
      return referenced(schema.items, types);
    case "union":
      return schema.members.flatMap((member) => referenced(member, types));
    default:
      return [];
  }
}
