import { seconds } from "../../clock.ts";
import { invalidRequest } from "../../errors.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { list } from "../../list.ts";
import { deletedObject, named, referred } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { flag, integer, pick, record, text, texts, type Params } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import { inTimeOf } from "../../test-clocks.ts";
import { checkedCurrency } from "../amounts.ts";
import type { Customer } from "../types.ts";
import type { Invoice, InvoiceItem, Price } from "./types.ts";
import { requireStatus } from "./invoice-machine.ts";
import { addItemLine, linesOf } from "./invoice-lines.ts";
import { addUp } from "./invoice-totals.ts";
import { priceAmount } from "./price-amounts.ts";
import { createPrice } from "./prices.ts";

/** What will be billed besides subscriptions: https://docs.stripe.com/api/invoiceitems */
export const invoiceItems: Handlers = {
  "POST /v1/invoiceitems": create,
  "GET /v1/invoiceitems/{}": (scope, call) => named(scope, "invoiceitem", call),
  "POST /v1/invoiceitems/{}": update,
  "DELETE /v1/invoiceitems/{}": (scope, call) => {
    const item = named(scope, "invoiceitem", call);
    const invoice = scope.world.table("invoice").get(item.invoice ?? "");
    if (invoice !== undefined) {
      requireStatus(invoice, ["draft"], "changed");
      const line = linesOf(scope, invoice.id).find((one) => itemOf(one) === item.id);
      if (line !== undefined) scope.world.table("line_item").delete(line.id);
      addUp(scope, invoice);
    }
    scope.world.delete(item);
    scope.emit("invoiceitem.deleted", item);
    return deletedObject(scope, item);
  },
  "GET /v1/invoiceitems": (scope, call) => {
    const pending = flag(call.params, "pending");
    return list(scope, "invoiceitem", call, {
      equal: ["customer", "invoice"],
      where: ({ invoice }) => pending === undefined || pending === (invoice === null),
    });
  },
};

function itemOf({ parent }: JsonObject): unknown {
  const details = isObject(parent) ? parent["invoice_item_details"] : undefined;
  return isObject(details) ? details["invoice_item"] : undefined;
}

function create(base: Scope, { params }: Call): InvoiceItem {
  const invoice = referred(base, "invoice", params, "invoice");
  const customer =
    referred(base, "customer", params, "customer") ??
    base.world.table("customer").get(invoice?.customer ?? "");
  if (customer === undefined) {
    throw invalidRequest("You must provide either customer or invoice.", {
      code: "parameter_missing",
      param: "customer",
    });
  }
  if (invoice !== undefined) requireStatus(invoice, ["draft"], "changed");
  const scope = inTimeOf(base, customer.test_clock);
  const subscription = referred(scope, "subscription", params, "subscription");
  return createItem(
    scope,
    customer,
    {
      ...billed(scope, params),
      ...pick(params, ["description", "discountable", "period"]),
      metadata: mergedMetadata({}, params),
      tax_rates: taxRates(scope, params),
      ...(subscription === undefined ? {} : subscriptionParent(subscription.id)),
    },
    invoice,
  );
}

/** What the item costs: a price times a quantity, or an amount. */
export function billed(scope: Scope, params: Params): Partial<InvoiceItem> & { currency: string } {
  const price = priceOf(scope, params);
  const quantity = integer(params, "quantity") ?? 1;
  if (price !== undefined) {
    return {
      amount: priceAmount(scope, price, quantity),
      currency: price.currency,
      price,
      pricing: {
        type: "price_details",
        price_details: { price: price.id, product: price.product },
        unit_amount_decimal: price.unit_amount_decimal,
      },
      quantity,
    };
  }
  const unit = text(params, "unit_amount_decimal");
  const amount = integer(params, "amount") ?? Math.round(Number(unit ?? 0) * quantity);
  if (integer(params, "amount") === undefined && unit === undefined) {
    throw invalidRequest("You must provide a price, an amount or a unit_amount_decimal.", {
      code: "parameter_missing",
      param: "amount",
    });
  }
  return { amount, currency: checkedCurrency({ currency: "usd", ...params }), quantity };
}

