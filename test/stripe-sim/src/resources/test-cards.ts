import { isObject, type Json, type JsonObject } from "../json.ts";
import { hasDecimals } from "../money.ts";

/** How an issuer answers. */
export interface Decline {
  /** `error.code` and the reader action's `failure_code`. */
  readonly code: string;
  readonly declineCode?: string;
  readonly message: string;
}

export interface TestCard {
  readonly number: string;
  readonly brand: string;
  readonly funding: "credit" | "debit" | "prepaid";
  readonly country: string;
  readonly decline?: Decline;
  /**
   * When the issuer wants the customer to authenticate (3-D Secure): always, until the card was
   * set up for use without its owner, or whenever the owner is there.
   */
  readonly challenge?: "always" | "on_session" | "unless_set_up";
  /** The card can be saved; the decline only comes when it is charged. */
  readonly declinesCharges?: true;
  /** A refund succeeds at first and fails later, or is pending at first and succeeds later. */
  readonly refund?: "fails" | "pending";
  /** A paid charge is disputed at once. */
  readonly dispute?: DisputeKind;
}

/** https://docs.stripe.com/testing#disputes */
export type DisputeKind = "fraudulent" | "inquiry" | "product_not_received";

/** The decline that carries this code: one of the few codes of their own, or a `decline_code`. */
export function declineBy(code: string): Decline {
  switch (code) {
    case "expired_card":
      return { code, declineCode: code, message: "Your card has expired." };
    case "processing_error":
      return {
        code,
        declineCode: code,
        message: "An error occurred while processing your card. Try again in a little bit.",
      };
    case "incorrect_cvc":
      return { code, declineCode: code, message: "Your card's security code is incorrect." };
    case "insufficient_funds":
      return {
        code: "card_declined",
        declineCode: code,
        message: "Your card has insufficient funds.",
      };
    case "authentication_required":
      return {
        code,
        declineCode: code,
        message: "Your card was declined. This transaction requires authentication.",
      };
    default:
      return { code: "card_declined", declineCode: code, message: "Your card was declined." };
  }
}

function card(
  number: string,
  brand: string,
  more: Partial<Omit<TestCard, "brand" | "number">> = {},
): TestCard {
  return { number, brand, funding: "credit", country: "US", ...more };
}

/** https://docs.stripe.com/testing and https://docs.stripe.com/terminal/references/testing */
const cards = {
  visa: card("4242424242424242", "visa"),
  visa_debit: card("4000056655665556", "visa", { funding: "debit" }),
  mastercard: card("5555555555554444", "mastercard"),
  amex: card("378282246310005", "amex"),
  discover: card("6011111111111117", "discover"),
  interac: card("4506445006931933", "interac", { funding: "debit", country: "CA" }),
  eftpos_au: card("6280000360000978", "eftpos_au", { funding: "debit", country: "AU" }),
  chargeDeclined: card("4000000000000002", "visa", { decline: declineBy("generic_decline") }),
  chargeDeclinedInsufficientFunds: card("4000000000009995", "visa", {
    decline: declineBy("insufficient_funds"),
  }),
  chargeDeclinedLostCard: card("4000000000009987", "visa", { decline: declineBy("lost_card") }),
  chargeDeclinedStolenCard: card("4000000000009979", "visa", {
    decline: declineBy("stolen_card"),
  }),
  chargeDeclinedExpiredCard: card("4000000000000069", "visa", {
    decline: declineBy("expired_card"),
  }),
  chargeDeclinedIncorrectCvc: card("4000000000000127", "visa", {
    decline: declineBy("incorrect_cvc"),
  }),
  chargeDeclinedProcessingError: card("4000000000000119", "visa", {
    decline: declineBy("processing_error"),
  }),
  chargeDeclinedVelocityLimitExceeded: card("4000000000006975", "visa", {
    decline: declineBy("card_velocity_exceeded"),
  }),
  radarBlock: card("4100000000000019", "visa", { decline: declineBy("fraudulent") }),
  chargeCustomerFail: card("4000000000000341", "visa", {
    decline: declineBy("generic_decline"),
    declinesCharges: true,
  }),
  authenticationRequiredOnSetup: card("4000002500003155", "visa", { challenge: "unless_set_up" }),
  authenticationRequired: card("4000002760003184", "visa", { challenge: "always" }),
  authenticationRequiredSetupForOffSession: card("4000003800000446", "visa", {
    challenge: "on_session",
  }),
  authenticationRequiredChargeDeclinedInsufficientFunds: card("4000008260003178", "visa", {
    challenge: "always",
    decline: declineBy("insufficient_funds"),
    declinesCharges: true,
  }),
  threeDSecure2Required: card("4000000000003220", "visa", { challenge: "always" }),
  threeDSecureRequired: card("4000000000003063", "visa", { challenge: "always" }),
  threeDSecureRequiredChargeDeclined: card("4000008400001629", "visa", {
    challenge: "always",
    decline: declineBy("generic_decline"),
  }),
  createDispute: card("4000000000000259", "visa", { dispute: "fraudulent" }),
  createDisputeProductNotReceived: card("4000000000002685", "visa", {
    dispute: "product_not_received",
  }),
  createDisputeInquiry: card("4000000000001976", "visa", { dispute: "inquiry" }),
  pendingRefund: card("4000000000007726", "visa", { refund: "pending" }),
  refundFail: card("4000000000005126", "visa", { refund: "fails" }),
} satisfies Record<string, TestCard>;

