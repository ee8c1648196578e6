import { alternatives, resolve, type OpenApiDocument, type Schema } from "./document.ts";
import { malformedRequest, type StripeError } from "./errors.ts";
import { emptyRecord, isObject, type Json, type JsonObject } from "./json.ts";

/** How strictly parameters are read. */
export interface Strictness {
  /** Let pass what the document doesn't know: previews have such parameters and values. */
  readonly lenient: boolean;
  /** The values come from JSON and have types of their own; `null` unsets a field. */
  readonly json: boolean;
}

interface Rules extends Strictness {
  readonly document: OpenApiDocument;
}

/**
 * Checks a request's parameters against their schema and converts them: strings of a form become
 * the numbers, booleans and arrays that the schema asks for. Refuses with Stripe's codes and words.
 *
 * @throws StripeError with `param` set to the offender, `metadata[order]` in Stripe's notation
 */
export function validateParams(
  document: OpenApiDocument,
  schema: Schema,
  params: JsonObject,
  strictness: Strictness,
): JsonObject {
  return checkObject({ document, ...strictness }, schema, params, "");
}

function checkObject(rules: Rules, schema: Schema, value: JsonObject, path: string): JsonObject {
  const properties = schema.properties ?? {};
  const open = schema.additionalProperties;
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
  const closed = schema.properties !== undefined && typeof open !== "object" && !rules.lenient;
  if (closed && unknown.length > 0) {
    throw unknownParams(unknown, Object.keys(properties), path);
  }
  const checked = emptyRecord();
  for (const [name, item] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const itemSchema = known ?? (typeof open === "object" ? open : {});
    if (item === undefined) continue;
    checked[name] = check(rules, itemSchema, item, join(path, name), isRequired(schema, name));
  }
  for (const name of schema.required ?? []) {
    if (checked[name] === undefined) throw missingParam(join(path, name));
  }
  return checked;
}

function isRequired(schema: Schema, name: string): boolean {
  return schema.required?.includes(name) === true;
}

function check(rules: Rules, schema: Schema, value: Json, path: string, required: boolean): Json {
  if (value === null && rules.json && !required) return null;
  const branches = alternatives(rules.document, schema);
  if (value === "" && !rules.json) {
    if (branches.some((branch) => branch.enum?.includes("") === true)) return "";
    const takesText = branches.some((branch) => isPlainText(branch));
    if (takesText && !required) return "";
    throw emptyParam(path);
  }
  const [first] = branches;
  if (first === undefined) return value;
  const fitting = branches.filter((branch) => fits(branch, value));
  for (const branch of fitting.slice(0, -1)) {
    try {
      return convert(rules, branch, value, path);
    } catch (error) {
      // The last branch that fits speaks for all: a union's earlier ones may simply not be meant.
      if (!(error instanceof Error)) throw error;
    }
  }
  return convert(rules, fitting.at(-1) ?? first, value, path);
}

function isPlainText(schema: Schema): boolean {
  return schema.type === "string" && schema.enum === undefined;
}

/** Whether the value's form, record or text, is one that this branch of a union could take. */
function fits(schema: Schema, value: Json): boolean {
  if (schema.enum?.length === 1 && schema.enum[0] === "") return false;
  return schema.type === "object" || schema.type === "array"
    ? typeof value === "object"
    : typeof value !== "object";
}

function convert(rules: Rules, schema: Schema, value: Json, path: string): Json {
  switch (schema.type) {
    case "object":
      if (!isObject(value)) throw invalidParam("Invalid object", path);
      return checkObject(rules, schema, value, path);
    case "array":
      return checkArray(rules, schema, value, path);
    case "integer":
      return toInteger(rules, value, path);
    case "number":
      return toNumber(rules, value, path);
    case "boolean":
      if (typeof value === "boolean") return value;
      if (!rules.json && (value === "true" || value === "false")) return value === "true";
      throw invalidParam(`Invalid boolean: ${show(value)}`, path);
    case "string":
      return checkText(rules, schema, value, path);
    default:
      return value;
  }
}

