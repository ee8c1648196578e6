import type { ObjectSchema, Schema } from "../model.ts";
import { pascalCase } from "../names/words.ts";

/** Finds the name and the type of a component. */
export type Resolver = (key: string) => { name: string; schema: Schema } | undefined;

/** The types that a value may have, by what a reader calls them. */
export type Labelled = ReadonlyMap<string, readonly Schema[]>;

/** The types that a value of this type may have, by what a reader calls them. */
export function byLabel(schema: Schema, resolve: Resolver): Labelled {
  return Map.groupBy(membersOf(schema, resolve), (member) => labelOf(member, resolve));
}

/** The alternatives of a union; a union with a name is what its members are. */
function membersOf(schema: Schema, resolve: Resolver): Schema[] {
  switch (schema.kind) {
    case "union":
      return schema.members.flatMap((member) => membersOf(member, resolve));
    case "reference": {
      const target = resolve(schema.key)?.schema;
      return target?.kind === "union" ? membersOf(target, resolve) : [schema];
    }
    case "range":
      return schema.orValue ? [schema, { kind: "number" }] : [schema];
    default:
      return [schema];
  }
}

/** What a reader calls a type. */
function labelOf(schema: Schema, resolve: Resolver): string {
  switch (schema.kind) {
    case "string":
      return "text";
    case "enum":
      return typeof schema.values[0] === "string" ? "text" : `a ${typeof schema.values[0]}`;
    case "number":
    case "boolean":
      return `a ${schema.kind}`;
    case "binary":
      return "a file";
    case "array":
      return "an array";
    case "map":
      return "a map";
    case "object":
      return resourceLabel(schema, resolve) ?? "an object";
    case "list":
    case "search":
    case "v2_list":
      return "a list";
    case "range":
      return "a range";
    case "reference":
      return `\`${resolve(schema.key)?.name ?? schema.key}\``;
    default:
      return "one of several types";
  }
}

/** A resource may be described on the spot too: its field `object` tells which it is. */
function resourceLabel({ fields }: ObjectSchema, resolve: Resolver): string | undefined {
  const object = fields.find(({ name }) => name === "object")?.schema;
  if (object?.kind !== "enum" || object.values.length !== 1) return undefined;
  const key = String(object.values[0]);
  return `\`${resolve(key)?.name ?? key.split(".").map(pascalCase).join(".")}\``;
}

/** A type itself, where it is given by its name. */
export function resolved(schema: Schema, resolve: Resolver): Schema | undefined {
  return schema.kind === "reference" ? resolve(schema.key)?.schema : schema;
}
