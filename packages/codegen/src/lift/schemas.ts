import ts from "typescript";
import { nestedTypeName } from "../names.ts";
import type { Schema, SchemaObject } from "../openapi.ts";
import { type Component, referenceTo } from "./components.ts";
import type { Declarations, Declared, Scope } from "./declarations.ts";
import { numberSchema, stringSchema, type ScalarPosition } from "./facts.ts";
import { LiftError } from "./package.ts";

/** Types of `Event.Data` that the package leaves empty, since they have the fields of any resource. */
const FREE_FORM = ["Object", "PreviousAttributes"];

/** Where a type stands. */
export interface Position extends ScalarPosition {
  /** The type that has the field: its namespace holds the field's own types. */
  readonly owner: Declared;
  /** Whether this is an element of the field's array, whose type is named in the singular. */
  readonly element: boolean;
  /** The scope in which the type's text is written. */
  readonly scope: Scope;
}

/** Turns types of the package into schemas of the document. */
export class Schemas {
  readonly #declarations: Declarations;
  readonly #components: ReadonlyMap<Declared, Component>;
  readonly #resources: ReadonlySet<string>;
  /** The types being expanded: one that holds itself can't be written inline. */
  readonly #open: Declared[] = [];

  constructor(declarations: Declarations, components: ReadonlyMap<Declared, Component>) {
    this.#declarations = declarations;
    this.#components = components;
    this.#resources = new Set(
      [...components.values()]
        .filter(({ resource, body }) => resource ?? ts.isTypeAliasDeclaration(body.node))
        .map((component) => referenceTo(component).$ref),
    );
  }

  /** The object that an interface describes, its fields expanded inline down to the components. */
  object(declared: Declared, usage: Position["usage"], version: Position["version"]): SchemaObject {
    if (this.#open.includes(declared)) {
      throw new LiftError(`${declared.file}: ${declared.name} holds itself.`);
    }
    this.#open.push(declared);
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    const expandable: string[] = [];
    for (const { signature, scope } of this.#signatures(declared)) {
      const field = nameOf(signature);
      const { type } = signature;
      // `deleted?: void` only tells TypeScript apart what the deleted variant says with `true`.
      if (type === undefined || type.kind === ts.SyntaxKind.VoidKeyword) continue;
      const comment = commentOf(signature);
      const schema = this.type(type, {
        field,
        comment,
        version,
        usage,
        owner: declared,
        element: false,
        scope,
      });
      properties[field] = isDeprecated(signature) ? { ...schema, deprecated: true } : schema;
      const optional = signature.questionToken !== undefined;
      if (!optional) required.push(field);
      if (usage === "response" && this.#isExpandable(schema, optional, comment)) {
        expandable.push(field);
      }
    }
    this.#open.pop();
    return {
      type: "object",
      properties,
      ...(required.length > 0 && { required }),
      ...(expandable.length > 0 && { "x-expandableFields": expandable }),
    };
  }

  /** The schema of a type at its position. */
  type(node: ts.TypeNode, at: Position): Schema {
    switch (node.kind) {
      case ts.SyntaxKind.StringKeyword:
        return stringSchema(at);
      case ts.SyntaxKind.NumberKeyword:
        return numberSchema(at);
      case ts.SyntaxKind.BooleanKeyword:
        return { type: "boolean" };
      case ts.SyntaxKind.BigIntKeyword:
        return { type: "string", format: "int64" };
      case ts.SyntaxKind.UnknownKeyword:
        return {};
    }
    if (ts.isUnionTypeNode(node)) return this.#union(node, at);
    if (ts.isLiteralTypeNode(node)) return literalSchema([node]);
    if (ts.isTypeLiteralNode(node)) return this.#map(node, at);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, at);
    throw new LiftError(`${at.scope.file}: no rule for the type ${node.getText()}.`);
  }

  /** A `$ref` where the name is a component's. */
  componentOf(node: ts.TypeNode, scope: Scope): Component | undefined {
    if (!ts.isTypeReferenceNode(node) || node.typeArguments !== undefined) return undefined;
    return this.#components.get(this.#declarations.resolve(node.typeName, scope));
  }

  /** The type that a reference names. */
  resolve(node: ts.TypeReferenceNode, scope: Scope): Declared {
    return this.#declarations.resolve(node.typeName, scope);
  }

  #reference(node: ts.TypeReferenceNode, at: Position): Schema {
    const [argument] = node.typeArguments ?? [];
    if (node.typeName.getText() === "Array" && argument) {
      return { type: "array", items: this.type(argument, { ...at, element: true }) };
    }
    const declared = this.#declarations.resolve(node.typeName, at.scope);
    const component = this.#components.get(declared);
    if (component) return referenceTo(component);
    const builtIn = this.#builtIn(declared, argument, at);
    if (builtIn) return builtIn;

    const schema = ts.isTypeAliasDeclaration(declared.node)
      ? this.type(declared.node.type, { ...at, scope: declared.scope })
      : this.object(declared, at.usage, at.version);
    const expected = nestedTypeName(at.field, at.element);
    const regular = declared.scope === at.owner.members && declared.name === expected;
    return regular ? schema : { title: declared.name, ...schema };
  }

  /** The types of the package that stand for a form on the wire. */
  #builtIn(
    declared: Declared,
    argument: ts.TypeNode | undefined,
    at: Position,
  ): Schema | undefined {
    if (declared.file === "lib" && declared.name === "ApiList" && argument) {
      return listSchema(this.type(argument, at), className(argument));
    }
    if (declared.file === "lib" && declared.name === "FileData") {
      return { type: "string", format: "binary" };
    }
    if (declared.file === "resources/Events" && FREE_FORM.includes(declared.name)) {
      return { type: "object", additionalProperties: true };
    }
    if (declared.file === "Decimal") return { type: "string", format: "decimal" };
    if (declared.file !== "shared") return undefined;
    switch (declared.name) {
      case "Emptyable":
        return argument && emptyable(this.type(argument, at));
      case "Metadata":
        return { type: "object", additionalProperties: { type: "string" } };
      case "MetadataParam":
        return { type: "object", additionalProperties: metadataValue(at.version) };
      case "RangeQueryParam":
        return rangeSchema();
    }
    return undefined;
  }

  #map(node: ts.TypeLiteralNode, at: Position): Schema {
    const [member] = node.members;
    if (node.members.length !== 1 || !member || !ts.isIndexSignatureDeclaration(member)) {
      throw new LiftError(`${at.scope.file}: no rule for the type ${node.getText()}.`);
    }
    const value = this.type(member.type, at);
    return { type: "object", additionalProperties: Object.keys(value).length > 0 ? value : true };
  }

  #union(node: ts.UnionTypeNode, at: Position): Schema {
    const parts = node.types.filter((part) => !isNull(part) && !isOpen(part));
    const literals = parts.filter(ts.isLiteralTypeNode);
    const others = parts.filter((part) => !ts.isLiteralTypeNode(part));

    const schemas = others.map((part) => this.type(part, at));
    if (literals.length > 0) {
      const open = node.types.some(isOpen);
      schemas.unshift({
        ...literalSchema(literals),
        ...(open && { "x-stripeBypassValidation": true as const }),
      });
    }
    const nullable = node.types.some(isNull) && { nullable: true };
    const [only, ...rest] = schemas;
    if (only === undefined) throw new LiftError(`${at.scope.file}: an empty union.`);
    if (rest.length === 0) return "$ref" in only ? wrap(only, nullable) : { ...only, ...nullable };

    // A time or a range of times: Stripe's documents give the time no format there.
    if (schemas.some((schema) => !("$ref" in schema) && schema.title === RANGE)) {
      return { anyOf: [rangeSchema(), { type: "integer" }], ...nullable };
    }
    const references = schemas.filter((schema) => "$ref" in schema);
    const isExpandable =
      at.usage === "response" &&
      references.length === schemas.length - 1 &&
      others.some((part) => part.kind === ts.SyntaxKind.StringKeyword);
    return {
      anyOf: schemas,
      ...nullable,
      ...(isExpandable && { "x-expansionResources": { oneOf: references } }),
    };
  }

  /**
   * An id that can become an object, or a whole resource or list that is there only when asked for.
   * What else must be asked for only a comment may tell.
   */
  #isExpandable(schema: Schema, optional: boolean, comment: string): boolean {
    if ("$ref" in schema) return optional && this.#resources.has(schema.$ref);
    if (schema["x-expansionResources"]) return true;
    if (schema.items) return this.#isExpandable(schema.items, optional, comment);
    if (schema.anyOf) return schema.anyOf.every((part) => this.#isExpandable(part, optional, ""));
    return (
      optional && (isList(schema) || /\bexpand|not included by default|includable/i.test(comment))
    );
  }

  /** The fields of an interface, inherited ones first, each with the scope that its type is written in. */
  #signatures(declared: Declared): { signature: ts.PropertySignature; scope: Scope }[] {
    const { node, scope } = declared;
    if (!ts.isInterfaceDeclaration(node)) {
      throw new LiftError(`${declared.file}: ${declared.name} isn't an interface.`);
    }
    const inherited = (node.heritageClauses ?? [])
      .flatMap((clause) => clause.types)
      .flatMap((base) => this.#signatures(this.#declarations.resolve(base.expression, scope)));
    const own = node.members
      .filter(ts.isPropertySignature)
      .map((signature) => ({ signature, scope }));
    const names = new Set(own.map(({ signature }) => nameOf(signature)));
    return [...inherited.filter(({ signature }) => !names.has(nameOf(signature))), ...own];
  }
}

