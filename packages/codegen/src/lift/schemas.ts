import ts from "typescript";
import { nestedTypeName } from "../names/types.ts";
import type { Schema, SchemaObject } from "../openapi.ts";
import { type Component, referenceTo } from "./components.ts";
import type { Declarations, Declared, Scope } from "./declarations.ts";
import { numberSchema, stringSchema, type ScalarPosition } from "./facts.ts";
import { LiftError } from "./package.ts";
import {
  emptyable,
  isList,
  isRange,
  listSchema,
  literalSchema,
  metadataValue,
  rangeSchema,
  withKeywords,
} from "./shapes.ts";
import {
  className,
  commentOf,
  isDeprecated,
  isNull,
  isOpen,
  nameOf,
  paragraphsOf,
} from "./syntax.ts";

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

/** The position of a field of an answer; a request's or an element's differs in what it says. */
export function positionOf(owner: Declared, field: string, version: Position["version"]): Position {
  return {
    field,
    comment: "",
    version,
    usage: "response",
    owner,
    element: false,
    scope: owner.scope,
  };
}

/** Turns types of the package into schemas of the document. */
export class Schemas {
  readonly #declarations: Declarations;
  readonly #components: ReadonlyMap<Declared, Component>;
  readonly #resources: ReadonlySet<string>;
  readonly #describes: boolean;
  /** The types being expanded: one that holds itself can't be written inline. */
  readonly #open: Declared[] = [];

  constructor(
    declarations: Declarations,
    components: ReadonlyMap<Declared, Component>,
    describes: boolean,
  ) {
    this.#describes = describes;
    this.#declarations = declarations;
    this.#components = components;
    this.#resources = new Set(
      [...components.values()]
        .filter(({ resource, body }) => resource ?? ts.isTypeAliasDeclaration(body.node))
        .map((component) => referenceTo(component).$ref),
    );
  }

  /** What the package says of something, where that is wanted. */
  described(node: ts.Node): { description?: string } {
    const description = this.#describes ? paragraphsOf(node) : "";
    return description === "" ? {} : { description };
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
      const at = { ...positionOf(declared, field, version), usage, comment, scope };
      const schema = this.type(type, at);
      properties[field] = withKeywords(schema, {
        ...this.described(signature),
        ...(isDeprecated(signature) && { deprecated: true }),
      });
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
    const nullable: SchemaObject = node.types.some(isNull) ? { nullable: true } : {};
    const [only, ...rest] = schemas;
    if (only === undefined) throw new LiftError(`${at.scope.file}: an empty union.`);
    if (rest.length === 0) return withKeywords(only, nullable);

    // A time or a range of times: Stripe's documents give the time no format there.
    if (schemas.some(isRange)) {
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
