import { seconds } from "../clock.ts";
import { invalidRequest, StripeError } from "../errors.ts";
import { isObject, type JsonObject } from "../json.ts";
import { text, type Params } from "../params.ts";
import type { Scope } from "../scope.ts";
import {
  authentication,
  checkMicrodeposits,
  verification,
  verificationFailure,
} from "./intent-actions.ts";
import { askIssuer } from "./issuer.ts";
import { attach, checkUsable } from "./payment-method-owners.ts";
import type { Decline } from "./test-cards.ts";
import type { PaymentMethod, SetupIntent } from "./types.ts";

/**
 * The transitions of a SetupIntent: saving a payment method for later. Requests and readers share
 * them. https://docs.stripe.com/payments/setupintents/lifecycle
 */

/** Statuses in which Stripe lets a setup be canceled. */
const cancelable: readonly string[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
];

/** A SetupIntent that isn't stored yet. */
export function makeSetup(scope: Scope, values: Partial<SetupIntent>): SetupIntent {
  const id = scope.ids.next("seti_1");
  return scope.shapes.make("setup_intent", {
    flow_directions: null,
    metadata: {},
    payment_method_options: {},
    payment_method_types: ["card"],
    status: "requires_payment_method",
    usage: "off_session",
    ...values,
    id,
    object: "setup_intent",
    client_secret: `${id}_secret_${scope.ids.next("")}`,
    created: seconds(scope.clock),
    livemode: scope.world.livemode,
  });
}

export function storeSetup(scope: Scope, setup: SetupIntent): SetupIntent {
  scope.world.table("setup_intent").put(setup);
  scope.emit("setup_intent.created", setup);
  return setup;
}

/** A setup in a state that the request can't be carried out in; the error carries it. */
export function unexpectedSetupState(setup: SetupIntent, message: string): StripeError {
  return invalidRequest(message, {
    code: "setup_intent_unexpected_state",
    setup_intent: structuredClone(setup),
  });
}

/**
 * Asks the bank and carries out what it says.
 *
 * @throws StripeError 402 if it declines
 */
export function confirmSetup(
  scope: Scope,
  setup: SetupIntent,
  method: PaymentMethod,
  params: Params,
): SetupIntent {
  checkUsable(method, setup.customer);
  const verdict = askIssuer(scope, method, { purpose: "setup", offSession: false });
  if (verdict.kind === "decline") {
    const fields = failSetup(scope, setup, method, verdict.decline);
    const { type: _type, message: _message, doc_url: _url, ...rest } = fields;
    throw new StripeError(402, "card_error", verdict.decline.message, {
      ...rest,
      setup_intent: structuredClone(setup),
    });
  }
  if (verdict.kind === "approve" || verdict.kind === "debit") {
    succeedSetup(scope, setup, method);
    return setup;
  }
  setup.payment_method = method.id;
  setup.status = "requires_action";
  setup.last_setup_error = null;
  setup.latest_attempt = recordAttempt(scope, setup, method, "requires_action");
  setup.next_action =
    verdict.kind === "verify"
      ? verification(scope, setup)
      : authentication(setup, method, text(params, "return_url"));
  scope.emit("setup_intent.requires_action", setup);
  return setup;
}

/** The payment method is saved, and with the customer if there is one. */
export function succeedSetup(scope: Scope, setup: SetupIntent, method: PaymentMethod): void {
  setup.latest_attempt = recordAttempt(scope, setup, method, "succeeded");
  setup.payment_method = method.id;
  setup.status = "succeeded";
  setup.next_action = null;
  setup.last_setup_error = null;
  if (setup.customer !== null && !method.type.endsWith("_present")) {
    attach(scope, method, setup.customer);
  }
  scope.emit("setup_intent.succeeded", setup);
}

/** The issuer refused: another payment method may be tried. Returns the error. */
export function failSetup(
  scope: Scope,
  setup: SetupIntent,
  method: PaymentMethod,
  decline: Decline,
): JsonObject {
  const error: JsonObject = {
    code: decline.code,
    ...(decline.declineCode === undefined ? {} : { decline_code: decline.declineCode }),
    doc_url: `https://stripe.com/docs/error-codes/${decline.code.replaceAll("_", "-")}`,
    message: decline.message,
    payment_method: structuredClone(method),
    type: "card_error",
  };
  refuse(scope, setup, method, error);
  return error;
}

