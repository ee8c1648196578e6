import { alternatives } from "../document.ts";
import type { JsonObject } from "../json.ts";
import { list } from "../list.ts";
import { named, referred, retrieve } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { flag, integer, pick, record, text, texts, type Params } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import { checkAmount, checkPositive, checkedCurrency } from "./amounts.ts";
import { capture, increment } from "./payment-intent-capture.ts";
import {
  checkMethodType,
  checkReturnUrl,
  confirm,
  confirmWith,
  methodOf,
  missingMethod,
  unpaid,
  verifyMicrodeposits,
} from "./payment-intent-confirm.ts";
import { cancel, unexpectedState } from "./payment-intent-machine.ts";
import { makeIntent, storeIntent } from "./payment-intent-store.ts";

export const paymentIntents: Handlers = {
  "POST /v1/payment_intents": create,
  "GET /v1/payment_intents/{}": (scope, call) => retrieve(scope, "payment_intent", call),
  "POST /v1/payment_intents/{}": update,
  "POST /v1/payment_intents/{}/confirm": (scope, call) =>
    confirm(scope, named(scope, "payment_intent", call), call.params),
  "POST /v1/payment_intents/{}/capture": (scope, call) => {
    const intent = named(scope, "payment_intent", call);
    const { params } = call;
    const amount = integer(params, "amount_to_capture");
    if (amount !== undefined) checkPositive(amount, "amount_to_capture");
    const metadata = mergedMetadata(intent.metadata, params);
    capture(scope, intent, { amount, final: flag(params, "final_capture"), metadata });
    return intent;
  },
  "POST /v1/payment_intents/{}/increment_authorization": (scope, call) => {
    const intent = named(scope, "payment_intent", call);
    const amount = integer(call.params, "amount") ?? 0;
    checkAmount(amount, intent.currency);
    const metadata = mergedMetadata(intent.metadata, call.params);
    increment(scope, intent, amount);
    Object.assign(intent, pick(call.params, ["description", "statement_descriptor"]), { metadata });
    return intent;
  },
  "POST /v1/payment_intents/{}/verify_microdeposits": (scope, call) =>
    verifyMicrodeposits(scope, named(scope, "payment_intent", call), call.params),
  "POST /v1/payment_intents/{}/cancel": (scope, call) => {
    const intent = named(scope, "payment_intent", call);
    cancel(scope, intent, text(call.params, "cancellation_reason"));
    return intent;
  },
  "GET /v1/payment_intents": (scope, call) =>
    list(scope, "payment_intent", call, { equal: ["customer"] }),
};

/** Fields that are copied from the parameters as they are, whatever the intent's status. */
const plainFields = [
  "description",
  "receipt_email",
  "shipping",
  "statement_descriptor",
  "statement_descriptor_suffix",
  "transfer_group",
];

/** Fields that Stripe only lets be changed before the intent is paid. */
const fieldsBeforePayment = [
  "allowed_payment_method_types",
  "amount",
  "application_fee_amount",
  "capture_method",
  "currency",
  "customer",
  "payment_method",
  "payment_method_data",
  "payment_method_options",
  "payment_method_types",
  "setup_future_usage",
];

function create(scope: Scope, { operation, params }: Call): JsonObject {
  const amount = integer(params, "amount") ?? 0;
  const currency = checkedCurrency(params);
  checkAmount(amount, currency);
  const customer = referred(scope, "customer", params, "customer");
  const method = methodOf(scope, params);
  const intent = makeIntent(scope, {
    ...pick(params, [
      ...plainFields,
      "application_fee_amount",
      "on_behalf_of",
      "setup_future_usage",
    ]),
    allowed_payment_method_types: texts(params, "allowed_payment_method_types") ?? null,
    amount,
    automatic_payment_methods: automaticMethods(params),
    capture_method: text(params, "capture_method") ?? defaultCaptureMethod(scope, operation.params),
    confirmation_method: text(params, "confirmation_method") ?? "automatic",
    currency,
    customer: customer?.id ?? null,
    metadata: mergedMetadata({}, params),
    payment_method: method?.id ?? null,
    payment_method_options: record(params, "payment_method_options") ?? {},
    payment_method_types: methodTypes(params) ?? ["card", "link"],
    status: method === undefined ? "requires_payment_method" : "requires_confirmation",
    transfer_data: record(params, "transfer_data") ?? null,
  });
  if (method !== undefined) checkMethodType(intent.payment_method_types, method);
  const confirming = flag(params, "confirm") === true;
  if (confirming) checkReturnUrl(intent, params);
  if (confirming && method === undefined) throw missingMethod(intent);
  storeIntent(scope, intent);
  return confirming && method !== undefined ? confirmWith(scope, intent, method, params) : intent;
}

/** Since API version 2024-04-10 it is `automatic_async`; older documents don't know that value. */
function defaultCaptureMethod(scope: Scope, schema: Call["operation"]["params"]): string {
  const field = schema.properties?.["capture_method"];
  const known =
    field !== undefined &&
    alternatives(scope.document, field).some((one) => one.enum?.includes("automatic_async"));
  return known ? "automatic_async" : "automatic";
}

/** What the intent may be paid with; before API version 2026-09-30 it went by another name. */
function methodTypes(params: Params): string[] | undefined {
  return texts(params, "allowed_payment_method_types") ?? texts(params, "payment_method_types");
}

/** Since API version 2023-08-16, an intent that names no types takes the Dashboard's. */
function automaticMethods(params: Params): JsonObject | null {
  const given = record(params, "automatic_payment_methods");
  if (given !== undefined) return { allow_redirects: "always", ...given };
  return methodTypes(params) === undefined ? { allow_redirects: "always", enabled: true } : null;
}

function update(scope: Scope, call: Call): JsonObject {
  const intent = named(scope, "payment_intent", call);
  const { params } = call;
  const fixed = fieldsBeforePayment.find((name) => params[name] !== undefined);
  if (fixed !== undefined && !unpaid.includes(intent.status)) {
    throw unexpectedState(
      intent,
      `This PaymentIntent's ${fixed} could not be updated because it has a status of ${intent.status}. You may only update the ${fixed} of a PaymentIntent with one of the following statuses: ${unpaid.join(", ")}.`,
      fixed,
    );
  }
  const currency = params["currency"] === undefined ? intent.currency : checkedCurrency(params);
  const amount = integer(params, "amount") ?? intent.amount;
  checkAmount(amount, currency);
  const customer = referred(scope, "customer", params, "customer");
  const method = methodOf(scope, params);
  const metadata = mergedMetadata(intent.metadata, params);
  const types = methodTypes(params);
  if (method !== undefined) checkMethodType(types ?? intent.payment_method_types, method);
  const options = record(params, "payment_method_options");
  Object.assign(
    intent,
    pick(params, [
      ...plainFields,
      "application_fee_amount",
      "capture_method",
      "setup_future_usage",
    ]),
    { amount, currency, metadata },
    customer === undefined ? {} : { customer: customer.id },
    types === undefined ? {} : { payment_method_types: types, automatic_payment_methods: null },
    pick(params, ["allowed_payment_method_types"]),
    options === undefined
      ? {}
      : { payment_method_options: { ...intent.payment_method_options, ...options } },
    method === undefined ? {} : { payment_method: method.id, status: "requires_confirmation" },
  );
  return intent;
}
