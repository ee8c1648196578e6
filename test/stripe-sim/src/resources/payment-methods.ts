import { seconds } from "../clock.ts";
import { invalidRequest, noSuch, StripeError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { list } from "../list.ts";
import { named, referred } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { record, text, type Params } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import { missingParam } from "../validate.ts";
import { accountFields } from "./bank-accounts.ts";
import { attach, checkUsable, spend } from "./payment-method-owners.ts";
import {
  cardByFields,
  cardByNumber,
  cardByTestId,
  cardFields,
  type Decline,
  type TestCard,
} from "./test-cards.ts";
import { cardOfToken } from "./tokens.ts";
import type { Customer, PaymentMethod } from "./types.ts";

export const paymentMethods: Handlers = {
  "POST /v1/payment_methods": (scope, { params }) => {
    if (text(params, "type") === undefined) throw missingParam("type");
    return createPaymentMethod(scope, params);
  },
  "GET /v1/payment_methods/{}": (scope, call) => paymentMethodById(scope, call.ids[0] ?? ""),
  "POST /v1/payment_methods/{}": (scope, call) => {
    const method = named(scope, "payment_method", call);
    method.metadata = mergedMetadata(method.metadata, call.params);
    const details = record(call.params, "billing_details");
    if (details !== undefined) {
      method.billing_details = { ...method.billing_details, ...details };
    }
    scope.emit("payment_method.updated", method);
    return method;
  },
  "POST /v1/payment_methods/{}/attach": (scope, call) => {
    const customer = referred(scope, "customer", call.params, "customer");
    const method = usablePaymentMethod(scope, call.ids[0] ?? "", "payment_method", 404);
    if (method.customer !== null && method.customer !== customer?.id) {
      throw invalidRequest(
        "The payment method you provided has already been attached to a customer.",
        { param: "payment_method" },
      );
    }
    checkUsable(method, customer?.id ?? null);
    const decline = cardByFields(method["card"]);
    if (decline.decline !== undefined && decline.declinesCharges !== true) {
      throw declinedAttachment(method, decline.decline);
    }
    attach(scope, method, customer?.id ?? null);
    return method;
  },
  "POST /v1/payment_methods/{}/detach": (scope, call) => {
    const method = named(scope, "payment_method", call);
    if (method.customer === null) {
      throw invalidRequest(
        "The payment method you provided is not attached to a customer so detachment is impossible.",
        { param: "payment_method" },
      );
    }
    const { customer } = method;
    method.customer = null;
    spend(method);
    scope.emit("payment_method.detached", method, { customer });
    return method;
  },
  "GET /v1/payment_methods": (scope, call) =>
    listOfCustomer(scope, call, referred(scope, "customer", call.params, "customer")),
  "GET /v1/customers/{}/payment_methods": (scope, call) =>
    listOfCustomer(scope, call, named(scope, "customer", call)),
};

/** A card that its issuer refuses can't be saved: https://docs.stripe.com/testing#declined-payments */
function declinedAttachment(method: PaymentMethod, decline: Decline): StripeError {
  return new StripeError(402, "card_error", decline.message, {
    code: decline.code,
    ...(decline.declineCode === undefined ? {} : { decline_code: decline.declineCode }),
    payment_method: structuredClone(method),
  });
}

/** Payment methods that belong to nobody aren't listed. */
function listOfCustomer(scope: Scope, call: Call, customer: Customer | undefined): JsonObject {
  return list(scope, "payment_method", call, {
    equal: ["type"],
    where: (method) => customer !== undefined && method.customer === customer.id,
  });
}

function paymentMethodById(scope: Scope, id: string): PaymentMethod {
  return usablePaymentMethod(scope, id, "payment_method", 404);
}

/**
 * The payment method with that id. A test id such as `pm_card_visa` makes a new one, as at Stripe.
 *
 * @param param the parameter that named it
 * @throws StripeError `resource_missing`
 */
export function usablePaymentMethod(
  scope: Scope,
  id: string,
  param: string,
  status = 400,
): PaymentMethod {
  const stored = scope.world.table("payment_method").get(id);
  if (stored !== undefined) return stored;
  const card = scope.world.livemode ? undefined : cardByTestId(id);
  if (card === undefined) throw noSuch("payment_method", id, param, status);
  return storeCard(scope, card);
}

/** From the parameters of `POST /v1/payment_methods`, or a PaymentIntent's `payment_method_data`. */
export function createPaymentMethod(scope: Scope, params: Params): PaymentMethod {
  const type = text(params, "type") ?? "card";
  const details = record(params, "billing_details");
  const values: Partial<PaymentMethod> = {
    metadata: mergedMetadata({}, params),
    ...(details === undefined ? {} : { billing_details: details }),
  };
  if (type !== "card") {
    return store(scope, {
      ...values,
      type,
      [type]: accountFields(type, record(params, type) ?? {}),
    });
  }
  const card = record(params, "card");
  if (card === undefined) throw missingParam("card");
  return storeCard(scope, cardFrom(scope, card), values);
}

function cardFrom(scope: Scope, card: JsonObject): TestCard {
  const number = text(card, "number");
  return number === undefined
    ? cardOfToken(scope, text(card, "token") ?? "", "card[token]")
    : cardByNumber(number.replaceAll(" ", ""));
}

/** A card as a payment method. */
export function storeCard(
  scope: Scope,
  card: TestCard,
  values: Partial<PaymentMethod> = {},
): PaymentMethod {
  return store(scope, {
    ...values,
    type: "card",
    card: {
      ...cardFields(card, yearOf(scope)),
      checks: { cvc_check: "pass" },
      display_brand: card.brand,
      networks: { available: [card.brand] },
      three_d_secure_usage: { supported: true },
    },
  });
}

/** The payment method that a reader makes of a presented card. */
export function storePresentedCard(
  scope: Scope,
  card: TestCard,
  type: "card_present" | "interac_present",
): PaymentMethod {
  return store(scope, {
    type,
    [type]: {
      ...cardFields(card, yearOf(scope)),
      networks: { available: [card.brand] },
      read_method: "contactless_emv",
    },
  });
}

function store(scope: Scope, values: Partial<PaymentMethod>): PaymentMethod {
  const method = scope.shapes.make("payment_method", {
    id: scope.ids.next("pm_1"),
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: {},
    created: seconds(scope.clock),
    livemode: scope.world.livemode,
    metadata: {},
    ...values,
  });
  return scope.world.table("payment_method").put(method);
}

function yearOf(scope: Scope): number {
  return new Date(scope.clock.now()).getUTCFullYear();
}
