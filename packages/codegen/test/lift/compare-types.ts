import ts from "typescript";
import type { Schema, SchemaObject } from "../../src/openapi.ts";
import { document } from "./document.ts";

/**
 * Compares types of npm `stripe`, as TypeScript's own checker understands them, with schemas of the
 * document: the fields, which of them are required, `null`, and the values of enums, all the way
 * down. Gives what differs.
 */
export class TypeComparison {
  readonly differences: string[] = [];
  readonly #checker: ts.TypeChecker;
  readonly #compared = new Map<ts.Type, Set<Schema>>();
  /** How many fields were looked at, so that a comparison of nothing shows. */
  fields = 0;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** @param where Names the place in a difference, such as `ReaderCreateParams.label`. */
  compare(type: ts.Type, schema: Schema, where: string): void {
    const done = this.#compared.get(type) ?? new Set();
    // What all events have in common; the package's type is the union of them, which has a test of its own.
    if ("$ref" in schema && /\/(v2\.core\.)?event$/.test(schema.$ref)) return;
    const [same] = "$ref" in schema ? [target(schema.$ref)] : [schema];
    if (same === undefined || done.has(same)) return;
    this.#compared.set(type, done.add(same));

    const members = membersOf(type);
    const alternatives = flatten(schema);
    this.#compareNull(members, schema, alternatives, where);
    this.#compareValues(members, alternatives, where);
    for (const member of members) {
      if (member.flags & ts.TypeFlags.Object) this.#compareObject(member, alternatives, where);
    }
  }

