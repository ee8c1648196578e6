import { isObject, type JsonObject } from "../../json.ts";
import { listObject } from "../../list.ts";
import { integer } from "../../params.ts";
import type { Scope } from "../../scope.ts";
import type { Invoice, InvoiceItem, LineItem, SubscriptionItem } from "./types.ts";
import { priceAmount } from "./price-amounts.ts";

/** What an invoice's line says beside the amount. */
export interface Period extends JsonObject {
  start: number;
  end: number;
}

/**
 * Bills a subscription's item for a period.
 *
 * @param share the part of the price that the period costs: none of it in a trial
 */
export function addSubscriptionLine(
  scope: Scope,
  invoice: Invoice,
  item: SubscriptionItem,
  period: Period,
  share: number,
): void {
  const { price, quantity } = item;
  const free = share === 0;
  const amount = Math.round(priceAmount(scope, price, quantity) * share);
  const product = scope.world.table("product").get(price.product);
  const name = typeof product?.["name"] === "string" ? product["name"] : "";
  addLine(scope, invoice, {
    amount,
    description: free ? `Trial period for ${name}` : `${quantity} × ${name}`,
    metadata: item.metadata,
    parent: {
      type: "subscription_item_details",
      subscription_item_details: {
        invoice_item: null,
        proration: false,
        proration_details: { credited_items: null },
        subscription: item.subscription,
        subscription_item: item.id,
      },
    },
    period,
    price,
    pricing: {
      type: "price_details",
      price_details: { price: price.id, product: price.product },
      unit_amount_decimal: free ? "0" : price.unit_amount_decimal,
    },
    quantity,
    subscription: item.subscription,
    subscription_item: item.id,
    tax_rates: item.tax_rates,
    type: "subscription",
  });
}

/** Bills an invoice item, which belongs to the invoice from then on. */
export function addItemLine(scope: Scope, invoice: Invoice, item: InvoiceItem): void {
  item.invoice = invoice.id;
  const { subscription_details: details } = isObject(item["parent"]) ? item["parent"] : {};
  const subscription = isObject(details) ? (details["subscription"] ?? null) : null;
  addLine(scope, invoice, {
    amount: item.amount,
    description: item["description"] ?? null,
    discountable: item.discountable,
    invoice_item: item.id,
    metadata: item.metadata,
    parent: {
      type: "invoice_item_details",
      invoice_item_details: {
        invoice_item: item.id,
        proration: item["proration"] === true,
        proration_details: { credited_items: null },
        subscription,
      },
    },
    period: item["period"],
    pricing: item["pricing"],
    proration: item["proration"] === true,
    quantity: item.quantity,
    subscription,
    tax_rates: item["tax_rates"],
    type: "invoiceitem",
  });
}

function addLine(scope: Scope, invoice: Invoice, values: Partial<LineItem>): void {
  const line = scope.shapes.make("line_item", {
    discount_amounts: [],
    discountable: true,
    discounts: [],
    taxes: [],
    ...values,
    id: scope.ids.next("il_1"),
    object: "line_item",
    currency: invoice.currency,
    invoice: invoice.id,
    livemode: scope.world.livemode,
    quantity_decimal: `${integer(values, "quantity") ?? 1}`,
    subtotal: values.amount ?? 0,
  });
  keepTaxRates(scope, line.id, values["tax_rates"]);
  scope.world.table("line_item").put(line);
}

/** A line shows the taxes, not the rates that they come from: these are kept beside it. */
function keepTaxRates(scope: Scope, line: string, rates: unknown): void {
  if (!Array.isArray(rates) || rates.length === 0) return;
  scope.world.table("line_item.tax_rates").put({ id: line, object: "line_item.tax_rates", rates });
}

/** The rates of a line, in their order. */
export function taxRatesOf(scope: Scope, line: LineItem, invoice: Invoice): JsonObject[] {
  const own = scope.world.table("line_item.tax_rates").get(line.id)?.["rates"];
  return Array.isArray(own) ? own.filter(isObject) : invoice.default_tax_rates;
}

/** The invoice's lines, the newest first. */
export function linesOf(scope: Scope, invoice: string): LineItem[] {
  return scope.world
    .table("line_item")
    .newestFirst()
    .filter((line) => line.invoice === invoice);
}

/** Takes a line off; its invoice item goes with it. */
export function removeLine(scope: Scope, line: LineItem): void {
  scope.world.table("line_item").delete(line.id);
  const details = isObject(line["parent"]) ? line["parent"]["invoice_item_details"] : undefined;
  const item = isObject(details) ? details["invoice_item"] : undefined;
  if (typeof item === "string") scope.world.table("invoiceitem").delete(item);
}

/** The first page of lines, as the invoice shows it. */
export function lineList(scope: Scope, invoice: string): Invoice["lines"] {
  const lines = linesOf(scope, invoice);
  const shown = lines.slice(0, 10);
  return { ...listObject([], lines.length > 10, `/v1/invoices/${invoice}/lines`), data: shown };
}
