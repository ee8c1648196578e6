// Writes a day's payments as CSV, for whoever does the books: `node payments.ts --day 2026-11-20`.
// Node 22.18 and later run TypeScript as it is.

import { parseArgs } from "node:util";
import { createClient } from "@tillwire/client-edge/client";
import { isStripeError } from "@tillwire/client-edge";
import * as charges from "@tillwire/client-edge/charges";

const help = `Usage: node payments.ts [--day <date>]

Prints the payments of one day (UTC) as CSV, and what they come to.

  --day <date>       such as 2026-11-20 (default: yesterday)

Environment:
  STRIPE_SECRET_KEY  a secret or restricted key that may read charges
  STRIPE_API_BASE    another address for Stripe's API, such as a simulator's`;

const dayLength = 24 * 60 * 60; // seconds

/** Ends the program with what is to be done about it. */
function refuse(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function readOptions(): { day?: string | undefined; help?: boolean | undefined } {
  try {
    const options = { day: { type: "string" }, help: { type: "boolean", short: "h" } } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${help}`, 2);
  }
}

/** The first second of that day, since the epoch. */
function startOf(day: string | undefined): number {
  const now = Math.floor(Date.now() / 1000);
  if (day === undefined) return now - (now % dayLength) - dayLength;
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) / 1000 : Number.NaN;
  return Number.isNaN(start)
    ? refuse(`--day takes a date such as 2026-11-20, not "${day}".`, 2)
    : start;
}

/** A minor unit isn't always a hundredth: https://docs.stripe.com/currencies#zero-decimal */
function amountOf(minor: number, currency: string): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return (minor / 10 ** decimals).toFixed(decimals);
}

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
const from = startOf(options.day);
const key = process.env["STRIPE_SECRET_KEY"];
if (!key) refuse("Set STRIPE_SECRET_KEY to a key of your test mode (sk_test_… or rk_test_…).", 1);
const api = process.env["STRIPE_API_BASE"];

try {
  const client = createClient(key, { bases: api ? { api } : undefined });
  const totals = new Map<string, number>();
  console.log("charge,time,amount,refunded,currency,description");
  const created = { gte: from, lt: from + dayLength };
  for await (const charge of charges.list(client, { created, limit: 100 })) {
    if (!charge.captured) continue; // declined, or only authorized
    const { id, amount_captured, amount_refunded, currency, description } = charge;
    totals.set(currency, (totals.get(currency) ?? 0) + amount_captured - amount_refunded);
    const cells = [
      id,
      new Date(charge.created * 1000).toISOString(),
      amountOf(amount_captured, currency),
      amountOf(amount_refunded, currency),
      currency,
      description ?? "",
    ];
    console.log(cells.map(quoted).join(","));
  }
  for (const [currency, total] of totals) console.error(`${amountOf(total, currency)} ${currency}`);
  if (totals.size === 0) console.error("No payments on that day.");
} catch (error) {
  if (!isStripeError(error)) throw error;
  refuse(`Stripe refused: ${error.message}`, 1);
}