function refuse(scope: Scope, setup: SetupIntent, method: PaymentMethod, error: JsonObject): void {
  setup.latest_attempt = recordAttempt(scope, setup, method, "failed", error);
  setup.payment_method = null;
  setup.status = "requires_payment_method";
  setup.next_action = null;
  setup.last_setup_error = scope.shapes.field("setup_intent", "last_setup_error", error);
  scope.emit("setup_intent.setup_failed", setup);
}

/** The customer has authenticated, or agreed on the payment method's page. */
export function authenticateSetup(scope: Scope, setup: SetupIntent): void {
  const method = waitingMethod(scope, setup);
  const verdict = askIssuer(scope, method, {
    purpose: "setup",
    offSession: false,
    authenticated: true,
  });
  if (verdict.kind === "decline") failSetup(scope, setup, method, verdict.decline);
  else succeedSetup(scope, setup, method);
}

/** The customer failed to authenticate, or turned back. */
export function failSetupAuthentication(scope: Scope, setup: SetupIntent): void {
  const method = waitingMethod(scope, setup);
  refuse(scope, setup, method, {
    code: "setup_intent_authentication_failure",
    doc_url: "https://stripe.com/docs/error-codes/setup-intent-authentication-failure",
    message:
      "The latest attempt to set up the payment method has failed because authentication failed.",
    payment_method: structuredClone(method),
    type: "invalid_request_error",
  });
}

export function verifySetup(scope: Scope, setup: SetupIntent, params: Params): SetupIntent {
  if (setup.next_action?.["type"] !== "verify_with_microdeposits") {
    throw unexpectedSetupState(
      setup,
      `This SetupIntent can't be verified with microdeposits because it has a status of ${setup.status} and doesn't wait for them.`,
    );
  }
  const method = waitingMethod(scope, setup);
  const result = checkMicrodeposits(params);
  if (result === "verified") succeedSetup(scope, setup, method);
  else {
    refuse(scope, setup, method, {
      ...verificationFailure(result),
      payment_method: structuredClone(method),
      type: "invalid_request_error",
    });
  }
  return setup;
}

export function cancelSetup(scope: Scope, setup: SetupIntent, reason: string | undefined): void {
  if (!cancelable.includes(setup.status)) {
    throw unexpectedSetupState(
      setup,
      `You cannot cancel this SetupIntent because it has a status of ${setup.status}. Only a SetupIntent with one of the following statuses may be canceled: ${cancelable.join(", ")}.`,
    );
  }
  setup.status = "canceled";
  setup.cancellation_reason = reason ?? null;
  setup.next_action = null;
  scope.emit("setup_intent.canceled", setup);
}

function waitingMethod(scope: Scope, setup: SetupIntent): PaymentMethod {
  const method = scope.world.table("payment_method").get(setup.payment_method ?? "");
  if (setup.status === "requires_action" && method !== undefined) return method;
  throw new Error(`The SetupIntent ${setup.id} isn't waiting for its customer.`);
}

/** Every attempt leaves a trace; an attempt that waited for its customer goes on as it was. */
function recordAttempt(
  scope: Scope,
  setup: SetupIntent,
  method: PaymentMethod,
  status: "failed" | "requires_action" | "succeeded",
  error: JsonObject | null = null,
): string {
  const attempts = scope.world.table("setup_attempt");
  const current = attempts.get(setup.latest_attempt ?? "");
  const fields = method[method.type];
  const attempt = scope.shapes.make("setup_attempt", {
    id: current?.status === "requires_action" ? current.id : scope.ids.next("setatt_1"),
    object: "setup_attempt",
    created: seconds(scope.clock),
    customer: setup.customer,
    livemode: scope.world.livemode,
    payment_method: method.id,
    payment_method_details: {
      type: method.type,
      [method.type]: isObject(fields) ? { ...fields, network: fields["brand"] } : {},
    },
    setup_error: error,
    setup_intent: setup.id,
    status,
    usage: setup.usage,
  });
  return attempts.put(attempt).id;
}
