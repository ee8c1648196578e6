import type { Scope } from "../scope.ts";
import { debitOf, isDebit, type Debit } from "./bank-accounts.ts";
import { cardByFields, declineBy, type Decline } from "./test-cards.ts";
import type { PaymentMethod } from "./types.ts";

/** What the bank behind a payment method makes of an attempt to use it. */
export type Verdict =
  | { readonly kind: "approve" }
  /** The customer has to authenticate, or to agree on a page of the payment method. */
  | { readonly kind: "authenticate" }
  | { readonly kind: "debit"; readonly debit: Debit }
  | { readonly kind: "decline"; readonly decline: Decline }
  /** Two small deposits have to prove that the account is the customer's. */
  | { readonly kind: "verify" };

export interface Attempt {
  readonly purpose: "payment" | "setup";
  /** The customer isn't there to authenticate. */
  readonly offSession: boolean;
  /** The customer has authenticated this attempt, or proved the account to be theirs. */
  readonly authenticated?: boolean;
}

/** Asks the bank. The answers are those of the test cards: https://docs.stripe.com/testing */
export function askIssuer(scope: Scope, method: PaymentMethod, attempt: Attempt): Verdict {
  const { authenticated = false, offSession, purpose } = attempt;
  if (method.type === "card") {
    const card = cardByFields(method["card"]);
    if (!authenticated && challenges(scope, method, attempt)) {
      return offSession
        ? { kind: "decline", decline: declineBy("authentication_required") }
        : { kind: "authenticate" };
    }
    const { decline } = card;
    if (decline === undefined || (purpose === "setup" && card.declinesCharges === true)) {
      return { kind: "approve" };
    }
    return { kind: "decline", decline };
  }
  if (method.type === "us_bank_account" && !authenticated && !isSetUp(scope, method)) {
    return { kind: "verify" };
  }
  if (isDebit(method.type)) {
    const debit = debitOf(method);
    return debit === undefined || purpose === "setup"
      ? { kind: "approve" }
      : { kind: "debit", debit };
  }
  return authenticated || offSession ? { kind: "approve" } : { kind: "authenticate" };
}

function challenges(
  scope: Scope,
  method: PaymentMethod,
  { offSession, purpose }: Attempt,
): boolean {
  switch (cardByFields(method["card"]).challenge) {
    case "always":
      return true;
    case "on_session":
      return !offSession;
    case "unless_set_up":
      return purpose === "setup" || !isSetUp(scope, method);
    default:
      return false;
  }
}

/** Whether the method was saved for later use, by a setup or with a payment. */
function isSetUp({ world }: Scope, { id }: PaymentMethod): boolean {
  const setups = world.table("setup_intent").newestFirst();
  const intents = world.table("payment_intent").newestFirst();
  return (
    setups.some((setup) => setup.payment_method === id && setup.status === "succeeded") ||
    intents.some(
      (intent) =>
        intent.payment_method === id &&
        intent["setup_future_usage"] !== null &&
        intent.status === "succeeded",
    )
  );
}
