import { seconds } from "../../clock.ts";
import { invalidRequest, StripeError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Scope } from "../../scope.ts";
import { inTimeOf } from "../../test-clocks.ts";
import { confirmWith } from "../payment-intent-confirm.ts";
import { cancel } from "../payment-intent-machine.ts";
import type { Customer, PaymentIntent, PaymentMethod } from "../types.ts";
import type { Invoice } from "./types.ts";
import { moveBalance } from "./customer-balance.ts";
import { requestPayment, paymentOf, settlePayment } from "./invoice-payments.ts";
import { addUp, setDue } from "./invoice-totals.ts";

/** The life of an invoice: https://docs.stripe.com/invoicing/overview#invoice-statuses */

const hour = 60 * 60;
const day = 24 * hour;

/** Days after a failed payment of a subscription's invoice until it is tried again: https://docs.stripe.com/billing/revenue-recovery/smart-retries#customize-retry-schedule */
const retryDays = [3, 5, 7];

export type InvoiceValues = Partial<Invoice> & Pick<Invoice, "currency">;

/** A draft without lines. */
export function createInvoice(scope: Scope, customer: Customer, values: InvoiceValues): Invoice {
  const now = seconds(scope.clock);
  const invoice = scope.shapes.make("invoice", {
    account_country: "US",
    account_name: "Stripe simulator",
    amount_due: 0,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_shipping: 0,
    attempt_count: 0,
    attempted: false,
    auto_advance: false,
    automatic_tax: { enabled: false },
    billing_reason: "manual",
    collection_method: "charge_automatically",
    created: now,
    customer_address: customer["address"] ?? null,
    customer_email: customer.email,
    customer_name: customer.name,
    customer_phone: customer["phone"] ?? null,
    customer_shipping: customer["shipping"] ?? null,
    customer_tax_exempt: "none",
    customer_tax_ids: [],
    default_tax_rates: [],
    discounts: [],
    issuer: { type: "self" },
    metadata: {},
    payment_settings: {},
    period_end: now,
    period_start: now,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    starting_balance: 0,
    status: "draft",
    status_transitions: {},
    test_clock: customer.test_clock,
    ...values,
    id: scope.ids.next("in_1"),
    object: "invoice",
    customer: customer.id,
    livemode: scope.world.livemode,
  });
  return scope.world.table("invoice").put(invoice);
}

/** Tells of a draft whose lines are complete, and has it finalized in an hour if it advances by itself. */
export function announceDraft(scope: Scope, invoice: Invoice): void {
  addUp(scope, invoice);
  if (invoice.auto_advance) {
    invoice.automatically_finalizes_at = seconds(scope.clock) + hour;
    scope.clock.schedule(hour * 1000, () => {
      if (invoice.status === "draft" && invoice.auto_advance) advance(scope, invoice);
    });
  }
  scope.emit("invoice.created", invoice);
}

/** What Stripe does by itself with an invoice that advances: finalizes and collects it. */
export function advance(scope: Scope, invoice: Invoice): void {
  finalize(scope, invoice);
  if (invoice.status !== "open") return;
  if (invoice.collection_method === "send_invoice") scope.emit("invoice.sent", invoice);
  else collect(scope, invoice);
}

/** Charges the invoice, off session. What fails is recorded and tried again later. */
export function collect(scope: Scope, invoice: Invoice): void {
  const method = defaultMethod(scope, invoice);
  if (method === undefined) {
    attempted(invoice);
    failed(scope, invoice);
    return;
  }
  try {
    payWith(scope, invoice, method, true);
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
  }
}

/** From a draft to an open invoice with a number and, if something is due, a PaymentIntent. */
export function finalize(scope: Scope, invoice: Invoice): void {
  if (invoice.status !== "draft") {
    throw invalidRequest(
      "This invoice is already finalized, you can't re-finalize a non-draft invoice.",
      {
        code: "invoice_not_editable",
      },
    );
  }
  const customer = scope.world.table("customer").get(invoice.customer);
  if (customer === undefined) throw invalidRequest("The customer of this invoice was deleted.");
  addUp(scope, invoice);
  applyBalance(scope, invoice, customer);
  const now = seconds(scope.clock);
  invoice.status = "open";
  invoice.number ??= `${customer.invoice_prefix}-${`${customer.next_invoice_sequence++}`.padStart(4, "0")}`;
  invoice.automatically_finalizes_at = null;
  invoice["effective_at"] ??= now;
  invoice.status_transitions["finalized_at"] = now;
  const page = `https://invoice.stripe.com/i/${scope.world.account}/${invoice.id}`;
  Object.assign(invoice, { hosted_invoice_url: page, invoice_pdf: `${page}/pdf` });
  scope.emit("invoice.finalized", invoice);
  if (invoice.amount_due === 0) paid(scope, invoice, 0);
  else requestPayment(scope, invoice);
}

/** Credit is used up, debt is added: https://docs.stripe.com/billing/customer/balance */
function applyBalance(scope: Scope, invoice: Invoice, customer: Customer): void {
  const { balance } = customer;
  const due = Math.max(0, invoice.total + balance);
  invoice.starting_balance = balance;
  invoice.ending_balance = invoice.total + balance - due;
  setDue(invoice, due);
  const change = invoice.ending_balance - balance;
  if (change !== 0) {
    moveBalance(scope, customer, change, {
      type: "applied_to_invoice",
      currency: invoice.currency,
      invoice: invoice.id,
    });
  }
}

