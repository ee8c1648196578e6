// The sales that this till has taken payments for. What became of them is the bridge's to say; the
// till keeps what only it knows: the lines, and which attempts to ask for.

import type { AttemptView } from "@tillwire/terminal-bridge/pos";
import type { CartLine } from "./cart.ts";

export interface Sale {
  /** The order's number. */
  readonly order: string;
  readonly lines: readonly CartLine[];
  /** Minor units, as all amounts. What the reader asks for comes on top. */
  readonly tip: number;
  readonly total: number;
  readonly currency: string;
  readonly tipOnReader: boolean;
  readonly reader: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The newest attempt; `null` until the bridge has named it. */
  readonly attempt: string | null;
}

const key = "tillwire.sales";
/** As many as a list is good for; the rest is in Stripe's dashboard. */
const kept = 20;

/** The newest first. */
export function readSales(): readonly Sale[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(found) ? found.filter(isSale) : [];
  } catch {
    return [];
  }
}

/** Keeps this sale in front of the others. */
export function keepSale(sale: Sale): readonly Sale[] {
  const others = readSales().filter(({ order }) => order !== sale.order);
  const sales = [sale, ...others].slice(0, kept);
  localStorage.setItem(key, JSON.stringify(sales));
  return sales;
}

/** The sale of a payment of which this till knows only what the bridge does. */
export function saleOf(attempt: AttemptView): Sale | null {
  const { order, amount, currency, reader, createdAt, id } = attempt;
  if (order === null || amount === null || currency === null || reader === null) return null;
  return {
    order,
    lines: [{ id: "order", name: `Order ${order}`, price: amount, quantity: 1 }],
    tip: 0,
    total: amount,
    currency,
    tipOnReader: false,
    reader,
    at: createdAt,
    attempt: id,
  };
}

/** A till that is paired anew starts with an empty list. */
export function forgetSales(): void {
  localStorage.removeItem(key);
}

function isSale(value: unknown): value is Sale {
  return (
    typeof value === "object" &&
    value !== null &&
    "order" in value &&
    typeof value.order === "string" &&
    "lines" in value &&
    Array.isArray(value.lines)
  );
}