function checkArray(rules: Rules, schema: Schema, value: Json, path: string): Json[] {
  const items = Array.isArray(value) ? value : isObject(value) ? indexed(value) : undefined;
  if (items === undefined) throw invalidParam("Invalid array", path);
  const itemSchema = resolve(rules.document, schema.items ?? {});
  return items.map((item, index) => check(rules, itemSchema, item, join(path, `${index}`), true));
}

/** The values of `{"0": …, "1": …}` in order; `undefined` if another key is among them. */
function indexed(value: JsonObject): Json[] | undefined {
  const entries = Object.entries(value);
  if (!entries.every(([key]) => /^\d{1,6}$/.test(key))) return undefined;
  entries.sort(([left], [right]) => Number(left) - Number(right));
  return entries.flatMap(([, item]) => (item === undefined ? [] : [item]));
}

function toInteger(rules: Rules, value: Json, path: string): number {
  const isText = typeof value === "string" && !rules.json;
  const number = isText && /^[+-]?\d+$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && Number.isSafeInteger(number)) return number;
  throw malformedRequest(`Invalid integer: ${show(value)}`, {
    code: "parameter_invalid_integer",
    param: path,
  });
}

function toNumber(rules: Rules, value: Json, path: string): number {
  const number = typeof value === "string" && !rules.json ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw invalidParam(`Invalid decimal: ${show(value)}`, path);
}

/**
 * Enums are checked even where the document marks them as open: the mark tells clients that more
 * values may come, and npm `stripe` has it on nearly all. Stripe knows its values, and refuses others.
 */
function checkText(rules: Rules, schema: Schema, value: Json, path: string): Json {
  if (typeof value !== "string") throw invalidParam(`Invalid string: ${show(value)}`, path);
  const values = schema.enum?.filter((allowed) => allowed !== "") ?? [];
  if (values.length > 0 && !values.includes(value) && !rules.lenient) {
    throw invalidParam(`Invalid ${path}: must be ${oneOf(values.map(String))}`, path);
  }
  if (schema.maxLength !== undefined && value.length > schema.maxLength) {
    throw invalidParam(
      `Invalid string: ${value.slice(0, 20)}...; must be at most ${schema.maxLength} characters`,
      path,
    );
  }
  return value;
}

function oneOf(values: readonly string[]): string {
  if (values.length < 3)
    return values.length === 1 ? `${values[0]}` : `one of ${values.join(" or ")}`;
  return `one of ${values.slice(0, -1).join(", ")}, or ${values.at(-1)}`;
}

function show(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}[${name}]`;
}

function invalidParam(message: string, param: string): StripeError {
  return malformedRequest(message, { param });
}

/** `Missing required param: amount.` */
export function missingParam(param: string): StripeError {
  return malformedRequest(`Missing required param: ${param}.`, {
    code: "parameter_missing",
    param,
  });
}

function emptyParam(param: string): StripeError {
  return malformedRequest(
    `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`,
    { code: "parameter_invalid_empty", param },
  );
}

function unknownParams(
  names: readonly string[],
  known: readonly string[],
  path: string,
): StripeError {
  const [first = ""] = names;
  const suggestion = names.length === 1 ? closest(first, known) : undefined;
  const listed = names.map((name) => join(path, name)).join(", ");
  return malformedRequest(
    `Received unknown parameter${names.length > 1 ? "s" : ""}: ${listed}${
      suggestion === undefined ? "" : `. Did you mean ${suggestion}?`
    }`,
    { code: "parameter_unknown", param: join(path, first) },
  );
}

/** The known name that is at most two edits away. */
function closest(name: string, known: readonly string[]): string | undefined {
  return known.find((candidate) => distance(name, candidate) <= 2);
}

/** Levenshtein's distance. */
function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return 3;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const substitution = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + substitution,
        ),
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 3;
}
