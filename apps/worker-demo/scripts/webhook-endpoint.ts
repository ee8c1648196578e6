// `pnpm webhook --url https://…`: has Stripe send the bridge its events.

import { spawn } from "node:child_process";
import { open } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { API_VERSION, createClient, isStripeError } from "@tillwire/client-edge";

import { webhookEvents } from "@tillwire/terminal-bridge";
import { chooseStripe, SettingError } from "../src/key.ts";
import { carryOut, planEndpoint } from "./ensure-endpoint.ts";
import type { Plan } from "./ensure-endpoint.ts";
import { readSettings } from "./settings.ts";

const app = fileURLToPath(new URL("..", import.meta.url));
const path = "/terminal/webhooks";
const secretName = "STRIPE_WEBHOOK_SECRET";

const help = `Usage: pnpm webhook --url <address> (--wrangler | --secret-file <path> | --show-secret) [--dry-run]

Creates the webhook endpoint through which Stripe sends the bridge its events, or updates the one
that has this address: run it again whenever the Worker or its address has changed.

  --url <address>       where the Worker is, such as https://till.example.com (${path} is added,
                        unless the address has a path of its own)
  --wrangler            hand the new signing secret to "wrangler secret put ${secretName}"
  --secret-file <path>  write it to a new file that only you can read
  --show-secret         print it
  --dry-run             only say what would be done
  --help                this text

Environment, or apps/worker-demo/.dev.vars:
  STRIPE_SECRET_KEY  a key of the test mode that may write webhook endpoints
  STRIPE_API_BASE    another address for Stripe's API, such as a simulator's`;

/** A command line that can't be carried out. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

interface Options {
  readonly url: URL;
  /** `undefined` for a dry run. */
  readonly keep: ((secret: string) => Promise<void>) | undefined;
}

function readOptions(args: readonly string[]): Options | "help" {
  const given = parse(args);
  if (given.help) return "help";
  if (given.url === undefined) throw new UsageError("Say where the Worker is: --url https://…");
  const url = readUrl(given.url);
  const file = given["secret-file"];
  const ways = [
    given.wrangler && putByWrangler,
    file !== undefined && writeTo(file),
    given["show-secret"] && print,
  ].filter((way) => way !== false);
  const [keep] = ways;
  if (given["dry-run"]) return { url, keep: undefined };
  if (keep === undefined || ways.length > 1) {
    throw new UsageError(
      "Say where the signing secret of a new endpoint goes, in one way: --wrangler, --secret-file <path> or --show-secret.",
    );
  }
  return { url, keep };
}

function parse(args: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      // `pnpm webhook -- --url …` hands the two dashes on.
      args: args[0] === "--" ? args.slice(1) : [...args],
      options: {
        url: { type: "string" },
        wrangler: flag,
        "secret-file": { type: "string" },
        "show-secret": flag,
        "dry-run": flag,
        help: { ...flag, short: "h" },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "Unknown option.", { cause });
  }
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "") {
    throw new UsageError(`--url takes an address such as https://till.example.com, not "${text}".`);
  }
  if (url.pathname === "/") url.pathname = path;
  return url;
}

async function print(secret: string): Promise<void> {
  console.log(`Its signing secret, for ${secretName}: ${secret}`);
}

/** Writes to a new file; never over one that is there. */
function writeTo(file: string): (secret: string) => Promise<void> {
  return async (secret) => {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(`${secret}\n`);
    await handle.close();
    console.log(`Its signing secret is in ${file}: set it as ${secretName}, then delete the file.`);
  };
}

/** Hands the secret over by standard input: arguments can be read by everyone on the machine. */
function putByWrangler(secret: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const own = join(app, "node_modules/.bin");
    const wrangler = spawn("wrangler", ["secret", "put", secretName], {
      cwd: app,
      // The shell's own wrangler, if it has one; else the workspace's.
      env: { ...process.env, PATH: [process.env["PATH"], own].join(delimiter) },
      stdio: ["pipe", "inherit", "inherit"],
    });
    wrangler.on("error", reject);
    wrangler.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`wrangler secret put ended with exit code ${String(code)}.`));
    });
    // If it ends without reading, its exit code says so.
    wrangler.stdin.on("error", () => {});
    wrangler.stdin.end(secret);
  });
}

/** The changes that a plan makes; none if all is as it should be. */
function changesOf(plan: Plan): readonly string[] {
  if (plan.kind !== "update") return [];
  return [
    ...plan.add.map((event) => `add ${event}`),
    ...plan.remove.map((event) => `remove ${event}`),
    ...(plan.enable ? ["enable it"] : []),
  ];
}

function intentionOf(plan: Plan, url: URL): string {
  const { kind } = plan;
  if (kind === "create")
    return `create an endpoint for ${url.href}, with ${webhookEvents.length} events`;
  if (kind === "keep") return `nothing: ${plan.endpoint.id} is as it should be`;
  return `update ${plan.endpoint.id}: ${changesOf(plan).join(", ")}`;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") return console.log(help);
  const stripe = chooseStripe(readSettings().STRIPE_SECRET_KEY);
  if (stripe.kind === "simulator") {
    throw new SettingError("Set STRIPE_SECRET_KEY to a key of your test mode (sk_test_…).");
  }
  const api = process.env["STRIPE_API_BASE"];
  const client = createClient(stripe.key, { bases: api ? { api } : undefined });
  const { url, keep } = options;
  const plan = await planEndpoint(client, url, webhookEvents);
  if (keep === undefined) return console.log(`Would do this: ${intentionOf(plan, url)}.`);
  const { id, api_version } = await carryOut(client, url, webhookEvents, plan, keep);
  console.log(`${id} sends ${webhookEvents.length} events to ${url.href}.`);
  if (plan.kind === "create") return;
  console.log(
    `Changed: ${changesOf(plan).join(", ") || "nothing"}. Its signing secret is the one it has had.`,
  );
  if (api_version !== API_VERSION) {
    console.log(
      `Its events have the shape of ${api_version ?? "the account's version"}; for ${API_VERSION}, delete it and run this again.`,
    );
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\nSee: pnpm webhook --help`);
    process.exitCode = 2;
  } else {
    const known = error instanceof SettingError || isStripeError(error);
    console.error(known || error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
