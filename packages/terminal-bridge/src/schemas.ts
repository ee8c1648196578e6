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

/** The shop's own number of an order. */
export const orderName = v.pipe(
  v.string("must be text"),
  v.regex(
    /^[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])?$/,
    "must have 1 to 100 printable ASCII characters",
  ),
);

const amount = v.pipe(
  v.number("must be a number of minor currency units"),
  v.safeInteger("must be a whole number of minor currency units"),
  v.minValue(1, "must be 1 or more"),
  v.maxValue(999_999_999_999, "has too many digits"),
);

const currency = v.pipe(
  v.string("must be an ISO 4217 code"),
  v.regex(/^[a-z]{3}$/, "must be an ISO 4217 code in lower case"),
);

/** Milliseconds, from ten seconds to the hour after which a reader stops waiting by itself. */
const timeout = v.pipe(
  v.number("must be milliseconds"),
  v.safeInteger("must be whole milliseconds"),
  v.minValue(10_000, "must be 10000 or more"),
  v.maxValue(3_600_000, "must be 3600000 or less"),
);

/** `POST /readers/:reader/charge`. */
export const chargeBody = v.strictObject({
  order: orderName,
  amount,
  currency,
  capture: v.optional(v.picklist(["automatic", "manual"], "must be automatic or manual")),
  customerCancellation: v.optional(v.boolean("must be true or false")),
  timeout: v.optional(timeout),
  attempt: v.optional(attemptId),
});

/** What `bridge.charge` takes. */
export const chargeInput = v.strictObject({ ...chargeBody.entries, reader: readerId });

/** `POST /attempts/:attempt/cancel`. */
export const cancelBody = v.strictObject({
  giveUpOrder: v.optional(v.boolean("must be true or false")),
});
