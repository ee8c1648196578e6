import { DocumentError, within } from "../errors.ts";
import type * as model from "../model.ts";
import type { Reference, Schema, SchemaObject } from "../openapi.ts";

/** What a schema's meaning depends on besides itself. */
export interface SchemaContext {
  /** The document's components. */
  readonly components: Readonly<Record<string, Schema>>;
  /** Whether a component has a name of its own; if not, it is part of what refers to it. */
  isNamed(key: string): boolean;
  /** Turns descriptions into Markdown; without it, they are left out. */
  describe?(text: string): string;
  /** Components parsed so far that are part of what refers to them. */
  readonly inlined: Map<string, model.Schema>;
}

/** Keywords that are understood, and those that say nothing about a type. */
const KEYWORDS = new Set([
  "type",
  "format",
  "enum",
  "items",
  "properties",
  "required",
  "additionalProperties",
  "anyOf",
  "nullable",
  "title",
  "deprecated",
  "description",
  "maxLength",
  "minLength",
  "pattern",
  "minimum",
  "maximum",
  "default",
  "example",
]);

/** A component key out of `#/components/schemas/…`. */
function componentKey(reference: Reference, pointer: string): string {
  const [, key] = /^#\/components\/schemas\/(.+)$/.exec(reference.$ref) ?? [];
  if (key === undefined) {
    throw new DocumentError(
      pointer,
      `Only #/components/schemas can be referred to, not ${reference.$ref}.`,
    );
  }
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Reads a schema; `pointer` is where it stands. */
export function parseSchema(schema: Schema, pointer: string, context: SchemaContext): model.Schema {
  if ("$ref" in schema) return parseReference(schema, pointer, context);
  for (const keyword of Object.keys(schema)) {
    if (!KEYWORDS.has(keyword) && !keyword.startsWith("x-")) {
      throw new DocumentError(within(pointer, keyword), `The keyword ${keyword} isn't understood.`);
    }
  }
  const parsed = schema.anyOf
    ? parseUnion(schema, schema.anyOf, pointer, context)
    : schema.enum
      ? parseEnum(schema, schema.enum, pointer)
      : parseTyped(schema, pointer, context);
  return {
    ...parsed,
    ...(schema.nullable === true && { nullable: true }),
    ...(isTypeName(schema.title) && { title: schema.title }),
  };
}

/** Reads the properties of an object. */
export function parseFields(
  schema: SchemaObject,
  pointer: string,
  context: SchemaContext,
): model.Field[] {
  const properties = schema.properties ?? {};
  const required = new Set(schema.required);
  for (const name of required) {
    if (!Object.hasOwn(properties, name)) {
      throw new DocumentError(
        within(pointer, "required"),
        `${name} is required but not a property.`,
      );
    }
  }
  const expandable = new Set(schema["x-expandableFields"]);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    schema: parseSchema(property, within(pointer, "properties", name), context),
    required: required.has(name),
    expandable: expandable.has(name),
    ...described(property, context),
  }));
}

/** The description of something, where descriptions are wanted and it has one. */
export function described(source: object, context: SchemaContext): { description?: string } {
  const text = "description" in source ? source.description : undefined;
  if (!context.describe || typeof text !== "string" || text === "") return {};
  return { description: context.describe(text) };
}

function parseReference(
  reference: Reference,
  pointer: string,
  context: SchemaContext,
): model.Schema {
  const key = componentKey(reference, pointer);
  const component = context.components[key];
  if (component === undefined) throw new DocumentError(pointer, `There is no component ${key}.`);
  if (context.isNamed(key)) return { kind: "reference", key };
  const known = context.inlined.get(key);
  if (known) return known;
  const parsed = parseSchema(component, `#/components/schemas/${key}`, context);
  // Titles of Stripe's components are class names of other SDKs; the field path names the type.
  const { title: _, ...anonymous } = parsed;
  context.inlined.set(key, anonymous);
  return anonymous;
}

function parseUnion(
  schema: SchemaObject,
  anyOf: readonly Schema[],
  pointer: string,
  context: SchemaContext,
): model.Schema {
  const ranges = anyOf.filter(isRange);
  if (ranges.length > 0 && anyOf.length === 2) return { kind: "range", orValue: true };
  const clears = anyOf.some(isEmptyString);
  const members = anyOf.flatMap((member, index) =>
    isEmptyString(member) ? [] : [parseSchema(member, within(pointer, "anyOf", index), context)],
  );
  const [only] = members;
  if (only === undefined) throw new DocumentError(within(pointer, "anyOf"), "No type is left.");
  if (members.length === 1) return { ...only, ...(clears && { emptyable: true }) };
  return {
    kind: "union",
    members,
    ...(clears && { emptyable: true }),
    ...(schema["x-expansionResources"] && { expandable: true }),
  };
}

