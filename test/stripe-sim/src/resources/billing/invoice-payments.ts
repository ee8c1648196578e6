import { seconds } from "../../clock.ts";
import { isObject } from "../../json.ts";
import { list, listObject } from "../../list.ts";
import { named } from "../../lookup.ts";
import { record } from "../../params.ts";
import type { Handlers, Scope } from "../../scope.ts";
import { makeIntent, storeIntent } from "../payment-intent-store.ts";
import type { List, PaymentIntent } from "../types.ts";
import type { Invoice, InvoicePayment } from "./types.ts";

/** What pays an invoice: https://docs.stripe.com/api/invoice-payment/object */
export const invoicePayments: Handlers = {
  "GET /v1/invoice_payments/{}": (scope, call) => named(scope, "invoice_payment", call),
  "GET /v1/invoice_payments": (scope, call) => {
    const wanted = record(call.params, "payment")?.["payment_intent"];
    return list(scope, "invoice_payment", call, {
      equal: ["invoice", "status"],
      where: ({ payment }) => wanted === undefined || payment.payment_intent === wanted,
    });
  },
};

/** A PaymentIntent for what the invoice still wants. */
export function requestPayment(scope: Scope, invoice: Invoice): PaymentIntent {
  const intent = storeIntent(
    scope,
    makeIntent(scope, {
      amount: invoice.amount_remaining,
      automatic_payment_methods: null,
      currency: invoice.currency,
      customer: invoice.customer,
      description: invoice.billing_reason === "manual" ? null : "Subscription",
      payment_details: { customer_reference: null, order_reference: invoice.number },
      payment_method_types: ["card", "link", "sepa_debit", "us_bank_account"],
      setup_future_usage: invoice.parent === null ? null : "off_session",
    }),
  );
  const payment = scope.shapes.make("invoice_payment", {
    id: scope.ids.next("inpay_1"),
    object: "invoice_payment",
    amount_requested: intent.amount,
    created: seconds(scope.clock),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: scope.world.livemode,
    payment: { payment_intent: intent.id, type: "payment_intent" },
    status: "open",
    status_transitions: {},
  });
  scope.world.table("invoice_payment").put(payment);
  // Documents before 2025-03-31 name the intent in the invoice itself.
  if (Object.hasOwn(invoice, "payment_intent")) invoice["payment_intent"] = intent.id;
  return intent;
}

/** The PaymentIntent that was made for the invoice. */
export function paymentOf(scope: Scope, invoice: Invoice): PaymentIntent | undefined {
  const [payment] = paymentsOf(scope, invoice.id);
  return scope.world.table("payment_intent").get(payment?.payment.payment_intent ?? "");
}

/** Brings the payment of an invoice up to date with its intent; `undefined` if it pays none. */
export function settlePayment(scope: Scope, intent: PaymentIntent): InvoicePayment | undefined {
  const payment = scope.world
    .table("invoice_payment")
    .newestFirst()
    .find((one) => one.payment.payment_intent === intent.id);
  if (payment === undefined) return undefined;
  const now = seconds(scope.clock);
  if (intent.status === "succeeded") {
    payment.status = "paid";
    payment.amount_paid = intent.amount_received;
    payment.status_transitions["paid_at"] = now;
    scope.emit("invoice_payment.paid", payment);
  } else if (intent.status === "canceled") {
    payment.status = "canceled";
    payment.status_transitions["canceled_at"] = now;
  }
  return payment;
}

function paymentsOf(scope: Scope, invoice: string): InvoicePayment[] {
  return scope.world
    .table("invoice_payment")
    .newestFirst()
    .filter((payment) => payment.invoice === invoice);
}

/** `payments` of an invoice, which it only carries when asked to. */
export function paymentList(scope: Scope, invoice: string): List {
  return listObject(paymentsOf(scope, invoice), false, `/v1/invoice_payments?invoice=${invoice}`);
}

/** `confirmation_secret` of an open invoice, which it only carries when asked to. */
export function confirmationSecret(
  scope: Scope,
  invoice: string,
): { client_secret: string; type: string } | null {
  const found = scope.world.table("invoice").get(invoice);
  const intent = isObject(found) ? paymentOf(scope, found) : undefined;
  return intent === undefined
    ? null
    : { client_secret: intent.client_secret, type: "payment_intent" };
}
