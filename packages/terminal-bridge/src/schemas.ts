// What may come in. Messages name the rule, never the value.

import * as v from "valibot";

const id = (prefix: string): v.GenericSchema<string> =>
  v.pipe(
    v.string(`must be an id that starts with ${prefix}`),
    v.regex(
      new RegExp(`^${prefix}[A-Za-z0-9_]{1,100}$`),
      `must be an id that starts with ${prefix}`,
    ),
  );

/** A Stripe Terminal reader's id. */
export const readerId = id("tmr_");
/** A Stripe Terminal location's id. */
export const locationId = id("tml_");

/** An attempt's name: a UUID made by the till, or by the bridge. */
export const attemptId = v.pipe(
  v.string("must be a UUID or another unique name"),
  v.regex(/^[A-Za-z0-9_-]{16,64}$/, "must have 16 to 64 letters, digits, - or _"),
);

/** The shop's own number of an order. `.` and `..` can't be said in a path, however they are encoded. */
export const orderName = v.pipe(
  v.string("must be text"),
  v.regex(
    /^(?!\.{1,2}$)[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])?$/,
    "must have 1 to 100 printable ASCII characters, and not be . or ..",
  ),
);

/** A time that is told. */
export const time = v.pipe(v.number(), v.description("Milliseconds since the epoch."));

const whole = (least: number, most: number): v.GenericSchema<string, number> =>
  v.pipe(
    v.string("must be a number"),
    v.regex(/^\d{1,16}$/, "must be a whole number"),
    v.transform(Number),
    v.minValue(least, `must be ${least} or more`),
    v.maxValue(most, `must be ${most} or less`),
  );

/** A part of a list of what was done at a location: what came before a time, and how much of it. */
export const newestFirst = (most: number) => ({
  location: v.optional(locationId),
  before: v.optional(whole(0, Number.MAX_SAFE_INTEGER)),
  limit: v.optional(whole(1, most)),
});
