import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createStripe } from "@tillwire/client-edge";
import { createRealClock, createStripeSim } from "@tillwire/stripe-sim";
import { webhookEvents } from "@tillwire/terminal-bridge";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { serve } from "../../../test/browser/server.ts";
import type { Server } from "../../../test/browser/server.ts";

const script = fileURLToPath(new URL("../scripts/webhook-endpoint.ts", import.meta.url));
const url = "https://till.example.com/terminal/webhooks";
const key = "sk_test_webhooks";

const events: readonly string[] = webhookEvents.toSorted();

let sim = createStripeSim({ clock: createRealClock() });
let stripe: ReturnType<typeof createStripe>;
let folder: string;

let server: Server;

beforeAll(async () => {
  server = await serve((request) => sim.fetch(request));
  folder = await mkdtemp(join(tmpdir(), "tillwire-webhook-"));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  sim = createStripeSim({ clock: createRealClock() });
  stripe = createStripe(key, { fetch: (to, init) => sim.fetch(new Request(to, init)) });
});

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function webhook(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const settings = { STRIPE_SECRET_KEY: key, STRIPE_API_BASE: server.origin };
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...settings, ...env } };
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, output: stdout + stderr });
    });
  });
}

const endpoints = () => stripe.webhookEndpoints.list().toArray({ limit: 100 });

test("creates the endpoint and puts its secret into a file of one's own", async () => {
  const file = join(folder, "secret");
  const { code, output } = await webhook([
    "--url",
    "https://till.example.com",
    "--secret-file",
    file,
  ]);
  const [endpoint] = await endpoints();
  expect(output).toContain(`${endpoint?.id} sends ${events.length} events to ${url}.`);
  expect(code).toBe(0);
  expect(endpoint).toMatchObject({ url, status: "enabled", api_version: "2026-10-28.endive" });
  expect(endpoint?.enabled_events.toSorted()).toEqual(events);
  const secret = (await readFile(file, "utf8")).trim();
  expect(secret).toMatch(/^whsec_\w+$/);
  expect(output).not.toContain(secret);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("run again, changes nothing", async () => {
  const address = ["--url", "https://till.example.com/"];
  await webhook([...address, "--show-secret"]);
  const { code, output } = await webhook([...address, "--show-secret"]);
  expect(output).toContain("Changed: nothing.");
  expect(output).not.toContain("whsec_");
  expect(code).toBe(0);
  expect(await endpoints()).toHaveLength(1);
  const posts = sim.requests().filter(({ method }) => method === "POST");
  expect(posts).toHaveLength(1);
});

test("updates an endpoint that sends other events or was switched off, and no other endpoint", async () => {
  const other = await stripe.webhookEndpoints.create({
    url: "https://other.example.com/webhooks",
    enabled_events: ["*"],
  });
  const { id } = await stripe.webhookEndpoints.create({
    url,
    enabled_events: ["charge.refunded", "payment_intent.succeeded"],
    api_version: "2020-03-02",
  });
  await stripe.webhookEndpoints.update(id, { disabled: true });
  const { code, output } = await webhook(["--url", url, "--show-secret"]);
  expect(output).toContain("remove charge.refunded");
  expect(output).toContain("add refund.failed");
  expect(output).toContain("enable it");
  expect(output).toContain("shape of 2020-03-02");
  expect(code).toBe(0);
  const found = await stripe.webhookEndpoints.retrieve(id);
  expect(found.status).toBe("enabled");
  expect(found.enabled_events.toSorted()).toEqual(events);
  expect((await stripe.webhookEndpoints.retrieve(other.id)).enabled_events).toEqual(["*"]);
});

test("--dry-run only says what it would do", async () => {
  const { code, output } = await webhook(["--url", "https://till.example.com", "--dry-run"]);
  expect(output).toBe(
    `Would do this: create an endpoint for ${url}, with ${events.length} events.\n`,
  );
  expect(code).toBe(0);
  expect(await endpoints()).toEqual([]);
});

test("hands the secret to wrangler by its standard input", async () => {
  const got = join(folder, "got");
  const { output, code } = await webhook(
    ["--url", url, "--wrangler"],
    await wranglerThat(`echo "$@ in $(basename $PWD)" > "${got}"; cat >> "${got}"`),
  );
  expect(await readFile(got, "utf8")).toMatch(
    /^secret put STRIPE_WEBHOOK_SECRET in worker-demo\nwhsec_\w+$/,
  );
  expect(output).not.toContain("whsec_");
  expect(code).toBe(0);
});

test("deletes the endpoint again if nobody could be given its secret", async () => {
  const failing = await wranglerThat("exit 3");
  const { code, output } = await webhook(["--url", url, "--wrangler"], failing);
  expect(output).toContain("exit code 3");
  expect(output).not.toContain("whsec_");
  expect(code).toBe(1);
  expect(await endpoints()).toEqual([]);

  const taken = join(folder, "taken");
  await writeFile(taken, "something dear");
  expect((await webhook(["--url", url, "--secret-file", taken])).code).toBe(1);
  expect(await readFile(taken, "utf8")).toBe("something dear");
  expect(await endpoints()).toEqual([]);
});

test("prints the secret if asked to", async () => {
  const { output } = await webhook(["--url", url, "--show-secret"]);
  expect(output).toMatch(/STRIPE_WEBHOOK_SECRET: whsec_\w+/);
});

test.each([
  [["--help"], 0, "Usage: pnpm webhook"],
  [[], 2, "--url"],
  [["--url", "till.example.com"], 2, "https://till.example.com"],
  [["--url", url], 2, "--secret-file"],
  [["--url", url, "--wrangler", "--show-secret"], 2, "in one way"],
  [["--url", url, "--nonsense"], 2, "--nonsense"],
])("%j ends with %i and says %s", async (args, expected, words) => {
  const { code, output } = await webhook(args);
  expect(output).toContain(words);
  expect(code).toBe(expected);
});

test.each([
  ["", "Set STRIPE_SECRET_KEY"],
  ["sk_live_51Example", "never takes real money"],
])("with the key %j it does nothing and says why", async (bad, words) => {
  const { code, output } = await webhook(["--url", url, "--show-secret"], {
    STRIPE_SECRET_KEY: bad,
  });
  expect(output).toContain(words);
  expect(output).not.toContain("51Example");
  expect(code).toBe(1);
});

test("says what Stripe refused", async () => {
  sim.faults.onRequest("POST /v1/webhook_endpoints", {
    kind: "error",
    status: 403,
    when: "before",
    type: "invalid_request_error",
    message: "The key may not write webhook endpoints.",
  });
  const { code, output } = await webhook(["--url", url, "--show-secret"]);
  expect(output).toContain("may not write webhook endpoints");
  expect(code).toBe(1);
});

/** A stand-in for wrangler, first on the path. */
async function wranglerThat(does: string): Promise<Record<string, string>> {
  const bin = await mkdtemp(join(folder, "bin-"));
  const file = join(bin, "wrangler");
  await writeFile(file, `#!/bin/sh\n${does}\n`);
  await chmod(file, 0o755);
  return { PATH: [bin, process.env["PATH"]].join(delimiter) };
}
