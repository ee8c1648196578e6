import { alternatives, isKind, resolve, type OpenApiDocument, type Schema } from "./document.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import type { Resources } from "./resources/types.ts";

/** Makes objects that have every field their schema promises. */
export interface Shapes {
  /**
   * An object of the document's schema `type`: `values`, and for the fields they lack `null` where
   * the schema allows it, else the type's empty value. Fields that the schema doesn't know are left
   * out, as are values that it can't hold, so that the same code serves documents of other versions.
   */
  make<Type extends keyof Resources>(type: Type, values: Partial<Resources[Type]>): Resources[Type];
  make(type: string, values: JsonObject): JsonObject;
  /** A value for one field of `type`, completed by the field's schema. */
  field(type: string, name: string, value: JsonObject): JsonObject;
  /** A copy of an object in the form that its schema promises, whatever a request put into it. */
  conform(schema: Schema, value: JsonObject): JsonObject;
}

export function createShapes(document: OpenApiDocument): Shapes {
  const fields = new WeakMap<Schema, readonly Field[]>();
  const branches = new WeakMap<Schema, readonly Schema[]>();

  function fieldsOf(schema: Schema): readonly Field[] {
    let list = fields.get(schema);
    if (list === undefined) {
      list = listFields(document, schema);
      fields.set(schema, list);
    }
    return list;
  }

  function branchesOf(schema: Schema): readonly Schema[] {
    let list = branches.get(schema);
    if (list === undefined) {
      list = alternatives(document, schema);
      branches.set(schema, list);
    }
    return list;
  }

  function complete(schema: Schema, values: JsonObject): JsonObject {
    // No properties, or none that are named: the object is a map, or of any kind.
    const known = fieldsOf(schema);
    if (known.length === 0) return completeMap(schema, values);
    const object: JsonObject = {};
    for (const { name, schema: fieldSchema, absent } of known) {
      const value = values[name];
      const fitted = value === undefined ? undefined : completeValue(fieldSchema, value);
      if (fitted !== undefined) object[name] = fitted;
      else if (absent === "null") object[name] = null;
      else if (absent === "empty") object[name] = emptyValue(fieldSchema);
    }
    return object;
  }

  function completeMap({ additionalProperties: inner }: Schema, values: JsonObject): JsonObject {
    if (typeof inner !== "object" || Object.keys(inner).length === 0) {
      return structuredClone(values);
    }
    // `fromEntries` makes own fields of all keys, `__proto__` included.
    return Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => {
        const fitted = value === undefined ? undefined : completeValue(inner, value);
        return fitted === undefined ? [] : [[key, fitted] as const];
      }),
    );
  }

  /** The value with everything that its schema promises; `undefined` if the schema can't hold it. */
  function completeValue(schema: Schema, value: Json): Json | undefined {
    const candidates = branchesOf(schema);
    if (value === null) {
      return schema.nullable === true || candidates.some(({ nullable }) => nullable)
        ? null
        : undefined;
    }
    if (Array.isArray(value)) {
      const list = candidates.find(({ type }) => type === "array" || type === undefined);
      if (list === undefined) return undefined;
      return value
        .map((item) => completeValue(list.items ?? {}, item))
        .filter((item) => item !== undefined);
    }
    if (!isObject(value)) {
      return candidates.some(({ type }) => holds(type, value)) ? value : undefined;
    }
    const branch = candidates.find(
      (candidate) =>
        (candidate.type === "object" || candidate.type === undefined) && isKind(candidate, value),
    );
    return branch === undefined ? undefined : complete(branch, value);
  }

  function emptyValue(schema: Schema): Json {
    const [first] = branchesOf(schema);
    if (first?.enum !== undefined) return first.enum[0] ?? "";
    switch (first?.type) {
      case "object":
        return complete(first, {});
      case "array":
        return [];
      case "integer":
      case "number":
        return 0;
      case "boolean":
        return false;
      default:
        return emptyTexts[first?.format ?? ""] ?? "";
    }
  }

  function make(type: string, values: JsonObject): JsonObject {
    return complete(resolve(document, { $ref: `#/components/schemas/${type}` }), values);
  }

  function field(type: string, name: string, value: JsonObject): JsonObject {
    const { properties } = resolve(document, { $ref: `#/components/schemas/${type}` });
    const completed = completeValue(properties?.[name] ?? {}, value);
    return isObject(completed) ? completed : value;
  }

  function conform(schema: Schema, value: JsonObject): JsonObject {
    const conformed = completeValue(schema, value);
    return isObject(conformed) ? conformed : value;
  }

  // A resource's schema stands for its interface: both name the same fields.
  return { make, field, conform };
}

function holds(type: string | undefined, value: boolean | number | string): boolean {
  switch (type) {
    case undefined:
      return true;
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** Texts with a form of their own can't be empty. */
const emptyTexts: Readonly<Record<string, string>> = {
  "date-time": "1970-01-01T00:00:00.000Z",
  decimal: "0",
  int64: "0",
};

interface Field {
  readonly name: string;
  readonly schema: Schema;
  /** What stands for an absent value: `null`, an empty one, or the field's own absence. */
  readonly absent: "empty" | "null" | "omitted";
}

/** `id` and `object` first, as Stripe writes them, then the rest by name. */
function listFields(document: OpenApiDocument, schema: Schema): Field[] {
  const isRequired = (name: string): boolean => schema.required?.includes(name) === true;
  const isNullable = (field: Schema): boolean =>
    field.nullable === true || resolve(document, field).nullable === true;
  const entries = Object.entries(schema.properties ?? {});
  // Stripe's own documents leave nullable fields out of `required`, although they are always there.
  const alwaysNullable = !entries.some(([name, field]) => isNullable(field) && isRequired(name));
  entries.sort(([left], [right]) => rank(left) - rank(right) || (left < right ? -1 : 1));
  return entries.map(([name, field]) => {
    const nullable = isNullable(field) && (isRequired(name) || alwaysNullable);
    const absent = nullable ? "null" : isRequired(name) ? "empty" : "omitted";
    return { name, schema: field, absent };
  });
}

function rank(name: string): number {
  return name === "id" ? 0 : name === "object" ? 1 : 2;
}
