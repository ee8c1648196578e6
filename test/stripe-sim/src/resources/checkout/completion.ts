import { StripeError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { mergedMetadata } from "../../metadata.ts";
import { pick, record, text } from "../../params.ts";
import type { Scope } from "../../scope.ts";
import { inTimeOf } from "../../test-clocks.ts";
import { startSubscription } from "../billing/subscription-start.ts";
import { createCustomer } from "../customers.ts";
import { askIssuer } from "../issuer.ts";
import { pay } from "../payment-intent-machine.ts";
import { makeIntent, storeIntent } from "../payment-intent-store.ts";
import { attach } from "../payment-method-owners.ts";
import { usablePaymentMethod } from "../payment-methods.ts";
import { makeSetup, storeSetup, succeedSetup } from "../setup-intent-machine.ts";
import type { Customer, PaymentMethod } from "../types.ts";
import type { CheckoutSession } from "./types.ts";
import { asParams, itemsOf } from "./items.ts";
import { createsCustomer, customerDetails, keptParams } from "./sessions.ts";

/** What the customer enters on Stripe's page. */
export interface Purchase {
  /** A test card's name as in `pm_card_visa`; `visa` unless given. */
  readonly card?: string;
  readonly email?: string;
}

/**
 * The customer fills the page in and pays: https://docs.stripe.com/payments/checkout/how-checkout-works
 * A card that wants authentication gets it: the page does that within itself.
 *
 * @throws Error if the session isn't open
 * @throws StripeError if the card is declined: the session stays open
 */
export function complete(scope: Scope, session: CheckoutSession, purchase: Purchase): void {
  if (session.status !== "open") {
    throw new Error(`The Checkout Session ${session.id} isn't open: it is ${session.status}.`);
  }
  const { card = "visa", email = text(session.customer_details ?? {}, "email") } = purchase;
  const kept = keptParams(scope, session.id);
  const method = usablePaymentMethod(scope, `pm_card_${card}`, "payment_method");
  method.billing_details = { ...method.billing_details, email: email ?? "jenny@example.com" };
  const purpose = session.mode === "setup" ? "setup" : "payment";
  const verdict = askIssuer(scope, method, { purpose, offSession: false, authenticated: true });
  if (verdict.kind === "decline") {
    const { code, message } = verdict.decline;
    throw new StripeError(402, "card_error", message, { code });
  }
  session.customer_details = customerDetails(email ?? "jenny@example.com");
  const customer = customerOf(scope, session, kept, email);
  settle(scope, session, method, customer, kept);
  session.status = "complete";
  session.url = null;
  scope.emit("checkout.session.completed", session);
}

function customerOf(
  scope: Scope,
  session: CheckoutSession,
  kept: JsonObject,
  email: string | undefined,
): Customer | undefined {
  const known = scope.world.table("customer").get(session.customer ?? "");
  if (known !== undefined || !createsCustomer(session, kept)) return known;
  const customer = createCustomer(scope, email === undefined ? {} : { email });
  session.customer = customer.id;
  return customer;
}

function settle(
  scope: Scope,
  session: CheckoutSession,
  method: PaymentMethod,
  customer: Customer | undefined,
  kept: JsonObject,
): void {
  switch (session.mode) {
    case "payment":
      payOnce(scope, session, method, customer, record(kept, "payment_intent_data") ?? {});
      break;
    case "setup": {
      const data = record(kept, "setup_intent_data") ?? {};
      const setup = storeSetup(
        scope,
        makeSetup(scope, {
          ...pick(data, ["description", "on_behalf_of"]),
          customer: customer?.id ?? null,
          metadata: mergedMetadata({}, data),
        }),
      );
      session.setup_intent = setup.id;
      succeedSetup(scope, setup, method);
      break;
    }
    case "subscription":
      subscribe(scope, session, method, customer, kept);
      break;
  }
}

function payOnce(
  scope: Scope,
  session: CheckoutSession,
  method: PaymentMethod,
  customer: Customer | undefined,
  data: JsonObject,
): void {
  session.payment_status = "paid";
  if (session.amount_total === 0) {
    session.payment_status = "no_payment_required";
    return;
  }
  const intent = storeIntent(
    scope,
    makeIntent(scope, {
      ...pick(data, ["capture_method", "description", "receipt_email", "setup_future_usage"]),
      amount: session.amount_total ?? 0,
      currency: session.currency ?? "usd",
      customer: customer?.id ?? null,
      metadata: mergedMetadata({}, data),
    }),
  );
  session.payment_intent = intent.id;
  pay(scope, intent, method, undefined);
  if (intent.status === "requires_capture") session.payment_status = "unpaid";
}

function subscribe(
  base: Scope,
  session: CheckoutSession,
  method: PaymentMethod,
  customer: Customer | undefined,
  kept: JsonObject,
): void {
  if (customer === undefined) return;
  const scope = inTimeOf(base, customer.test_clock);
  attach(scope, method, customer.id);
  const items = itemsOf(scope, session.id);
  const subscription = startSubscription(scope, customer, {
    ...record(kept, "subscription_data"),
    ...pick(kept, ["discounts"]),
    add_invoice_items: asParams(items.filter(({ price }) => price.recurring === null)),
    customer: customer.id,
    default_payment_method: method.id,
    items: asParams(items.filter(({ price }) => price.recurring !== null)),
  });
  session.subscription = subscription.id;
  session["invoice"] = subscription.latest_invoice;
  session.payment_status = subscription.status === "trialing" ? "no_payment_required" : "paid";
}
