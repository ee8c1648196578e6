import { alternatives, isKind, resolve, type OpenApiDocument, type Schema } from "./document.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import type { Resources } from "./resources/types.ts";

/** Makes objects that have every field their schema promises. */
export interface Shapes {
  /**
   * An object of the document's schema `type`: `values`, and for the fields they lack `null` where
   * the schema allows it, else the type's empty value. Fields that the schema doesn't know are left
   * out, so that the same code serves documents of other API versions.
   */
  make<Type extends keyof Resources>(type: Type, values: Partial<Resources[Type]>): Resources[Type];
  make(type: string, values: JsonObject): JsonObject;
  /** A value for one field of `type`, completed by the field's schema. */
  field(type: string, name: string, value: JsonObject): JsonObject;
}

export function createShapes(document: OpenApiDocument): Shapes {
  const fields = new WeakMap<Schema, readonly Field[]>();

  function fieldsOf(schema: Schema): readonly Field[] {
    let list = fields.get(schema);
    if (list === undefined) {
      list = listFields(document, schema);
      fields.set(schema, list);
    }
    return list;
  }

  function complete(schema: Schema, values: JsonObject): JsonObject {
    // No properties, or none that are named: the object is a map, or of any kind.
    if (Object.keys(schema.properties ?? {}).length === 0) return values;
    const object: JsonObject = {};
    for (const { name, schema: fieldSchema, absent } of fieldsOf(schema)) {
      const value = values[name];
      if (value !== undefined) object[name] = completeValue(fieldSchema, value);
      else if (absent === "null") object[name] = null;
      else if (absent === "empty") object[name] = emptyValue(fieldSchema);
    }
    return object;
  }

  function completeValue(schema: Schema, value: Json): Json {
    if (Array.isArray(value)) {
      const items = alternatives(document, schema).find(({ type }) => type === "array")?.items;
      return items === undefined ? value : value.map((item) => completeValue(items, item));
    }
    if (!isObject(value)) return value;
    const branch = alternatives(document, schema).find(
      (candidate) => candidate.properties !== undefined && isKind(candidate, value),
    );
    return branch === undefined ? value : complete(branch, value);
  }

  function emptyValue(schema: Schema): Json {
    const [first] = alternatives(document, schema);
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
        return "";
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

  // A resource's schema stands for its interface: both name the same fields.
  return { make, field };
}

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
