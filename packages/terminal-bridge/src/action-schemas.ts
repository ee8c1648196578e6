// What may be asked for: the inputs of the server's functions and of the HTTP API.
// Messages name the rule, never the value.

import * as v from "valibot";
import { attemptId, locationId, orderName, readerId, newestFirst } from "./schemas.ts";

const flag = v.boolean("must be true or false");

const whole = (least: number): v.GenericSchema<number> =>
  v.pipe(
    v.number("must be a number of minor currency units"),
    v.safeInteger("must be a whole number of minor currency units"),
    v.minValue(least, `must be ${least} or more`),
    v.maxValue(999_999_999_999, "has too many digits"),
  );

const amount = whole(1);

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

const text = (most: number): v.GenericSchema<string> =>
  v.pipe(
    v.string("must be text"),
    v.minLength(1, "must not be empty"),
    v.maxLength(most, `must have ${most} characters or less`),
  );

const onReader = {
  reader: readerId,
  location: v.optional(locationId),
  attempt: v.optional(attemptId),
};
const waiting = { timeout: v.optional(timeout), replaces: v.optional(attemptId) };
const ofOrder = {
  order: orderName,
  location: v.optional(locationId),
  attempt: v.optional(attemptId),
};

/** As many as any use of them has. */
const maxPreviewParameters = 20;

/** Parameters by their path. Which ones are allowed is the server's to say. */
const previewParameters = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_.]{0,99}$/, "must be the path of a parameter")),
    v.union([
      v.boolean(),
      v.pipe(v.number(), v.safeInteger()),
      v.pipe(v.string(), v.maxLength(500)),
    ]),
    "must be parameters by their path",
  ),
  v.check(
    (given) => Object.keys(given).length <= maxPreviewParameters,
    `must be ${maxPreviewParameters} parameters or less`,
  ),
);

/** A payment on a reader. */
export const chargeInput = v.strictObject({
  ...onReader,
  ...waiting,
  order: orderName,
  amount,
  currency,
  capture: v.optional(v.picklist(["automatic", "manual"], "must be automatic or manual")),
  inspect: v.optional(flag),
  customerCancellation: v.optional(flag),
  skipTipping: v.optional(flag),
  tipEligible: v.optional(whole(0)),
  extendedAuthorization: v.optional(flag),
  preview: v.optional(
    v.strictObject({
      intent: v.optional(previewParameters),
      command: v.optional(previewParameters),
    }),
  ),
});

/** A card to be saved. */
export const setupInput = v.strictObject({
  ...onReader,
  ...waiting,
  allowRedisplay: v.picklist(
    ["always", "limited", "unspecified"],
    "must be always, limited or unspecified",
  ),
  customer: v.optional(
    v.pipe(
      v.string("must be a customer's id"),
      v.regex(/^cus_[A-Za-z0-9_]{1,100}$/, "must be an id that starts with cus_"),
    ),
  ),
  customerCancellation: v.optional(flag),
});

const choice = v.strictObject({
  id: text(40),
  text: text(100),
  style: v.optional(v.picklist(["primary", "secondary"], "must be primary or secondary")),
});

const toggle = v.strictObject({
  title: v.optional(text(100)),
  description: v.optional(text(500)),
  default: v.optional(v.picklist(["enabled", "disabled"], "must be enabled or disabled")),
});

/** https://docs.stripe.com/terminal/features/collect-inputs */
const form = v.pipe(
  v.strictObject({
    type: v.picklist(
      ["email", "numeric", "phone", "selection", "signature", "text"],
      "must be email, numeric, phone, selection, signature or text",
    ),
    title: text(40),
    description: v.optional(text(500)),
    submitButton: v.optional(text(40)),
    skipButton: v.optional(text(40)),
    required: v.optional(flag),
    choices: v.optional(
      v.pipe(
        v.array(choice, "must be a list"),
        v.minLength(1, "must have a choice"),
        v.maxLength(4, "must have 4 choices or less"),
      ),
    ),
    toggles: v.optional(
      v.pipe(v.array(toggle, "must be a list"), v.maxLength(4, "must have 4 toggles or less")),
    ),
  }),
  v.check(
    ({ type, choices }) => (type === "selection") === (choices !== undefined),
    "must have choices if it is a selection, and only then",
  ),
  v.check(
    ({ type, description = "" }) => type === "selection" || description.length <= 100,
    "must have a description of 100 characters or less, unless it is a selection",
  ),
);

/** Forms to be filled in. */
export const collectInputsInput = v.strictObject({
  ...onReader,
  ...waiting,
  inputs: v.pipe(
    v.array(form, "must be a list"),
    v.minLength(1, "must have a form"),
    v.maxLength(5, "must have 5 forms or less"),
  ),
});

const lineItem = v.strictObject({
  description: text(200),
  amount: whole(-999_999_999_999),
  quantity: v.pipe(
    v.number("must be a number"),
    v.safeInteger("must be a whole number"),
    v.minValue(1, "must be 1 or more"),
    v.maxValue(1_000_000, "has too many digits"),
  ),
});

/** A cart to be shown. */
export const displayInput = v.strictObject({
  ...onReader,
  currency,
  total: whole(0),
  tax: v.optional(whole(0)),
  lineItems: v.pipe(
    v.array(lineItem, "must be a list"),
    v.minLength(1, "must have an item"),
    v.maxLength(100, "must have 100 items or less"),
  ),
});

/** A screen to be emptied. */
export const clearInput = v.strictObject(onReader);

/** Attempts of a location. */
export const attemptsQuery = v.strictObject(newestFirst(100));

/** One attempt. */
export const attemptInput = v.strictObject({ attempt: attemptId });

/** An attempt to be canceled. */
export const cancelInput = v.strictObject({ attempt: attemptId, giveUpOrder: v.optional(flag) });

/** A file of an attempt. */
export const fileInput = v.strictObject({
  attempt: attemptId,
  file: v.pipe(
    v.string("must be a file's id"),
    v.regex(/^file_[A-Za-z0-9_]{1,100}$/, "must be an id that starts with file_"),
  ),
});

/** One order. */
export const orderInput = v.strictObject({ order: orderName, location: v.optional(locationId) });

/** An authorization to be captured. */
export const captureInput = v.strictObject({ ...ofOrder, amount: v.optional(amount) });

/** An order to be given up. */
export const cancelOrderInput = v.strictObject(ofOrder);

/** Money to be given back. */
export const refundInput = v.strictObject({
  ...ofOrder,
  amount: v.optional(amount),
  reason: v.optional(
    v.picklist(
      ["duplicate", "fraudulent", "requested_by_customer"],
      "must be duplicate, fraudulent or requested_by_customer",
    ),
  ),
  reader: v.optional(readerId),
  timeout: v.optional(timeout),
});
