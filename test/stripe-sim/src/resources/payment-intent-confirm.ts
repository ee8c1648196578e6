import { invalidRequest, StripeError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { flag, pick, record, text, type Params } from "../params.ts";
import type { Scope } from "../scope.ts";
import {
  authentication,
  checkMicrodeposits,
  verification,
  verificationFailure,
} from "./intent-actions.ts";
import { askIssuer } from "./issuer.ts";
import {
  debitLater,
  pay,
  paymentError,
  refuse,
  unexpectedState,
} from "./payment-intent-machine.ts";
import { checkUsable } from "./payment-method-owners.ts";
import { createPaymentMethod, usablePaymentMethod } from "./payment-methods.ts";
import { declineBy, type Decline } from "./test-cards.ts";
import type { PaymentIntent, PaymentMethod } from "./types.ts";

/** Confirming a PaymentIntent, and what its customer does then. */

/** Statuses in which an intent can still be changed and confirmed. */
export const unpaid: readonly string[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
];

/** Intents confirmed by hand whose customer has authenticated: the next confirmation pays. */
const authenticated = new WeakSet<PaymentIntent>();

export function confirm(scope: Scope, intent: PaymentIntent, params: Params): JsonObject {
  if (intent.status === "succeeded" || intent.status === "requires_capture") {
    throw unexpectedState(
      intent,
      "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.",
    );
  }
  if (!unpaid.includes(intent.status)) {
    throw unexpectedState(
      intent,
      `You cannot confirm this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be confirmed: ${unpaid.join(", ")}.`,
    );
  }
  checkReturnUrl(intent, params);
  const method =
    methodOf(scope, params) ?? scope.world.table("payment_method").get(intent.payment_method ?? "");
  if (method === undefined) throw missingMethod(intent);
  checkMethodType(intent.payment_method_types, method);
  const options = record(params, "payment_method_options");
  Object.assign(
    intent,
    pick(params, ["capture_method", "receipt_email", "setup_future_usage", "shipping"]),
    options === undefined
      ? {}
      : { payment_method_options: { ...intent.payment_method_options, ...options } },
  );
  return confirmWith(scope, intent, method, params);
}

/**
 * Asks the bank and carries out what it says.
 *
 * @throws StripeError 402 if it declines
 */
export function confirmWith(
  scope: Scope,
  intent: PaymentIntent,
  method: PaymentMethod,
  params: Params,
): PaymentIntent {
  checkUsable(method, intent.customer);
  const { off_session: offSession } = params;
  const verdict = askIssuer(scope, method, {
    purpose: "payment",
    offSession: offSession !== undefined && offSession !== false,
    authenticated: authenticated.delete(intent),
  });
  switch (verdict.kind) {
    case "approve":
      pay(scope, intent, method, undefined);
      break;
    case "debit":
      debitLater(scope, intent, method, verdict.debit);
      break;
    case "decline":
      throw declined(scope, intent, method, verdict.decline);
    case "verify":
      waitForCustomer(scope, intent, method, verification(scope, intent));
      break;
    case "authenticate":
      if (flag(params, "error_on_requires_action") === true) {
        throw declined(scope, intent, method, declineBy("authentication_required"));
      }
      waitForCustomer(
        scope,
        intent,
        method,
        authentication(intent, method, text(params, "return_url")),
      );
      break;
  }
  return intent;
}

/** The intent waits for what its customer has to do. */
function waitForCustomer(
  scope: Scope,
  intent: PaymentIntent,
  method: PaymentMethod,
  action: JsonObject,
): void {
  intent.payment_method = method.id;
  intent.status = "requires_action";
  intent.last_payment_error = null;
  intent.next_action = action;
  scope.emit("payment_intent.requires_action", intent);
}

/** Charges in vain, and the 402 that the server gets for it. */
function declined(
  scope: Scope,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline,
): StripeError {
  const charge = pay(scope, intent, method, decline);
  const {
    type: _type,
    message: _message,
    doc_url: _url,
    ...fields
  } = paymentError(charge, method, decline);
  return new StripeError(402, "card_error", decline.message, {
    ...fields,
    payment_intent: structuredClone(intent),
  });
}

/**
 * The customer has authenticated, or agreed on the payment method's page. The bank is asked
 * again; an intent that is confirmed by hand waits for its server to do so.
 */
export function authenticate(scope: Scope, intent: PaymentIntent): void {
  const method = waitingMethod(scope, intent);
  if (intent.confirmation_method === "manual") {
    authenticated.add(intent);
    intent.status = "requires_confirmation";
    intent.next_action = null;
    return;
  }
  carryOn(scope, intent, method);
}

function carryOn(scope: Scope, intent: PaymentIntent, method: PaymentMethod): void {
  const verdict = askIssuer(scope, method, {
    purpose: "payment",
    offSession: false,
    authenticated: true,
  });
  if (verdict.kind === "debit") debitLater(scope, intent, method, verdict.debit);
  else pay(scope, intent, method, verdict.kind === "decline" ? verdict.decline : undefined);
}

/** The customer failed to authenticate, or turned back. */
export function failAuthentication(scope: Scope, intent: PaymentIntent): void {
  const method = waitingMethod(scope, intent);
  refuse(scope, intent, {
    code: "payment_intent_authentication_failure",
    doc_url: "https://stripe.com/docs/error-codes/payment-intent-authentication-failure",
    message:
      "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.",
    payment_method: structuredClone(method),
    type: "invalid_request_error",
  });
}

/** The customer says what arrived in their account. */
export function verifyMicrodeposits(
  scope: Scope,
  intent: PaymentIntent,
  params: Params,
): PaymentIntent {
  if (intent.next_action?.["type"] !== "verify_with_microdeposits") {
    throw unexpectedState(
      intent,
      `This PaymentIntent can't be verified with microdeposits because it has a status of ${intent.status} and doesn't wait for them.`,
    );
  }
  const method = waitingMethod(scope, intent);
  const result = checkMicrodeposits(params);
  if (result === "verified") carryOn(scope, intent, method);
  else {
    refuse(scope, intent, {
      ...verificationFailure(result),
      payment_method: structuredClone(method),
      type: "invalid_request_error",
    });
  }
  return intent;
}

function waitingMethod(scope: Scope, intent: PaymentIntent): PaymentMethod {
  const method = scope.world.table("payment_method").get(intent.payment_method ?? "");
  if (intent.status === "requires_action" && method !== undefined) return method;
  throw new Error(`The PaymentIntent ${intent.id} isn't waiting for its customer.`);
}

/** The payment method that the parameters name or describe. */
export function methodOf(scope: Scope, params: Params): PaymentMethod | undefined {
  const id = text(params, "payment_method");
  if (id !== undefined) return usablePaymentMethod(scope, id, "payment_method");
  const data = record(params, "payment_method_data");
  return data === undefined ? undefined : createPaymentMethod(scope, data);
}

export function checkMethodType(types: readonly string[], { type }: PaymentMethod): void {
  if (types.includes(type)) return;
  throw invalidRequest(
    `The PaymentMethod provided (${type}) is not allowed for this PaymentIntent. Please attach a different PaymentMethod or add ${type} to the PaymentIntent's payment_method_types.`,
    { param: "payment_method" },
  );
}

export function missingMethod(intent: PaymentIntent): StripeError {
  return unexpectedState(
    intent,
    "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
  );
}

/** @throws StripeError if the payment might send the customer away, with no way back */
export function checkReturnUrl(
  { automatic_payment_methods: automatic }: Pick<PaymentIntent, "automatic_payment_methods">,
  params: Params,
): void {
  const redirects = automatic?.["enabled"] === true && automatic["allow_redirects"] === "always";
  if (
    redirects &&
    text(params, "return_url") === undefined &&
    flag(params, "use_stripe_sdk") !== true
  ) {
    throw invalidRequest(
      "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
    );
  }
}
