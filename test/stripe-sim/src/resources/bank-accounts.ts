import { isObject, type JsonObject } from "../json.ts";
import { text } from "../params.ts";
import type { Decline } from "./test-cards.ts";
import type { PaymentMethod } from "./types.ts";

/** What becomes of a debit: banks answer late. */
export interface Debit {
  /** Until then the payment is `processing`, in milliseconds. */
  readonly settlesAfter: number;
  readonly decline?: Decline;
}

const soon = 5000;
const minutes = 3 * 60 * 1000;

function refused(code: string, message: string): Decline {
  return { code, message };
}

const closed = refused("account_closed", "The bank account has been closed.");
const noFunds = refused("insufficient_funds", "The customer's account has insufficient funds.");
const notAuthorized = refused(
  "debit_not_authorized",
  "The customer has notified their bank that this payment was unauthorized.",
);
const failed = refused(
  "payment_intent_payment_attempt_failed",
  "The bank could not process the debit.",
);

/**
 * Test accounts by their last four digits, all others pay:
 * https://docs.stripe.com/payments/ach-direct-debit/accept-a-payment#test-account-numbers
 */
const usDebits: Readonly<Record<string, Debit>> = {
  "1116": { settlesAfter: soon, decline: closed },
  "2227": { settlesAfter: soon, decline: noFunds },
  "3335": { settlesAfter: soon, decline: notAuthorized },
};

/** https://docs.stripe.com/payments/sepa-debit/accept-a-payment#test-account-numbers */
const sepaDebits: Readonly<Record<string, Debit>> = {
  "3202": { settlesAfter: soon, decline: failed },
  "3204": { settlesAfter: minutes },
  "3205": { settlesAfter: minutes, decline: failed },
};

/** How a bank answers a debit from this account; `undefined` if the method isn't debited late. */
export function debitOf(method: PaymentMethod): Debit | undefined {
  const { type } = method;
  const fields = method[type];
  const last4 = isObject(fields) ? (text(fields, "last4") ?? "") : "";
  if (type === "us_bank_account") return usDebits[last4] ?? { settlesAfter: soon };
  if (type === "sepa_debit") return sepaDebits[last4] ?? { settlesAfter: soon };
  return delayed.has(type) ? { settlesAfter: soon } : undefined;
}

/** Debits whose test accounts aren't told apart here. */
const delayed = new Set(["acss_debit", "au_becs_debit", "bacs_debit", "nz_bank_account"]);

/** Types that take money from the account itself: the customer isn't sent to a page of theirs. */
export function isDebit(type: string): boolean {
  return delayed.has(type) || type === "us_bank_account" || type === "sepa_debit";
}

/** What a payment method shows of the account that it was made with. */
export function accountFields(type: string, given: JsonObject): JsonObject {
  const number = text(given, "account_number") ?? text(given, "iban")?.replaceAll(" ", "") ?? "";
  const last4 = number.slice(-4);
  const fingerprint = `sim${last4}${type}`.slice(0, 16).padEnd(16, "0");
  switch (type) {
    case "us_bank_account":
      return {
        account_holder_type: text(given, "account_holder_type") ?? "individual",
        account_type: text(given, "account_type") ?? "checking",
        bank_name: "STRIPE TEST BANK",
        financial_connections_account: null,
        fingerprint,
        last4,
        networks: { preferred: "ach", supported: ["ach"] },
        routing_number: text(given, "routing_number") ?? null,
        status_details: {},
      };
    case "sepa_debit":
      return {
        bank_code: number.slice(4, 9),
        branch_code: "",
        country: number.slice(0, 2),
        fingerprint,
        generated_from: { charge: null, setup_attempt: null },
        last4,
      };
    default:
      return { ...given, ...(last4 === "" ? {} : { fingerprint, last4 }) };
  }
}
