import { resolve, type Schema } from "./operations.ts";

/** A value that a profile has chosen, `undefined` and `null` too. */
export interface Chosen {
  readonly value: unknown;
}

/** How the values of parameters are chosen; what a profile leaves out is as any user would have it. */
export interface Profile {
  /** Whether a parameter that isn't required is sent. */
  wants(depth: number): boolean;
  /** The value of a schema; undefined for the usual one. */
  value?(schema: Schema): Chosen | undefined;
  /** The keys of a map; one by default. */
  keys?(): readonly string[];
  /** How many items an array has; one by default. */
  items?(): number;
  /** Which of several alternatives is taken; the first by default. */
  alternative?(count: number): number;
}

/** Makes the parameters of an operation. */
export function makeParams(schema: Schema, profile: Profile): object {
  return makeObject(schema, profile, 0);
}

function makeObject(
  { properties = {}, required = [] }: Schema,
  profile: Profile,
  depth: number,
): object {
  const fields = Object.entries(properties)
    .filter(([name]) => required.includes(name) || profile.wants(depth))
    .map(([name, schema]) => [name, makeValue(schema, profile, depth + 1)] as const);
  return Object.fromEntries(fields);
}

function makeValue(reference: Schema, profile: Profile, depth: number): unknown {
  const schema = resolve(reference);
  const chosen = profile.value?.(schema);
  if (chosen) return chosen.value;
  if (schema.anyOf) {
    const index = profile.alternative?.(schema.anyOf.length) ?? 0;
    return makeValue(schema.anyOf[index] ?? {}, profile, depth);
  }
  switch (schema.type) {
    case "object":
      return schema.properties
        ? makeObject(schema, profile, depth)
        : makeMap(schema, profile, depth);
    case "array":
      return Array.from({ length: profile.items?.() ?? 1 }, () =>
        makeValue(schema.items ?? {}, profile, depth + 1),
      );
    case "integer":
      return 1_790_000_000;
    case "number":
      return 12.5;
    case "boolean":
      return true;
    default:
      return usualText(schema);
  }
}

function makeMap({ additionalProperties }: Schema, profile: Profile, depth: number): object {
  const item = typeof additionalProperties === "object" ? additionalProperties : { type: "string" };
  const keys = profile.keys?.() ?? ["order"];
  return Object.fromEntries(keys.map((key) => [key, makeValue(item, profile, depth + 1)]));
}

function usualText({ enum: values, format }: Schema): unknown {
  if (values) return values[0];
  switch (format) {
    case "binary":
      return { data: new TextEncoder().encode("content"), name: "a.txt", type: "text/plain" };
    case "date-time":
      return "2026-09-01T12:00:00.000Z";
    case "int64":
      return "12";
    case "decimal":
      return "12.5";
    default:
      return "text";
  }
}
