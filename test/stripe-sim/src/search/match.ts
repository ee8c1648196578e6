import { invalidRequest } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { searchFields, searchPaths, type FieldType } from "./fields.ts";
import type { Clause, Query } from "./parse.ts";

/**
 * Whether objects of this kind fit a query.
 *
 * @throws StripeError 400 for a field that can't be searched, or not by that operator
 */
export function matcher(kind: string, { clauses, any }: Query): (object: JsonObject) => boolean {
  const tests = clauses.map((clause) => testOf(kind, clause));
  return any
    ? (object) => tests.some((test) => test(object))
    : (object) => tests.every((test) => test(object));
}

function testOf(kind: string, clause: Clause): (object: JsonObject) => boolean {
  const type = typeOf(kind, clause.field);
  if (type === undefined) {
    const resource = `${kind}s`;
    throw invalidRequest(
      `Field \`${clause.field}\` is an unsupported search field for resource \`${resource}\`. See http://stripe.com/docs/search#query-fields-for-${resource.replaceAll("_", "-")} for a list of supported fields.`,
      { param: "query" },
    );
  }
  const compare = comparison(type, clause);
  return (object) => valuesOf(kind, object, clause).some(compare) !== clause.negated;
}

/** `payment_method_details.card.last4` is searched as `payment_method_details.*.last4`. */
function typeOf(kind: string, field: string): FieldType | undefined {
  const fields = searchFields[kind] ?? {};
  const general = field.replace(/^(payment_method_details)\.\w+\./, "$1.*.");
  return Object.hasOwn(fields, general) ? fields[general] : undefined;
}

function valuesOf(kind: string, object: JsonObject, { field, key }: Clause): (Json | undefined)[] {
  if (key !== undefined) {
    const metadata = object["metadata"];
    return [isObject(metadata) && Object.hasOwn(metadata, key) ? metadata[key] : undefined];
  }
  const paths = searchPaths[`${kind}.${field}`] ?? [field];
  const found = paths.map((path) => valueAt(object, path.split(".")));
  return found.some(isGiven) ? found.filter(isGiven) : [undefined];
}

function isGiven(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

function valueAt(object: JsonObject, path: readonly string[]): Json | undefined {
  let value: Json | undefined = object;
  for (const name of path) value = isObject(value) ? value[name] : undefined;
  return value;
}

function comparison(type: FieldType, { operator, value }: Clause): (field?: Json) => boolean {
  if (value === null) {
    if (operator !== ":") throw wrongOperator(operator, "null");
    return (field) => field === undefined || field === null || field === "";
  }
  if (operator === "~") {
    if (type !== "string") throw wrongOperator(operator, `a ${type} field`);
    if (value.length < 3) {
      throw invalidRequest("A substring to search for must have at least 3 characters.", {
        param: "query",
      });
    }
    return (field) => field !== null && textOf(field).includes(value.toLowerCase());
  }
  if (operator === ":") {
    return type === "numeric"
      ? (field) => field === numberOf(value)
      : (field) => field !== undefined && textOf(field) === value.toLowerCase();
  }
  if (type !== "numeric") throw wrongOperator(operator, `a ${type} field`);
  const limit = numberOf(value);
  return (field) =>
    typeof field === "number" &&
    (operator === ">"
      ? field > limit
      : operator === ">="
        ? field >= limit
        : operator === "<"
          ? field < limit
          : field <= limit);
}

function numberOf(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && Number.isFinite(number)) return number;
  throw invalidRequest(`Invalid number in the search query: ${value.slice(0, 40)}`, {
    param: "query",
  });
}

/** Matching doesn't tell capitals from small letters. */
function textOf(field: Json | undefined): string {
  return typeof field === "object" || field === undefined ? "" : String(field).toLowerCase();
}

function wrongOperator(operator: string, subject: string): Error {
  return invalidRequest(`The operator \`${operator}\` can't be used with ${subject}.`, {
    param: "query",
  });
}
