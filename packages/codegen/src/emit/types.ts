import type { Field, ObjectSchema, Schema } from "../model.ts";
import { nestedTypeName } from "../names/types.ts";
import type { Declaration, Member } from "./declaration.ts";
import type { ResourceTypes } from "./resource-types.ts";
import { type TypeReference, type TypeText, join, runtime, text } from "./type-text.ts";

/** Whether a type describes what is sent or what comes back. */
export type Direction = "params" | "response";

/** Types that other files declare, and that a file may refer to instead of declaring them again. */
export interface OtherTypes {
  find(schema: Schema, shape: string): TypeReference | undefined;
  /** Told about each type of this file that has none nested in it. */
  declared(schema: Schema, shape: string, path: readonly string[]): void;
}

/**
 * From how many characters of its description on a shape is declared once and referred to. Below,
 * the reference would be no shorter and say less.
 */
const WORTH_SHARING = 220;

/** Turns schemas into the declarations of one file; a shape is declared where it occurs first. */
export class TypeBuilder {
  readonly #resources: ResourceTypes;
  readonly #file: string;
  readonly #direction: Direction;
  /** Where each shape of this file is declared. */
  readonly #shapes = new Map<string, readonly string[]>();

  readonly #others: OtherTypes | undefined;

  constructor(resources: ResourceTypes, file: string, direction: Direction, others?: OtherTypes) {
    this.#resources = resources;
    this.#file = file;
    this.#direction = direction;
    this.#others = others;
  }

  /** Declares the type `path` with everything nested in it. */
  declare(
    path: readonly string[],
    schema: ObjectSchema,
    options: DeclareOptions = {},
  ): Declaration {
    const nested: Declaration[] = [];
    const members = this.#members(schema, path, nested, options);
    return {
      name: path.at(-1) ?? "",
      body: {
        kind: "interface",
        extends: options.extends ?? [],
        members,
        ...(options.parameters !== undefined && { parameters: [options.parameters] }),
      },
      nested,
      ...(options.description !== undefined && { description: options.description }),
    };
  }

  /** Declares a name for any type; what is nested in it gets its name from `field`. */
  alias(path: readonly string[], schema: Schema, field: string): Declaration {
    const nested: Declaration[] = [];
    const members =
      schema.kind === "union"
        ? schema.members.map((member) => this.#type(member, field, false, path, nested))
        : [this.#type(schema, field, false, path, nested)];
    return { name: path.at(-1) ?? "", body: { kind: "union", members }, nested };
  }

  /** The type of a schema that has nothing nested in it, such as a reference. */
  typeOf(schema: Schema): TypeText {
    const nested: Declaration[] = [];
    const type = this.#type(schema, "", false, [], nested);
    if (nested.length > 0) throw new Error("The type needs a name of its own.");
    return type;
  }

  #members(
    schema: ObjectSchema,
    path: readonly string[],
    nested: Declaration[],
    options: DeclareOptions,
  ): Member[] {
    const fields = schema.fields.filter(({ name }) => options.without?.has(name) !== true);
    const members = inReadingOrder(fields, this.#direction).map((field) => ({
      name: field.name,
      optional: !field.required,
      type:
        options.replaced?.[field.name] ?? this.#type(field.schema, field.name, false, path, nested),
      ...(field.description !== undefined && { description: field.description }),
    }));
    const extra = options.members ?? [];
    return [...members, ...extra];
  }

  #type(
    schema: Schema,
    field: string,
    inArray: boolean,
    parent: readonly string[],
    nested: Declaration[],
  ): TypeText {
    const type = this.#nonNull(schema, field, inArray, parent, nested);
    if (schema.emptyable === true) return text`${runtime("shared", "Emptyable")}<${type}>`;
    return schema.nullable === true ? text`${type} | null` : type;
  }

  #nonNull(
    schema: Schema,
    field: string,
    inArray: boolean,
    parent: readonly string[],
    nested: Declaration[],
  ): TypeText {
    switch (schema.kind) {
      case "string":
        return this.#direction === "params" && isNumeric(schema.format)
          ? text`string | number | bigint`
          : text`string`;
      case "number":
        return text`number`;
      case "boolean":
        return text`boolean`;
      case "binary":
        return text`${runtime("shared", "FileData")}`;
      case "range": {
        const range = runtime("shared", "RangeQueryParam");
        return schema.orValue ? text`${range} | number` : text`${range}`;
      }
      case "list":
      case "search":
      case "v2_list": {
        const page = { list: "ApiList", search: "ApiSearchResult", v2_list: "V2List" }[schema.kind];
        const items = this.#type(schema.items, field, true, parent, nested);
        return text`${runtime("types", page)}<${items}>`;
      }
      case "reference":
        return [this.#reference(schema.key)];
      case "array": {
        const items = this.#type(schema.items, field, true, parent, nested);
        return isSimple(items) ? text`${items}[]` : text`(${items})[]`;
      }
      case "map": {
        if (field === "metadata" && schema.values.kind === "string") {
          const name = this.#direction === "params" ? "MetadataParam" : "Metadata";
          return text`${runtime("shared", name)}`;
        }
        const values = this.#type(schema.values, field, inArray, parent, nested);
        return text`{ [key: string]: ${values} }`;
      }
      case "union": {
        const members = schema.members.map((member) =>
          this.#type(member, field, inArray, parent, nested),
        );
        return join(members, " | ");
      }
      case "enum": {
        const [only] = schema.values;
        if (schema.values.length === 1 && !schema.open) return text`${JSON.stringify(only)}`;
        const values = schema.values.map((value) => text`${JSON.stringify(value)}`);
        const other = schema.open ? [text`${runtime("shared", "OtherString")}`] : [];
        return this.#nest(schema, field, inArray, parent, nested, (path) => ({
          name: path.at(-1) ?? "",
          body: { kind: "union", members: [...values, ...other] },
          nested: [],
        }));
      }
      default:
        return this.#nest(schema, field, inArray, parent, nested, (path) =>
          schema.open === true && schema.fields.length === 0
            ? anyFields(path)
            : this.declare(path, schema),
        );
    }
  }

  /** Declares a type in the namespace of the type whose field it is, or finds its twin. */
  #nest(
    schema: Schema,
    field: string,
    inArray: boolean,
    parent: readonly string[],
    nested: Declaration[],
    declare: (path: readonly string[]) => Declaration,
  ): TypeText {
    const shape = shapeOf(schema);
    const base = schema.title ?? nestedTypeName(field, inArray);
    let name = base;
    for (let number = 2; nested.some((sibling) => sibling.name === name); number += 1) {
      const sibling = [...parent, name];
      if (this.#declaredAs(shape, sibling)) return [{ path: sibling }];
      name = `${base}${number}`;
    }
    const path = [...parent, name];
    this.#paths.set(path.join("."), shape);
    const isShared = shape.length >= WORTH_SHARING;
    const twin = isShared ? this.#shapes.get(shape) : undefined;
    const foreign = isShared && isFlat(schema) ? this.#others?.find(schema, shape) : undefined;
    if (!twin && foreign) {
      nested.push({ name, body: { kind: "union", members: [[foreign]] }, nested: [] });
      this.#shapes.set(shape, path);
    } else if (twin) {
      const namespace = schema.kind === "object" && this.#namespaces.has(twin.join("."));
      nested.push({ name, body: { kind: "same", as: twin, namespace }, nested: [] });
    } else {
      const index = nested.length;
      const placeholder: Declaration = { name, body: { kind: "union", members: [] }, nested: [] };
      nested.push(placeholder);
      const declaration = declare(path);
      nested[index] = declaration;
      this.#shapes.set(shape, path);
      if (declaration.nested.length > 0) this.#namespaces.add(path.join("."));
      else if (isShared) this.#others?.declared(schema, shape, path);
    }
    return [{ path }];
  }

  /** Shapes by the names that they were given. */
  readonly #paths = new Map<string, string>();
  /** Types that have others nested in them. */
  readonly #namespaces = new Set<string>();

  #declaredAs(shape: string, path: readonly string[]): boolean {
    return this.#paths.get(path.join(".")) === shape;
  }

  #reference(key: string): TypeReference {
    const reference = this.#resources.reference(key);
    return reference.module === this.#file ? { path: reference.path } : reference;
  }
}