/** The v1 list of `items`. */
export function listSchema(items: Schema, itemName: string): SchemaObject {
  return {
    title: `${itemName}List`,
    type: "object",
    properties: {
      data: { type: "array", items },
      has_more: { type: "boolean" },
      object: { type: "string", enum: ["list"] },
      url: { type: "string" },
    },
    required: ["data", "has_more", "object", "url"],
  };
}

/** The last part of a type's name: `Reader` of `Terminal.Reader`. */
export function className(node: ts.TypeNode): string {
  if (!ts.isTypeReferenceNode(node)) return "";
  return node.typeName.getText().split(".").at(-1) ?? "";
}

function isNull(part: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(part) && part.literal.kind === ts.SyntaxKind.NullKeyword;
}

/** The member that makes an enum open. */
function isOpen(part: ts.TypeNode): boolean {
  return part.getText() === "OtherString";
}

/** Gives a `$ref` the keywords that can't stand beside it in OpenAPI 3.0. */
function wrap(schema: Schema, keywords: SchemaObject | false): Schema {
  return keywords ? { anyOf: [schema], ...keywords } : schema;
}

/** Stripe's title for the bounds of a range. */
const RANGE = "range_query_specs";

function rangeSchema(): SchemaObject {
  const bounds = ["gt", "gte", "lt", "lte"].map((name) => [name, { type: "integer" as const }]);
  return { title: RANGE, type: "object", properties: Object.fromEntries(bounds) };
}