/** The price that parameters name, or describe in `price_data`. */
export function priceOf(scope: Scope, params: Params): Price | undefined {
  const pricing = record(params, "pricing") ?? params;
  const data = record(params, "price_data");
  return data === undefined ? referred(scope, "price", pricing, "price") : createPrice(scope, data);
}

export function taxRates(scope: Scope, params: Params, name = "tax_rates"): JsonObject[] {
  const ids = texts(params, name) ?? [];
  return ids.flatMap((id) => referred(scope, "tax_rate", { [name]: id }, name) ?? []);
}

export function subscriptionParent(subscription: string, item?: string): JsonObject {
  return {
    parent: {
      type: "subscription_details",
      subscription_details: {
        subscription,
        ...(item === undefined ? {} : { subscription_item: item }),
      },
    },
    subscription,
  };
}

/** Stores an item, on a draft if one is given, else pending for the customer's next invoice. */
export function createItem(
  scope: Scope,
  customer: Customer,
  values: Partial<InvoiceItem> & { currency: string },
  invoice?: Invoice,
): InvoiceItem {
  const now = seconds(scope.clock);
  const item = scope.shapes.make("invoiceitem", {
    discountable: true,
    discounts: [],
    metadata: {},
    period: { start: now, end: now },
    proration: false,
    quantity: 1,
    ...values,
    id: scope.ids.next("ii_1"),
    object: "invoiceitem",
    customer: customer.id,
    date: now,
    invoice: invoice?.id ?? null,
    livemode: scope.world.livemode,
    net_amount: values.amount ?? 0,
    quantity_decimal: `${values.quantity ?? 1}`,
    test_clock: customer.test_clock,
  });
  scope.world.table("invoiceitem").put(item);
  if (invoice !== undefined) {
    addItemLine(scope, invoice, item);
    addUp(scope, invoice);
  }
  scope.emit("invoiceitem.created", item);
  return item;
}

/** Puts what is pending for a customer on an invoice: of a subscription its own and nobody's. */
export function addPending(scope: Scope, invoice: Invoice, subscription?: string): void {
  for (const item of scope.world.table("invoiceitem").oldestFirst()) {
    if (item.invoice !== null || item.customer !== invoice.customer) continue;
    if (item.currency !== invoice.currency) continue;
    const details = isObject(item["parent"]) ? item["parent"]["subscription_details"] : undefined;
    const owner = isObject(details) ? details["subscription"] : undefined;
    if (owner === undefined || owner === subscription) addItemLine(scope, invoice, item);
  }
}

function update(scope: Scope, call: Call): InvoiceItem {
  const item = named(scope, "invoiceitem", call);
  const { params } = call;
  const invoice = scope.world.table("invoice").get(item.invoice ?? "");
  if (invoice !== undefined) requireStatus(invoice, ["draft"], "changed");
  const names = ["amount", "price_data", "pricing", "price", "quantity", "unit_amount_decimal"];
  const repriced = names.some((name) => params[name] !== undefined);
  const change = scope.shapes.make("invoiceitem", {
    ...item,
    ...(repriced
      ? billed(scope, {
          amount: item.amount,
          currency: item.currency,
          quantity: item.quantity,
          ...params,
        })
      : {}),
    ...pick(params, ["description", "discountable", "period"]),
    metadata: mergedMetadata(item.metadata, params),
  });
  Object.assign(item, change, { net_amount: change.amount });
  const line = invoice && linesOf(scope, invoice.id).find((one) => itemOf(one) === item.id);
  if (invoice !== undefined && line !== undefined) {
    Object.assign(line, pick(change, ["amount", "description", "discountable", "quantity"]), {
      metadata: change.metadata,
      subtotal: change.amount,
    });
    addUp(scope, invoice);
  }
  return item;
}