  /** `Emptyable` is `null` in the package's types, and the empty string on the wire. */
  #compareNull(
    members: ts.Type[],
    schema: Schema,
    alternatives: SchemaObject[],
    where: string,
  ): void {
    const inType = members.some(({ flags }) => flags & ts.TypeFlags.Null);
    const inSchema = "$ref" in schema ? false : schema.nullable === true;
    const values = alternatives.flatMap((alternative) => alternative.enum ?? []);
    const emptyable = values.includes("") && (values.length > 1 || alternatives.length > 1);
    if (inType !== (inSchema || emptyable)) this.differences.push(`${where}: null`);
  }

  #compareValues(members: ts.Type[], alternatives: SchemaObject[], where: string): void {
    const literals = members.flatMap((member) => literalOf(member) ?? []);
    const isBoolean = literals.includes(true) && literals.includes(false);
    const values = isBoolean ? literals.filter((value) => typeof value !== "boolean") : literals;
    const enums = alternatives.flatMap((alternative) => alternative.enum ?? []);
    this.#expectSame(values, enums, `${where}: values`);

    const scalars = alternatives.filter(({ enum: listed }) => !listed);
    const has = (...types: string[]) => scalars.some(({ type = "" }) => types.includes(type));
    const flagged = (flags: ts.TypeFlags) => members.some((member) => member.flags & flags);
    const isOpen = members.some(
      (member) => member.flags & ts.TypeFlags.Intersection && !isDecimal(member),
    );
    const marked = alternatives.some((alternative) => alternative["x-stripeBypassValidation"]);
    if (isOpen !== marked) this.differences.push(`${where}: open enum`);
    if (isBoolean !== has("boolean")) this.differences.push(`${where}: boolean`);
    if (flagged(ts.TypeFlags.Number) !== has("number", "integer")) {
      this.differences.push(`${where}: number`);
    }
    const int64 = scalars.some(({ format }) => format === "int64");
    if (flagged(ts.TypeFlags.BigInt) !== int64) this.differences.push(`${where}: int64`);
    const decimal = scalars.some(({ format }) => format === "decimal");
    if (members.some(isDecimal) !== decimal) this.differences.push(`${where}: decimal`);
    const strings = scalars.filter(({ type, format = "" }) => {
      return type === "string" && !["int64", "decimal", "binary"].includes(format);
    });
    if (flagged(ts.TypeFlags.String) !== strings.length > 0)
      this.differences.push(`${where}: string`);
  }

  #compareObject(type: ts.Type, alternatives: SchemaObject[], where: string): void {
    const name = type.symbol.name;
    if (this.#checker.isArrayType(type)) {
      const element = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      const items = alternatives.find((alternative) => alternative.items)?.items;
      if (element && items) this.compare(element, items, `${where}[]`);
      else this.differences.push(`${where}: array`);
      return;
    }
    const index = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index) {
      const values = alternatives.find((one) => one.additionalProperties)?.additionalProperties;
      if (!values) this.differences.push(`${where}: map`);
      // Metadata may be given as numbers, which are strings on the wire.
      else if (typeof values === "object" && name !== "MetadataParam") {
        this.compare(index, values, `${where}{}`);
      }
      return;
    }
    if (name === "FileData") {
      if (!alternatives.some(({ format }) => format === "binary"))
        this.differences.push(`${where}: file`);
      return;
    }
    this.#compareFields(type, alternatives, where);
  }

  #compareFields(type: ts.Type, alternatives: SchemaObject[], where: string): void {
    const fields = this.#checker
      .getPropertiesOfType(type)
      .filter((symbol) => !(this.#typeOf(symbol).flags & ts.TypeFlags.Void));
    const names = fields
      .map(({ name }) => name)
      .toSorted()
      .join();
    const objects = alternatives.filter((one) => one.type === "object");
    const sameFields = objects.filter(
      (one) =>
        Object.keys(one.properties ?? {})
          .toSorted()
          .join() === names,
    );
    // Deleted cards and bank accounts have the same fields: what they are tells them apart.
    const kind = type.getProperty("object");
    const kinds = kind ? membersOf(this.#typeOf(kind)).flatMap((one) => literalOf(one) ?? []) : [];
    const match =
      sameFields.find(({ properties }) =>
        kinds.some((value) => isOfKind(properties?.["object"], value)),
      ) ?? sameFields[0];
    const free = objects.some((one) => one.additionalProperties === true);
    if (!match) {
      if (!(free && names === "")) this.differences.push(`${where}: fields ${names}`);
      return;
    }
    const required = fields.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional));
    this.#expectSame(
      required.map(({ name }) => name),
      match.required ?? [],
      `${where}: required`,
    );
    for (const field of fields) {
      this.fields += 1;
      const property = match.properties?.[field.name];
      if (property) this.compare(this.#typeOf(field), property, `${where}.${field.name}`);
    }
  }

  /** A field's type without the `undefined` of an optional field. */
  #typeOf(symbol: ts.Symbol): ts.Type {
    const type = this.#checker.getTypeOfSymbol(symbol);
    const members = type.isUnion() ? type.types : [type];
    const isVoid = members.every(
      ({ flags }) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void),
    );
    return isVoid ? this.#checker.getVoidType() : type;
  }

  #expectSame(a: readonly unknown[], b: readonly unknown[], where: string): void {
    const [left, right] = [a, b].map((values) =>
      [...new Set(values.map(String))].toSorted().join(),
    );
    if (left !== right) this.differences.push(`${where}: ${left} / ${right}`);
  }
}

function membersOf(type: ts.Type): ts.Type[] {
  const members = type.isUnion() ? type.types : [type];
  return members.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
}

function isDecimal({ symbol, aliasSymbol }: ts.Type): boolean {
  return (aliasSymbol ?? symbol)?.name === "Decimal";
}

function literalOf(type: ts.Type): string | number | boolean | undefined {
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if (type.flags & ts.TypeFlags.BooleanLiteral) {
    return "intrinsicName" in type && type.intrinsicName === "true";
  }
  return undefined;
}

function isOfKind(schema: Schema | undefined, kind: string | number | boolean): boolean {
  return schema !== undefined && !("$ref" in schema) && schema.enum?.includes(kind) === true;
}

/** A schema's alternatives, references followed. */
function flatten(schema: Schema): SchemaObject[] {
  if ("$ref" in schema) {
    const referred = target(schema.$ref);
    return referred ? flatten(referred) : [];
  }
  return schema.anyOf ? schema.anyOf.flatMap(flatten) : [schema];
}

function target($ref: string): Schema | undefined {
  return document.components.schemas[$ref.replace("#/components/schemas/", "")];
}