/** v1 sends metadata as strings, and an empty one deletes its key; v2 deletes with `null`. */
function metadataValue(version: Position["version"]): SchemaObject {
  return version === "v1" ? { type: "string" } : { type: "string", nullable: true };
}

/** v1 clears a field with the empty string. */
function emptyable(schema: Schema): Schema {
  if (!("$ref" in schema) && schema.enum !== undefined && schema.type === "string") {
    return { ...schema, enum: ["", ...schema.enum] };
  }
  const alternatives = "anyOf" in schema && schema.anyOf ? schema.anyOf : [schema];
  return { anyOf: [...alternatives, { type: "string", enum: [""] }] };
}

function literalSchema(nodes: readonly ts.LiteralTypeNode[]): SchemaObject {
  const values = nodes.map(({ literal }) => {
    if (ts.isStringLiteral(literal)) return literal.text;
    if (ts.isNumericLiteral(literal)) return Number(literal.text);
    if (literal.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (literal.kind === ts.SyntaxKind.FalseKeyword) return false;
    throw new LiftError(`No rule for the literal ${literal.getText()}.`);
  });
  const types = new Set(values.map((value) => typeof value));
  const [type] = types;
  if (types.size !== 1 || (type !== "string" && type !== "number" && type !== "boolean")) {
    throw new LiftError(`Literals of several types: ${values.join(", ")}.`);
  }
  return { type: type === "number" ? "integer" : type, enum: values };
}

function isList({ properties }: SchemaObject): boolean {
  const object = properties?.["object"];
  return object !== undefined && !("$ref" in object) && object.enum?.[0] === "list";
}

function nameOf(signature: ts.PropertySignature): string {
  const { name } = signature;
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text;
  throw new LiftError(`No rule for the field name ${name.getText()}.`);
}

/** The text of a field's comment, on one line. */
function commentOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join(" ")
    .replaceAll(/\s+/g, " ");
}

function isDeprecated(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "deprecated");
}