const all: readonly TestCard[] = Object.values(cards);

/** The card with that number; an unknown number is a Visa that works. */
export function cardByNumber(number: string): TestCard {
  return all.find((candidate) => candidate.number === number) ?? { ...cards.visa, number };
}

/** The card behind a payment method: the last four digits of all test cards differ. */
function cardByLast4(last4: string): TestCard {
  return all.find(({ number }) => number.endsWith(last4)) ?? cards.visa;
}

/** The card whose fields an object holds: a payment method's `card`, a charge's details. */
export function cardByFields(fields: Json | undefined): TestCard {
  const last4 = isObject(fields) ? fields["last4"] : undefined;
  return cardByLast4(typeof last4 === "string" ? last4 : "");
}

/** The card of `pm_card_visa`, `pm_card_chargeDeclined`, …, and of the same names with `tok_`. */
export function cardByTestId(id: string): TestCard | undefined {
  const match = /^(?:pm_card|tok)_(.+)$/.exec(id);
  const name = match?.[1];
  if (name === undefined) return undefined;
  const byName = new Map<string, TestCard>(Object.entries(cards));
  return byName.get(name) ?? byName.get(name.replace(/^visa_/, ""));
}

/** https://docs.stripe.com/terminal/references/testing#test-card-numbers: the last two digits of the amount. */
const amountDeclines: Readonly<Record<string, string>> = {
  "01": "call_issuer",
  "02": "offline_pin_required",
  "03": "online_or_offline_pin_required",
  "05": "generic_decline",
  "55": "incorrect_pin",
  "65": "withdrawal_count_limit_exceeded",
  "75": "pin_try_exceeded",
};

/** How a card presented to a simulated reader is answered for an amount in minor units. */
export function declineByAmount(amount: number, currency: string): Decline | undefined {
  if (!hasDecimals(currency)) return undefined;
  const code = amountDeclines[`${amount % 100}`.padStart(2, "0")];
  return code === undefined ? undefined : declineBy(code);
}

/** What a payment method and a charge both say of a card. */
export function cardFields(card: TestCard, year: number): JsonObject {
  return {
    brand: card.brand,
    country: card.country,
    exp_month: 12,
    exp_year: year + 4,
    fingerprint: `sim${card.number.slice(-4)}${card.brand}`.slice(0, 16).padEnd(16, "0"),
    funding: card.funding,
    last4: card.number.slice(-4),
  };
}
