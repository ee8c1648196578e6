import type { EnumSchema, Schema } from "../model.ts";
import type { SchemaChange } from "./change.ts";
import { someValues, subject, values } from "./words.ts";

/** Whether a type describes what is sent or what comes back: they break in opposite ways. */
export type Direction = "params" | "response";

/** Compares what two types of one thing, one of them an enum, say of its values. */
export function compareValues(
  before: Schema,
  after: Schema,
  path: string,
  direction: Direction,
): SchemaChange[] {
  const what = subject(path);
  const isParameter = direction === "params";
  if (before.kind !== "enum" || after.kind !== "enum") {
    const isNarrower = after.kind === "enum";
    // For what comes back, a list of values only tells more, or less, than before.
    if (!isParameter) return [];
    const words = `${what} takes ${isNarrower ? "only certain values" : "any value"} now.`;
    return [{ path, action: "changed", breaking: isNarrower, words }];
  }
  const changes: SchemaChange[] = [];
  const gone = without(before, after);
  if (gone.length > 0) {
    const words = isParameter
      ? `${what} doesn't take ${values(gone)} any more.`
      : `${what} is never ${someValues(gone)} any more.`;
    changes.push({ path, action: "removed", breaking: isParameter, values: gone, words });
  }
  const come = without(after, before);
  if (come.length > 0) {
    const words = isParameter
      ? `${what} takes ${someValues(come)} too.`
      : `${what} may be ${someValues(come)} too.`;
    changes.push({ path, action: "added", breaking: false, values: come, words });
  }
  return changes;
}

function without(schema: EnumSchema, other: EnumSchema): string[] {
  const others = new Set(other.values);
  return schema.values.filter((value) => !others.has(value)).map(String);
}