/** An object that Stripe says nothing about. */
function anyFields(path: readonly string[]): Declaration {
  const body = { kind: "union" as const, members: [text`{ [key: string]: unknown }`] };
  return { name: path.at(-1) ?? "", body, nested: [] };
}

/** What a declaration has besides, or instead of, the fields of its schema. */
export interface DeclareOptions {
  readonly extends?: readonly TypeText[];
  /** Fields that it has from elsewhere. */
  readonly without?: ReadonlySet<string>;
  readonly members?: readonly Member[];
  /** Its doc comment, in Markdown. */
  readonly description?: string | undefined;
  /** Type parameters, such as `<T>`. */
  readonly parameters?: string;
  /** Types of fields, instead of their schemas'. */
  readonly replaced?: Readonly<Record<string, TypeText>>;
}

/** Ids first in what comes back, what is required first in what is sent. */
function inReadingOrder(fields: readonly Field[], direction: Direction): Field[] {
  const isFirst = (field: Field) =>
    direction === "params" ? field.required : field.name === "id" || field.name === "object";
  return [...fields.filter(isFirst), ...fields.filter((field) => !isFirst(field))];
}

/** Whether a type has none nested in it: only those can be referred to under another name. */
function isFlat(schema: Schema): boolean {
  switch (schema.kind) {
    case "enum":
      return true;
    case "object":
      return schema.fields.every((field) => !hasName(field.schema));
    default:
      return false;
  }
}

/** Whether a type is declared under a name of its own. */
function hasName(schema: Schema): boolean {
  switch (schema.kind) {
    case "object":
      return true;
    case "enum":
      return schema.open || schema.values.length > 1;
    case "array":
      return hasName(schema.items);
    case "map":
      return hasName(schema.values);
    case "union":
      return schema.members.some(hasName);
    default:
      return false;
  }
}

/** What two types have in common that can be declared once, whatever is said of their fields. */
function shapeOf(schema: Schema): string {
  const { nullable: _, emptyable: __, title: ___, ...shape } = schema;
  return JSON.stringify(shape, (key, value: unknown) =>
    key === "description" ? undefined : value,
  );
}

function isNumeric(format: string | undefined): boolean {
  return format === "int64" || format === "decimal";
}

/** Whether `[]` can follow without parentheses. */
function isSimple(type: TypeText): boolean {
  return !type.some((part) => typeof part === "string" && part.includes("|"));
}
