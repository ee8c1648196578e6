import type { EnumSchema, Field, ObjectSchema, Schema } from "../model.ts";
import { pascalCase } from "../names/words.ts";
import type { SchemaChange } from "./change.ts";

/** Whether a type describes what is sent or what comes back: they break in opposite ways. */
export type Direction = "params" | "response";

/** Compares the types of two versions. */
export class SchemaComparison {
  readonly #direction: Direction;
  readonly #before: Resolver;
  readonly #after: Resolver;

  constructor(direction: Direction, before: Resolver, after: Resolver) {
    this.#direction = direction;
    this.#before = before;
    this.#after = after;
  }

  /** The fields that came, went or changed; `path` leads to the objects. */
  objects(before: ObjectSchema, after: ObjectSchema, path = ""): SchemaChange[] {
    const former = new Map(before.fields.map((field) => [field.name, field]));
    const present = new Map(after.fields.map((field) => [field.name, field]));
    return [
      ...[...former.values()]
        .filter(({ name }) => !present.has(name))
        .map((field) => this.#removed(join(path, field.name))),
      ...[...present.values()].flatMap((field) => {
        const at = join(path, field.name);
        const old = former.get(field.name);
        return old ? this.#fields(old, field, at) : [this.#added(field, at)];
      }),
    ];
  }

  /** Compares two types of one thing. */
  types(before: Schema, after: Schema, path: string): SchemaChange[] {
    const former = this.#byLabel(before, this.#before);
    const present = this.#byLabel(after, this.#after);
    // What one version names, the other may describe on the spot.
    const isNamedOnce = (before.kind === "reference") !== (after.kind === "reference");
    if (isNamedOnce && former.size === 1 && present.size === 1 && !sameKeys(former, present)) {
      const old = resolved(before, this.#before);
      const now = resolved(after, this.#after);
      if (old?.kind === "object" && now?.kind === "object") return this.objects(old, now, path);
    }
    const gone = [...former.keys()].filter((label) => !present.has(label));
    const come = [...present.keys()].filter((label) => !former.has(label));
    const both = [...former].flatMap(([label, old]) => {
      const now = present.get(label);
      return now ? this.#same(old, now, path) : [];
    });
    if (gone.length === former.size) {
      const words = `\`${path}\` is ${list(come)} instead of ${list(gone)}.`;
      return [{ path, action: "changed", breaking: true, words }];
    }
    return [...this.#gone(gone, former, path), ...this.#come(come, former, path), ...both];
  }

  #removed(path: string): SchemaChange {
    const words =
      this.#direction === "params" ? `\`${path}\` isn't taken any more.` : `\`${path}\` is gone.`;
    return { path, action: "removed", breaking: true, words };
  }

  #added({ required }: Field, path: string): SchemaChange {
    const isNeeded = required && this.#direction === "params";
    const words = isNeeded ? `\`${path}\` is new, and required.` : `\`${path}\` is new.`;
    return { path, action: "added", breaking: isNeeded, words };
  }

  #fields(before: Field, after: Field, path: string): SchemaChange[] {
    return [
      ...(this.#direction === "params"
        ? requirement(before, after, path)
        : presence(before, after, path)),
      ...this.types(before.schema, after.schema, path),
    ];
  }

  #gone(labels: readonly string[], former: Labelled, path: string): SchemaChange[] {
    if (labels.length === 0) return [];
    const wasExpandable =
      former.has("text") && labels.every((label) => former.get(label)?.[0]?.kind === "reference");
    const isParameter = this.#direction === "params";
    const words = isParameter
      ? `\`${path}\` can't be ${list(labels)} any more.`
      : wasExpandable
        ? `\`${path}\` can't be expanded to ${list(labels)} any more.`
        : `\`${path}\` is never ${list(labels)} any more.`;
    return [{ path, action: "changed", breaking: isParameter || wasExpandable, words }];
  }

