// Lists the account's customers, however many there are: the list is iterated, and the client asks
// for the next page when it is needed.

import { parseArgs } from "node:util";
import { createStripe, isStripeError } from "@tillwire/client-edge";

const help = `Usage: deno task customers [--since <date>] [--email <address>] [--limit <number>]

Prints one customer per line: id, date of creation, email, name.

  --since <date>     only those created on that day (UTC) or later, such as 2026-11-01
  --email <address>  only those with exactly this email address
  --limit <number>   stop after that many

Environment:
  STRIPE_SECRET_KEY  a secret or restricted key that may read customers
  STRIPE_API_BASE    another address for Stripe's API, such as a simulator's`;

/** Ends the program with what is to be done about it. */
function refuse(message: string, code: number): never {
  console.error(message);
  Deno.exit(code);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      args: Deno.args,
      options: {
        since: { type: "string" },
        email: { type: "string" },
        limit: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    return values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${help}`, 2);
  }
}

const options = readOptions();
if (options.help) {
  console.log(help);
  Deno.exit(0);
}
const since = options.since === undefined ? 0 : Date.parse(options.since) / 1000; // seconds
if (Number.isNaN(since)) {
  refuse(`--since takes a date such as 2026-11-01, not "${options.since}".`, 2);
}
const limit = Number(options.limit ?? "Infinity");
if (!(limit >= 1)) refuse(`--limit takes a number of 1 or more, not "${options.limit}".`, 2);

const key = Deno.env.get("STRIPE_SECRET_KEY");
if (!key) refuse("Set STRIPE_SECRET_KEY to a key of your test mode (sk_test_… or rk_test_…).", 1);
const api = Deno.env.get("STRIPE_API_BASE");

try {
  const stripe = createStripe(key, { bases: api ? { api } : undefined });
  const customers = stripe.customers.list({
    limit: 100, // a page; the most that Stripe gives at once
    email: options.email,
    created: { gte: since },
  });
  let count = 0;
  for await (const { id, created, email, name } of customers) {
    const date = new Date(created * 1000).toISOString().slice(0, 10);
    console.log([id, date, email ?? "–", name ?? "–"].join("  "));
    if (++count >= limit) break; // no further page is asked for
  }
  console.error(`${count} ${count === 1 ? "customer" : "customers"}`);
} catch (error) {
  if (!isStripeError(error)) throw error;
  refuse(`Stripe refused: ${error.message}`, 1);
}