/**
 * Confirms the invoice's PaymentIntent. What becomes of the invoice follows from the intent's
 * events.
 *
 * @throws StripeError 402 if the card is declined or wants its owner
 */
export function payWith(
  scope: Scope,
  invoice: Invoice,
  method: PaymentMethod,
  offSession: boolean,
): void {
  const intent = paymentOf(scope, invoice) ?? requestPayment(scope, invoice);
  confirmWith(scope, intent, method, offSession ? { off_session: true } : {});
  if (intent.status === "requires_action") {
    throw new StripeError(
      402,
      "card_error",
      "This payment requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with the invoice.",
      { code: "invoice_payment_intent_requires_action" },
    );
  }
}

/** The payment method that Stripe charges: the invoice's, the subscription's, the customer's. */
export function defaultMethod(scope: Scope, invoice: Invoice): PaymentMethod | undefined {
  const { world } = scope;
  const customer = world.table("customer").get(invoice.customer);
  const subscription = world.table("subscription").get(subscriptionOf(invoice) ?? "");
  const preferred = customer?.invoice_settings?.["default_payment_method"];
  const id =
    invoice.default_payment_method ??
    subscription?.default_payment_method ??
    (typeof preferred === "string" ? preferred : customer?.default_source);
  return id === null || id === undefined ? undefined : world.table("payment_method").get(id);
}

/** The id of the subscription that an invoice bills. */
export function subscriptionOf(invoice: Invoice): string | undefined {
  const details = invoice.parent?.["subscription_details"];
  const id =
    typeof details === "object" && details !== null && "subscription" in details
      ? details.subscription
      : invoice["subscription"];
  return typeof id === "string" ? id : undefined;
}

/** The invoice is paid. @param amount what came in, in minor units */
export function paid(
  scope: Scope,
  invoice: Invoice,
  amount: number,
  fields: JsonObject = {},
): void {
  Object.assign(invoice, fields);
  invoice.amount_paid += amount;
  invoice.amount_remaining = Math.max(0, invoice.amount_due - invoice.amount_paid);
  invoice.status = "paid";
  invoice.attempted = true;
  invoice.next_payment_attempt = null;
  invoice.status_transitions["paid_at"] = seconds(scope.clock);
  if (Object.hasOwn(invoice, "paid")) invoice["paid"] = true;
  scope.emit("invoice.paid", invoice);
  scope.emit("invoice.payment_succeeded", invoice);
}

function attempted(invoice: Invoice): void {
  invoice.attempted = true;
  invoice.attempt_count++;
}

/** A payment failed: subscriptions' invoices are tried again, until the last try has failed too. */
function failed(scope: Scope, invoice: Invoice): void {
  const days = retryDays[invoice.attempt_count - 1];
  const automatic = invoice.auto_advance && subscriptionOf(invoice) !== undefined;
  invoice.next_payment_attempt =
    automatic && days !== undefined ? seconds(scope.clock) + days * day : null;
  if (invoice.next_payment_attempt !== null) {
    const count = invoice.attempt_count;
    scope.clock.schedule(invoice.next_payment_attempt * 1000 - scope.clock.now(), () => {
      if (invoice.status === "open" && invoice.attempt_count === count) collect(scope, invoice);
    });
  }
  scope.emit("invoice.payment_failed", invoice);
}

/** The invoice follows its PaymentIntent, whoever confirmed that. */
export function followIntent(base: Scope, intent: PaymentIntent): void {
  const payment = settlePayment(base, intent);
  const invoice = base.world.table("invoice").get(payment?.invoice ?? "");
  if (invoice?.status !== "open" && invoice?.status !== "uncollectible") return;
  const scope = inTimeOf(base, invoice.test_clock);
  switch (intent.status) {
    case "succeeded":
      attempted(invoice);
      paid(scope, invoice, intent.amount_received);
      break;
    case "requires_payment_method":
      attempted(invoice);
      failed(scope, invoice);
      break;
    case "requires_action":
      invoice.attempted = true;
      scope.emit("invoice.payment_action_required", invoice);
      break;
    default:
      break;
  }
}

export function voidInvoice(scope: Scope, invoice: Invoice): void {
  requireStatus(invoice, ["open", "uncollectible"], "voided");
  end(scope, invoice, "void", "voided_at");
  const intent = paymentOf(scope, invoice);
  if (intent !== undefined && intent.status !== "succeeded" && intent.status !== "canceled") {
    cancel(scope, intent, "void_invoice");
  }
  scope.emit("invoice.voided", invoice);
}

export function markUncollectible(scope: Scope, invoice: Invoice): void {
  requireStatus(invoice, ["draft", "open"], "marked as uncollectible");
  end(scope, invoice, "uncollectible", "marked_uncollectible_at");
  scope.emit("invoice.marked_uncollectible", invoice);
}

function end(scope: Scope, invoice: Invoice, status: "uncollectible" | "void", at: string): void {
  invoice.status = status;
  invoice.auto_advance = false;
  invoice.next_payment_attempt = null;
  invoice.status_transitions[at] = seconds(scope.clock);
}

/** @throws StripeError if the invoice has another status */
export function requireStatus(invoice: Invoice, allowed: readonly string[], doing: string): void {
  if (allowed.includes(invoice.status)) return;
  throw invalidRequest(
    `This invoice can't be ${doing} because it has a status of ${invoice.status}. It must be ${allowed.join(" or ")}.`,
    { code: "invoice_not_editable" },
  );
}
