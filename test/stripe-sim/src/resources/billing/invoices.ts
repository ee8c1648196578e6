import { seconds } from "../../clock.ts";
import { invalidRequest, noSuch } from "../../errors.ts";
import { isObject } from "../../json.ts";
import { list } from "../../list.ts";
import { deletedObject, named, referred } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { flag, integer, pick, text, type Params } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import { inTimeOf } from "../../test-clocks.ts";
import { cancel } from "../payment-intent-machine.ts";
import { usablePaymentMethod } from "../payment-methods.ts";
import type { Invoice } from "./types.ts";
import { redeem } from "./discounts.ts";
import { addPending, billed, createItem, taxRates } from "./invoice-items.ts";
import { linesOf, removeLine } from "./invoice-lines.ts";
import {
  advance,
  announceDraft,
  createInvoice,
  defaultMethod,
  finalize,
  markUncollectible,
  paid,
  payWith,
  requireStatus,
  subscriptionOf,
  voidInvoice,
} from "./invoice-machine.ts";
import { paymentOf } from "./invoice-payments.ts";
import { addUp } from "./invoice-totals.ts";

export const invoices: Handlers = {
  "POST /v1/invoices": create,
  "GET /v1/invoices/{}": (scope, call) => named(scope, "invoice", call),
  "POST /v1/invoices/{}": update,
  "DELETE /v1/invoices/{}": (scope, call) => {
    const invoice = named(scope, "invoice", call);
    requireStatus(invoice, ["draft"], "deleted");
    if (subscriptionOf(invoice) !== undefined) {
      throw invalidRequest("You can only delete draft invoices that don't bill a subscription.", {
        code: "invoice_not_editable",
      });
    }
    for (const line of linesOf(scope, invoice.id)) removeLine(scope, line);
    scope.world.delete(invoice);
    scope.emit("invoice.deleted", invoice);
    return deletedObject(scope, invoice);
  },
  "POST /v1/invoices/{}/finalize": acting((scope, invoice, params) => {
    const automatic = flag(params, "auto_advance");
    if (automatic !== undefined) invoice.auto_advance = automatic;
    if (invoice.auto_advance && invoice.status === "draft") advance(scope, invoice);
    else finalize(scope, invoice);
  }),
  "POST /v1/invoices/{}/pay": acting(pay),
  "POST /v1/invoices/{}/void": acting(voidInvoice),
  "POST /v1/invoices/{}/mark_uncollectible": acting(markUncollectible),
  "POST /v1/invoices/{}/send": acting((scope, invoice) => {
    if (invoice.status === "draft") finalize(scope, invoice);
    scope.emit("invoice.sent", invoice);
  }),
  "POST /v1/invoices/{}/add_lines": acting((scope, invoice, params) => {
    requireStatus(invoice, ["draft"], "changed");
    const customer = scope.world.table("customer").get(invoice.customer);
    const { lines } = params;
    if (customer === undefined || !Array.isArray(lines)) return;
    for (const line of lines.filter(isObject)) {
      createItem(
        scope,
        customer,
        {
          ...billed(scope, { ...line, currency: invoice.currency }),
          ...pick(line, ["description", "discountable", "period"]),
          metadata: mergedMetadata({}, line),
          tax_rates: taxRates(scope, line),
        },
        invoice,
      );
    }
  }),
  "POST /v1/invoices/{}/remove_lines": acting((scope, invoice, params) => {
    requireStatus(invoice, ["draft"], "changed");
    const { lines } = params;
    for (const wanted of Array.isArray(lines) ? lines.filter(isObject) : []) {
      const id = text(wanted, "id") ?? "";
      const line = linesOf(scope, invoice.id).find((one) => one.id === id);
      if (line === undefined) throw noSuch("line_item", id, "lines[0][id]", 400);
      removeLine(scope, line);
    }
    addUp(scope, invoice);
  }),
  "GET /v1/invoices/{}/lines": (scope, call) => {
    const { id } = named(scope, "invoice", call);
    return list(scope, "line_item", call, { where: ({ invoice }) => invoice === id });
  },
  "GET /v1/invoices": (scope, call) => {
    const subscription = text(call.params, "subscription");
    return list(scope, "invoice", call, {
      equal: ["collection_method", "customer", "status"],
      where: (invoice) => subscription === undefined || subscriptionOf(invoice) === subscription,
    });
  },
};

/** A handler that does something to the invoice, in the invoice's time, and shows it. */
function acting(
  act: (scope: Scope, invoice: Invoice, params: Params) => void,
): (scope: Scope, call: Call) => Invoice {
  return (scope, call) => {
    const invoice = named(scope, "invoice", call);
    act(inTimeOf(scope, invoice.test_clock), invoice, call.params);
    return invoice;
  };
}