  #come(labels: readonly string[], former: Labelled, path: string): SchemaChange[] {
    if (labels.length === 0) return [];
    const isParameter = this.#direction === "params";
    const expands = former.has("text") && !labels.includes("an object");
    const words = isParameter
      ? `\`${path}\` can be ${list(labels)} too.`
      : expands
        ? `\`${path}\` can be expanded to ${list(labels)}.`
        : `\`${path}\` may be ${list(labels)} too.`;
    return [{ path, action: "changed", breaking: !isParameter && !expands, words }];
  }

  /** Compares types that go by one name: one of each, or several objects. */
  #same(before: readonly Schema[], after: readonly Schema[], path: string): SchemaChange[] {
    const objects = after.filter(isObject);
    const [only, ...more] = objects;
    if (only) {
      const former = before.filter(isObject);
      const old = more.length === 0 ? closest(former, only) : anyOf(former);
      return old ? this.objects(old, anyOf(objects), path) : [];
    }
    const [old] = before;
    const [now] = after;
    return old && now ? this.#one(old, now, path) : [];
  }

  #one(before: Schema, after: Schema, path: string): SchemaChange[] {
    if (before.kind === "enum" || after.kind === "enum") return this.#values(before, after, path);
    if (before.kind === "map" && after.kind === "map") {
      return this.types(before.values, after.values, `${path}.*`);
    }
    if ("items" in before && "items" in after) {
      return this.types(before.items, after.items, `${path}[]`);
    }
    return [];
  }

  #values(before: Schema, after: Schema, path: string): SchemaChange[] {
    const isParameter = this.#direction === "params";
    if (before.kind !== "enum" || after.kind !== "enum") {
      const isNarrower = after.kind === "enum";
      // For what comes back, a list of values only tells more, or less, than before.
      if (!isParameter) return [];
      const words = isNarrower
        ? `\`${path}\` takes only certain values now.`
        : `\`${path}\` takes any value now.`;
      return [{ path, action: "changed", breaking: isNarrower, words }];
    }
    const gone = without(before, after);
    const come = without(after, before);
    return [
      ...(gone.length > 0
        ? [
            {
              path,
              action: "removed" as const,
              breaking: isParameter,
              values: gone,
              words: isParameter
                ? `\`${path}\` doesn't take ${quoted(gone)} any more.`
                : `\`${path}\` is never ${quoted(gone)} any more.`,
            },
          ]
        : []),
      ...(come.length > 0
        ? [
            {
              path,
              action: "added" as const,
              breaking: false,
              values: come,
              words: isParameter
                ? `\`${path}\` takes ${quoted(come)} too.`
                : `\`${path}\` may be ${quoted(come)} too.`,
            },
          ]
        : []),
    ];
  }

  /** The types that a value may have, by what a reader calls them. */
  #byLabel(schema: Schema, resolve: Resolver): Labelled {
    return Map.groupBy(membersOf(schema, resolve), (member) => labelOf(member, resolve));
  }
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

/** An object of any of several types: what one of them lacks may be missing. */
function anyOf(objects: readonly ObjectSchema[]): ObjectSchema {
  const fields = new Map(
    objects.flatMap((object) => object.fields.map((field) => [field.name, field] as const)),
  );
  const isRequired = (name: string) =>
    objects.every((object) => object.fields.some((own) => own.name === name && own.required));
  return {
    kind: "object",
    fields: [...fields.values()].map((field) => ({ ...field, required: isRequired(field.name) })),
  };
}

/** Of several objects the one that another has most fields of. */
function closest(objects: readonly ObjectSchema[], to: ObjectSchema): ObjectSchema | undefined {
  const names = new Set(to.fields.map(({ name }) => name));
  const common = ({ fields }: ObjectSchema) => fields.filter(({ name }) => names.has(name)).length;
  return objects.toSorted((one, other) => common(other) - common(one))[0];
}

function isObject(schema: Schema): schema is ObjectSchema {
  return schema.kind === "object";
}

/** Finds the name and the type of a component. */
export type Resolver = (key: string) => { name: string; schema: Schema } | undefined;

type Labelled = ReadonlyMap<string, readonly Schema[]>;

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

function resolved(schema: Schema, resolve: Resolver): Schema | undefined {
  return schema.kind === "reference" ? resolve(schema.key)?.schema : schema;
}

/** What a change of requirement means to who sends. */
function requirement(before: Field, after: Field, path: string): SchemaChange[] {
  const changes: SchemaChange[] = [];
  const change = (breaking: boolean, words: string) =>
    changes.push({ path, action: "changed", breaking, words: `\`${path}\` ${words}.` });
  if (before.required !== after.required) {
    change(after.required, after.required ? "is required now" : "is optional now");
  }
  const couldClear = before.schema.emptyable === true;
  if (couldClear !== (after.schema.emptyable === true)) {
    change(couldClear, couldClear ? "can't be cleared any more" : "can be cleared");
  }
  return changes;
}

/**
 * What a change of presence means to who reads. A field without a value is null in some documents,
 * not required in others and both in the rest; for code it is the same.
 */
function presence(before: Field, after: Field, path: string): SchemaChange[] {
  const couldLack = mayLack(before);
  if (couldLack === mayLack(after)) return [];
  const words = couldLack ? "is always there now" : "may be missing or null now";
  return [{ path, action: "changed", breaking: !couldLack, words: `\`${path}\` ${words}.` }];
}

function mayLack({ required, schema }: Field): boolean {
  return !required || schema.nullable === true;
}

function without(schema: EnumSchema, other: EnumSchema): string[] {
  const others = new Set(other.values);
  return schema.values.filter((value) => !others.has(value)).map(String);
}

function sameKeys(one: Labelled, other: Labelled): boolean {
  return [...one.keys()].every((key) => other.has(key));
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function list(labels: readonly string[]): string {
  return labels.length < 2
    ? labels.join("")
    : `${labels.slice(0, -1).join(", ")} or ${labels.at(-1)}`;
}

function quoted(values: readonly string[]): string {
  return list(values.map((value) => `\`${value}\``));
}
