import type { JsonObject } from "../../json.ts";
import { text } from "../../params.ts";
import type { Scope } from "../../scope.ts";
import type { DiscountAmount, Invoice, LineItem } from "./types.ts";
import { discountAmount } from "./discounts.ts";
import { lineList, linesOf, taxRatesOf } from "./invoice-lines.ts";

/**
 * Adds a draft up: lines, less discounts, plus taxes that aren't in the prices, in minor units.
 * https://docs.stripe.com/api/invoices/object#invoice_object-total
 */
export function addUp(scope: Scope, invoice: Invoice): void {
  const lines = linesOf(scope, invoice.id);
  const subtotal = sum(lines.map(({ amount }) => amount));
  const discounts = applyDiscounts(scope, invoice, lines);
  const taxes = lines.flatMap((line) => applyTaxes(scope, invoice, line));
  const off = sum(discounts.map(({ amount }) => amount));
  const exclusive = sum(taxes.filter(isExclusive).map(amountOf));
  const inclusive = sum(taxes.filter((tax) => !isExclusive(tax)).map(amountOf));
  const total = subtotal - off + exclusive;
  Object.assign(invoice, {
    lines: lineList(scope, invoice.id),
    subtotal,
    subtotal_excluding_tax: subtotal - inclusive,
    total,
    total_discount_amounts: discounts,
    total_excluding_tax: total - exclusive - inclusive,
    total_taxes: merged(taxes),
  });
  // Documents before 2025-03-31 have one field for all tax.
  if (Object.hasOwn(invoice, "tax"))
    invoice["tax"] = taxes.length === 0 ? null : sum(taxes.map(amountOf));
  setDue(invoice, Math.max(0, total + invoice.starting_balance));
}

/** What is due and what of it is left to pay. */
export function setDue(invoice: Invoice, due: number): void {
  invoice.amount_due = due;
  invoice.amount_remaining = Math.max(0, due - invoice.amount_paid);
}

/** Each discount takes from what those before it left; lines share it by their amounts. */
function applyDiscounts(
  scope: Scope,
  invoice: Invoice,
  lines: readonly LineItem[],
): DiscountAmount[] {
  const discountable = lines.filter((line) => line["discountable"] === true && line.amount > 0);
  const shares = new Map(discountable.map((line) => [line, Array<DiscountAmount>()]));
  let left = sum(discountable.map(({ amount }) => amount));
  const base = left;
  const totals = (invoice.discounts ?? []).map((discount): DiscountAmount => {
    const amount = discountAmount(scope, discount, left);
    left -= amount;
    let shared = 0;
    for (const [index, line] of discountable.entries()) {
      const last = index === discountable.length - 1;
      const share = last ? amount - shared : Math.floor((amount * line.amount) / base);
      shared += share;
      shares.get(line)?.push({ amount: share, discount });
    }
    return { amount, discount };
  });
  for (const line of lines) line.discount_amounts = shares.get(line) ?? [];
  return totals;
}

interface Tax extends JsonObject {
  amount: number;
  tax_behavior: "exclusive" | "inclusive";
  taxable_amount: number;
}

function applyTaxes(scope: Scope, invoice: Invoice, line: LineItem): Tax[] {
  const off = sum(line.discount_amounts.map(({ amount }) => amount));
  const taxable = line.amount - off;
  const taxes = taxRatesOf(scope, line, invoice).map((rate): Tax => {
    const percentage = Number(rate["percentage"]);
    const inclusive = rate["inclusive"] === true;
    const amount = inclusive
      ? Math.round((taxable * percentage) / (100 + percentage))
      : Math.round((taxable * percentage) / 100);
    return {
      amount,
      tax_behavior: inclusive ? "inclusive" : "exclusive",
      tax_rate_details: { tax_rate: text(rate, "id") ?? "" },
      taxability_reason: "not_available",
      taxable_amount: inclusive ? taxable - amount : taxable,
      type: "tax_rate_details",
    };
  });
  line["taxes"] = taxes;
  return taxes;
}

/** One entry per rate, over all lines. */
function merged(taxes: readonly Tax[]): Tax[] {
  const byRate = new Map<string, Tax>();
  for (const tax of taxes) {
    const key = JSON.stringify([tax["tax_rate_details"], tax.tax_behavior]);
    const former = byRate.get(key);
    byRate.set(key, {
      ...tax,
      amount: tax.amount + (former?.amount ?? 0),
      taxable_amount: tax.taxable_amount + (former?.taxable_amount ?? 0),
    });
  }
  return [...byRate.values()];
}

function isExclusive(tax: Tax): boolean {
  return tax.tax_behavior === "exclusive";
}

function amountOf({ amount }: Tax): number {
  return amount;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
