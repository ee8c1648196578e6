import type { Chosen, Profile } from "./arguments.ts";
import type { Encoding, Schema } from "./operations.ts";

/** What has to be sent, and no more. */
export const required: Profile = { wants: () => false };

/** Every parameter that there is, to any depth. */
export const everything: Profile = { wants: () => true };

const AWKWARD_TEXTS = [
  "",
  "Čeněk 李雷 🦓 עברית",
  "!*'()~-_. []{}<>&=+%#?/\\|\"^`@:;,$",
  "a\r\nb\tc\u0000d\u007f\u2028",
  "%41%zz+ +",
  "__proto__",
  "e\u0301 \uFEFF",
];

/** Keys of maps; brackets are refused, see deviations.test.ts. */
const AWKWARD_KEYS = ["clé é", "a.b", "0", "a&b=c", "%5B", "🦓", "toString"];

const AWKWARD_NUMBERS = [0, -1, 0.1, 1e21, 1e-7, Number.MAX_SAFE_INTEGER];

/**
 * Values that a form or JSON could get wrong, chosen by a seed: other scripts and marks, empty
 * texts, `null`, dates, bigints, absent fields and items, longer lists.
 */
export function awkward(seed: number, encoding: Encoding): Profile {
  const random = randomBy(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(values: readonly T[]): T | undefined => values[below(values.length)];

  const value = (schema: Schema): Chosen | undefined => {
    const { format, type, enum: values } = schema;
    if (format === "binary") return undefined;
    if (encoding !== "multipart") {
      if (random() < 0.1) return { value: null };
      if (random() < 0.05) return { value: undefined };
    }
    if (schema.anyOf) return undefined;
    if (type === "string" && !values && !format) return { value: one(AWKWARD_TEXTS) };
    if (format === "int64") return { value: "-9223372036854775808" };
    if (format === "unix-time" && encoding === "form") {
      return { value: new Date(below(2 ** 31) * 1000 + 999) };
    }
    if (type === "integer" && encoding === "form") {
      return { value: one([...AWKWARD_NUMBERS, 9007199254740993n]) };
    }
    if (type === "integer" || type === "number") return { value: one(AWKWARD_NUMBERS) };
    if (type === "boolean") return { value: random() < 0.5 };
    return undefined;
  };
  return {
    wants: (depth) => random() < (depth === 0 ? 0.8 : 0.4),
    value,
    keys: () => AWKWARD_KEYS.slice(below(AWKWARD_KEYS.length)),
    // An empty list that clears is a deviation, so lists have something here.
    items: () => 1 + below(3),
    alternative: below,
  };
}

/** Numbers from 0 to 1 by a seed: mulberry32. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
