import type { Field } from "../model.ts";
import type { SchemaChange } from "./change.ts";
import { subject } from "./words.ts";

/** What a change of requirement means to who sends. */
export function requirement(before: Field, after: Field, path: string): SchemaChange[] {
  const changes: SchemaChange[] = [];
  const change = (breaking: boolean, words: string) =>
    changes.push({ path, action: "changed", breaking, words: `${subject(path)} ${words}.` });
  if (before.required !== after.required) {
    change(after.required, after.required ? "is required now" : "is optional now");
  }
  const couldClear = before.schema.emptyable === true;
  if (couldClear !== (after.schema.emptyable === true)) {
    change(couldClear, couldClear ? "can't be cleared any more" : "can be cleared");
  }
  return changes;
}

/**
 * What a change of presence means to who reads. A field without a value is null in some documents,
 * not required in others and both in the rest; for code it is the same.
 */
export function presence(before: Field, after: Field, path: string): SchemaChange[] {
  const couldLack = mayLack(before);
  if (couldLack === mayLack(after)) return [];
  const words = couldLack ? "is always there now" : "may be missing or null now";
  return [{ path, action: "changed", breaking: !couldLack, words: `${subject(path)} ${words}.` }];
}

function mayLack({ required, schema }: Field): boolean {
  return !required || schema.nullable === true;
}