function parseEnum(
  schema: SchemaObject,
  values: readonly (string | number | boolean)[],
  pointer: string,
): model.Schema {
  for (const [index, value] of values.entries()) {
    if (schema.type !== undefined && typeof value !== scalarOf(schema.type)) {
      throw new DocumentError(
        within(pointer, "enum", index),
        `The value isn't of type ${schema.type}.`,
      );
    }
  }
  const named = values.filter((value) => value !== "");
  const clears = named.length < values.length;
  if (named.length === 0) return { kind: "enum", values: [""], open: false };
  return {
    kind: "enum",
    values: named,
    open: schema["x-stripeBypassValidation"] === true || schema["x-stripeEnum"]?.kind === "open",
    ...(clears && { emptyable: true }),
  };
}

function parseTyped(schema: SchemaObject, pointer: string, context: SchemaContext): model.Schema {
  switch (schema.type) {
    case "string":
      return parseString(schema, pointer);
    case "integer":
      checkFormat(schema, pointer, ["unix-time", "int64", "int32"]);
      return { kind: "number", ...(schema.format === "unix-time" && { unixTime: true }) };
    case "number":
      checkFormat(schema, pointer, ["double", "float"]);
      return { kind: "number" };
    case "boolean":
      checkFormat(schema, pointer, []);
      return { kind: "boolean" };
    case "array":
      if (!schema.items) throw new DocumentError(pointer, "An array needs items.");
      return { kind: "array", items: parseSchema(schema.items, within(pointer, "items"), context) };
    case "object":
      return parseObject(schema, pointer, context);
    case undefined:
      throw new DocumentError(pointer, "A schema needs a type, an enum, anyOf or $ref.");
    default:
      throw new DocumentError(
        within(pointer, "type"),
        `The type ${String(schema.type)} isn't known.`,
      );
  }
}

function parseString(schema: SchemaObject, pointer: string): model.Schema {
  checkFormat(schema, pointer, [
    "int64",
    "decimal",
    "date-time",
    "binary",
    "unix-time",
    "currency",
  ]);
  switch (schema.format) {
    case "binary":
      return { kind: "binary" };
    case "int64":
    case "decimal":
    case "date-time":
      return { kind: "string", format: schema.format };
    default:
      return { kind: "string" };
  }
}

function parseObject(schema: SchemaObject, pointer: string, context: SchemaContext): model.Schema {
  if (isRange(schema)) return { kind: "range", orValue: false };
  const { additionalProperties: values } = schema;
  if (typeof values === "object") {
    if (schema.properties) {
      throw new DocumentError(pointer, "An object has either properties or additionalProperties.");
    }
    const inside = within(pointer, "additionalProperties");
    return { kind: "map", values: parseSchema(values, inside, context) };
  }
  const list = listKind(schema);
  if (list) {
    const inside = within(pointer, "properties", "data");
    const data = parseSchema(schema.properties?.["data"] ?? {}, inside, context);
    if (data.kind !== "array")
      throw new DocumentError(inside, "The data of a list must be an array.");
    return { kind: list, items: data.items };
  }
  return {
    kind: "object",
    fields: parseFields(schema, pointer, context),
    ...((values === true || (values === undefined && !schema.properties)) && { open: true }),
  };
}

/** Whether an object is a page of a list, by the fields that Stripe's pages have. */
function listKind({ properties }: SchemaObject): model.ListSchema["kind"] | undefined {
  if (!properties?.["data"]) return undefined;
  if (properties["next_page_url"]) return "v2_list";
  const { object } = properties;
  const value = object && "enum" in object ? object.enum?.[0] : undefined;
  if (value === "list") return "list";
  return value === "search_result" ? "search" : undefined;
}

function checkFormat(schema: SchemaObject, pointer: string, known: readonly string[]): void {
  if (schema.format !== undefined && !known.includes(schema.format)) {
    throw new DocumentError(within(pointer, "format"), `The format ${schema.format} isn't known.`);
  }
}

function scalarOf(type: string): string {
  return type === "integer" ? "number" : type;
}

/**
 * Whether a title is the name of a type. Stripe's own documents have others too, such as
 * `offline_param`: names in its other SDKs.
 */
function isTypeName(title: string | undefined): title is string {
  return title !== undefined && /^[A-Z][A-Za-z0-9]*$/.test(title);
}

/** `""` beside other types: how v1 clears a value. */
function isEmptyString(schema: Schema): boolean {
  return "enum" in schema && schema.enum?.length === 1 && schema.enum[0] === "";
}

/** `{ gt, gte, lt, lte }`, as the filters of lists take it. */
function isRange(schema: Schema): boolean {
  return "title" in schema && schema.title === "range_query_specs";
}