const plainFields = [
  "auto_advance",
  "collection_method",
  "custom_fields",
  "description",
  "due_date",
  "footer",
  "number",
  "on_behalf_of",
  "statement_descriptor",
];

const day = 24 * 60 * 60;

function create(base: Scope, { params }: Call): Invoice {
  const subscription = referred(base, "subscription", params, "subscription");
  const customer =
    referred(base, "customer", params, "customer") ??
    base.world.table("customer").get(subscription?.customer ?? "");
  if (customer === undefined) {
    throw invalidRequest("You must provide a customer.", {
      code: "parameter_missing",
      param: "customer",
    });
  }
  const scope = inTimeOf(base, customer.test_clock);
  const sends = text(params, "collection_method") === "send_invoice";
  const days = integer(params, "days_until_due");
  const due = integer(params, "due_date");
  if (sends && days === undefined && due === undefined) {
    throw invalidRequest(
      "You must pass either due_date or days_until_due when collection_method is send_invoice.",
      { code: "parameter_missing", param: "days_until_due" },
    );
  }
  const method = text(params, "default_payment_method");
  const invoice = createInvoice(scope, customer, {
    ...pick(params, plainFields),
    currency: text(params, "currency") ?? customer.currency ?? "usd",
    default_payment_method:
      method === undefined ? null : usablePaymentMethod(scope, method, "default_payment_method").id,
    default_tax_rates: taxRates(scope, params, "default_tax_rates"),
    due_date: due ?? (days === undefined ? null : seconds(scope.clock) + days * day),
    metadata: mergedMetadata({}, params),
    ...(subscription === undefined
      ? {}
      : {
          parent: {
            quote_details: null,
            subscription_details: {
              metadata: subscription.metadata,
              subscription: subscription.id,
            },
            type: "subscription_details",
          },
        }),
  });
  invoice.discounts = redeem(scope, params["discounts"], {
    customer: customer.id,
    invoice: invoice.id,
  });
  const pending = text(params, "pending_invoice_items_behavior") ?? "exclude";
  if (pending === "include") addPending(scope, invoice, subscription?.id);
  announceDraft(scope, invoice);
  return invoice;
}

function update(base: Scope, call: Call): Invoice {
  const invoice = named(base, "invoice", call);
  const scope = inTimeOf(base, invoice.test_clock);
  const { params } = call;
  const method = text(params, "default_payment_method");
  const fixed = Object.keys(params).filter(
    (name) => !["auto_advance", "default_payment_method", "expand", "metadata"].includes(name),
  );
  if (fixed.length > 0) requireStatus(invoice, ["draft"], "changed");
  Object.assign(
    invoice,
    pick(params, plainFields),
    { metadata: mergedMetadata(invoice.metadata, params) },
    method === undefined
      ? {}
      : {
          default_payment_method: usablePaymentMethod(scope, method, "default_payment_method").id,
        },
    params["default_tax_rates"] === undefined
      ? {}
      : { default_tax_rates: taxRates(scope, params, "default_tax_rates") },
    params["discounts"] === undefined
      ? {}
      : {
          discounts: redeem(scope, params["discounts"], {
            customer: invoice.customer,
            invoice: invoice.id,
          }),
        },
  );
  if (invoice.status === "draft") addUp(scope, invoice);
  scope.emit("invoice.updated", invoice);
  return invoice;
}

/** https://docs.stripe.com/api/invoices/pay */
function pay(scope: Scope, invoice: Invoice, params: Params): void {
  if (invoice.status === "draft") finalize(scope, invoice);
  else if (invoice.status === "paid") {
    throw invalidRequest("Invoice is already paid", { code: "invoice_already_paid" });
  }
  // An invoice over nothing is paid when it is finalized.
  if (isPaid(invoice)) return;
  requireStatus(invoice, ["open", "uncollectible"], "paid");
  if (flag(params, "paid_out_of_band") === true) {
    const intent = paymentOf(scope, invoice);
    paid(scope, invoice, invoice.amount_remaining, { amount_paid_off_stripe: invoice.amount_due });
    if (intent !== undefined) cancel(scope, intent, "void_invoice");
    return;
  }
  const id = text(params, "payment_method");
  const method =
    id === undefined
      ? defaultMethod(scope, invoice)
      : usablePaymentMethod(scope, id, "payment_method");
  if (method === undefined) {
    throw invalidRequest(
      "There is no `default_payment_method` set on this Customer or Invoice. Please set either a `default_source` or a `default_payment_method` on the Customer, or a `default_payment_method` on the Invoice, or provide a `payment_method` in the request.",
      { code: "missing" },
    );
  }
  payWith(scope, invoice, method, flag(params, "off_session") ?? true);
}

function isPaid({ status }: Invoice): boolean {
  return status === "paid";
}
