import type { Field, ObjectSchema, Schema } from "../model.ts";
import type { SchemaChange } from "./change.ts";
import { type Labelled, type Resolver, byLabel, resolved } from "./labels.ts";
import { presence, requirement } from "./presence.ts";
import { type Direction, compareValues } from "./values.ts";
import { list, subject } from "./words.ts";

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
    const former = byLabel(before, this.#before);
    const present = byLabel(after, this.#after);
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
      const words = `${subject(path)} is ${list(come)} instead of ${list(gone)}.`;
      return [{ path, action: "changed", breaking: true, words }];
    }
    return [...this.#gone(gone, former, path), ...this.#come(come, former, path), ...both];
  }

  #removed(path: string): SchemaChange {
    const words =
      this.#direction === "params"
        ? `${subject(path)} isn't taken any more.`
        : `${subject(path)} is gone.`;
    return { path, action: "removed", breaking: true, words };
  }

  #added({ required }: Field, path: string): SchemaChange {
    const isNeeded = required && this.#direction === "params";
    const words = isNeeded ? `${subject(path)} is new, and required.` : `${subject(path)} is new.`;
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
      ? `${subject(path)} can't be ${list(labels)} any more.`
      : wasExpandable
        ? `${subject(path)} can't be expanded to ${list(labels)} any more.`
        : `${subject(path)} is never ${list(labels)} any more.`;
    return [{ path, action: "changed", breaking: isParameter || wasExpandable, words }];
  }

  #come(labels: readonly string[], former: Labelled, path: string): SchemaChange[] {
    if (labels.length === 0) return [];
    const isParameter = this.#direction === "params";
    const expands = former.has("text") && !labels.includes("an object");
    const words = isParameter
      ? `${subject(path)} can be ${list(labels)} too.`
      : expands
        ? `${subject(path)} can be expanded to ${list(labels)}.`
        : `${subject(path)} may be ${list(labels)} too.`;
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
    if (before.kind === "enum" || after.kind === "enum")
      return compareValues(before, after, path, this.#direction);
    if (before.kind === "map" && after.kind === "map") {
      return this.types(before.values, after.values, `${path}.*`);
    }
    if ("items" in before && "items" in after) {
      return this.types(before.items, after.items, `${path}[]`);
    }
    return [];
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

function sameKeys(one: Labelled, other: Labelled): boolean {
  return [...one.keys()].every((key) => other.has(key));
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
