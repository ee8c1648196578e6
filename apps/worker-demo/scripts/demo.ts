// `pnpm demo`: the Worker on real workerd. With --once, one payment through every part of it.

import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { chooseStripe, readAdminToken, SettingError } from "../src/key.ts";
import { takeOnePayment } from "./once.ts";
import { readSettings } from "./settings.ts";
import { UnexpectedStep } from "./unexpected-step.ts";
import { host, isFree, runWorker } from "./worker.ts";

const usualPort = 8787;

const help = `Usage: pnpm demo [--port <number>] [--once]

Starts the demo: a till, the bridge and a simulated Stripe in one Worker, on workerd.

  --port <number>  the port to listen on (default: ${usualPort}, or any free one if that is taken)
  --once           take one in-store payment through every part, print each step, and end:
                   exit code 0 if every step went as expected, 1 if not
  --help           this text

Environment, or apps/worker-demo/.dev.vars (see .dev.vars.example there):
  STRIPE_SECRET_KEY      a test key (sk_test_…): talk to Stripe instead of the simulator
  ADMIN_TOKEN            signs in to the dashboard when a key is set (default: a new one, printed)
  STRIPE_WEBHOOK_SECRET  of the webhook endpoint, if Stripe can reach this machine
  STRIPE_PUBLISHABLE_KEY beside the key, for the storefront (pk_test_…)
  COMPATIBILITY_ROUTES   "on" answers Stripe's own Terminal example apps, and everyone else`;

/** A command line that can't be carried out. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

interface Options {
  readonly port: number | undefined;
  readonly once: boolean;
  readonly help: boolean;
}

function readOptions(args: string[]): Options {
  // `pnpm demo -- --once` hands the two dashes on.
  const given = args[0] === "--" ? args.slice(1) : args;
  const { port, once, help } = parse(given);
  return { port: port === undefined ? undefined : readPort(port), once, help };
}

function parse(args: string[]): { port?: string; once: boolean; help: boolean } {
  const options = {
    port: { type: "string" },
    once: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "Unknown option.", { cause });
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 1 to 65535, not "${text}".`);
}

async function choosePort(asked: number | undefined): Promise<number> {
  if (await isFree(asked ?? usualPort)) return asked ?? usualPort;
  if (asked === undefined) return 0;
  throw new UsageError(
    `Port ${asked} is taken on ${host}. Stop what listens there, choose another with --port, or leave --port out for a free one.`,
  );
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(help);
  const settings = readSettings();
  const stripe = chooseStripe(settings.STRIPE_SECRET_KEY);
  const real = stripe.kind === "stripe";
  const ownToken = settings.ADMIN_TOKEN !== "";
  const adminToken = ownToken ? settings.ADMIN_TOKEN : randomBytes(16).toString("hex");
  if (real) readAdminToken(adminToken);
  const port = options.once && options.port === undefined ? 0 : await choosePort(options.port);
  const persist = real && !options.once;
  const worker = await runWorker(port, { ...settings, ADMIN_TOKEN: adminToken }, persist);
  if (options.once) {
    try {
      await takeOnePayment({ url: worker.url, stripe, adminToken, print: console.log });
    } finally {
      await worker.stop();
    }
    return;
  }
  console.log(`
The till is at ${worker.url.href}
${real ? whatNextOnStripe(ownToken ? null : adminToken) : whatNextOnSimulator}
Ctrl-C stops it.
`);
  await untilStopped();
  await worker.stop();
}

const whatNextOnSimulator = `
It runs on the simulator: no account, no network, no money.
Pair the till, press what the customer buys, charge, then be the customer and tap a card.
Amounts that end in .05 or .55 are declined, as on Stripe's own simulated readers.

On Stripe's test mode instead: STRIPE_SECRET_KEY=sk_test_… pnpm demo`;

function whatNextOnStripe(newToken: string | null): string {
  const token = newToken === null ? "the ADMIN_TOKEN that you set" : newToken;
  return `
It talks to Stripe with your test key. Sign in to its dashboard with the admin token: ${token}
Make a pairing code there, and type it into the till.
It needs a Terminal location with a reader; a simulated one has the registration code simulated-wpe.`;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function explain(error: unknown): string {
  if (error instanceof SettingError || error instanceof UnexpectedStep) return error.message;
  if (error instanceof UsageError) return `${error.message}\n\nSee: pnpm demo --help`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(explain(error));
  process.exit(error instanceof UsageError ? 2 : 1);
}
