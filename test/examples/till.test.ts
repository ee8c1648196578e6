// The bridge on Deno KV and the till on the command line, each a program of its own.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStripe } from "@tillwire/client-edge";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freePort, run, simulator, start, type Outcome, type Running } from "./example.ts";

const adminToken = "admin-token-of-the-tests";
const address = {
  line1: "1 Main St",
  city: "Springfield",
  state: "IL",
  postal_code: "62701",
  country: "US",
};

let world: Awaited<ReturnType<typeof simulator>>;
let folder: string;
let location: string;
let reader: string;
let bridge: Running;
let settings: Record<string, string>;

/** Starts the bridge on the same port and the same database each time. */
async function startBridge(): Promise<void> {
  bridge = start("deno", ["bridge"], settings);
  await bridge.printed(/listens on/);
}

beforeAll(async () => {
  world = await simulator();
  folder = await mkdtemp(join(tmpdir(), "tillwire-examples-"));
  const stripe = createStripe(world.settings.STRIPE_SECRET_KEY, {
    bases: { api: world.settings.STRIPE_API_BASE },
  });
  ({ id: location } = await stripe.terminal.locations.create({ display_name: "Shop", address }));
  ({ id: reader } = await stripe.terminal.readers.create({
    registration_code: "simulated-wpe",
    label: "Counter",
    location,
  }));
  const port = await freePort();
  const { secret = "" } = await stripe.webhookEndpoints.create({
    url: `http://127.0.0.1:${port}/webhooks`,
    enabled_events: ["terminal.reader.action_succeeded", "terminal.reader.action_failed"],
  });
  settings = {
    ...world.settings,
    ADMIN_TOKEN: adminToken,
    KV_PATH: join(folder, "bridge.kv"),
    PORT: port,
    STRIPE_WEBHOOK_SECRET: secret,
  };
  await startBridge();
});
afterAll(async () => {
  bridge.interrupt();
  await bridge.outcome;
  await world.close();
  await rm(folder, { recursive: true });
});

const bridgeUrl = (): string => `http://localhost:${settings["PORT"] ?? ""}`;

function tillSettings(): Record<string, string> {
  return { BRIDGE_URL: bridgeUrl(), KV_PATH: join(folder, "till.kv") };
}

const till = (...args: string[]): Promise<Outcome> =>
  run("deno", ["till", ...args], tillSettings());

function charge(order: string): Running {
  const sale = ["--reader", reader, "--order", order, "--amount", "1250"];
  return start("deno", ["till", "charge", ...sale], tillSettings());
}

it("pairs with a code that an admin has made, and keeps its key", async () => {
  expect((await till("readers")).err).toContain("isn't paired yet");
  expect((await till("pair", "--code", "NONSENSE")).code).toBe(1);
  const made = await fetch(`${bridgeUrl()}/pairing_codes`, {
    method: "POST",
    headers: { authorization: `Bearer ${adminToken}`, "content-type": "application/json" },
    body: JSON.stringify({ location, role: "manager" }),
  });
  expect(made.status).toBe(200);
  const { code } = await made.json();
  expect((await till("pair", "--code", code, "--name", "Back office")).out).toBe(
    `Paired as Back office, manager at ${location}.\n`,
  );
  const { out } = await till("readers");
  expect(out).toMatch(new RegExp(`^${reader} {2}Counter {2}simulated_wisepos_e {2}`));
});

describe("a payment", () => {
  let running: Running | undefined;
  afterEach(() => running?.interrupt());

  it("is shown as it goes, and can be given back", async () => {
    running = charge("A-1");
    await running.printed(/waiting_for_card/);
    world.sim.readers.get(reader).tap();
    expect(await running.outcome).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\nsucceeded: 1250\n$/),
    });

    const part = await till("refund", "--order", "A-1", "--amount", "250");
    expect(part).toMatchObject({ code: 0, out: expect.stringMatching(/succeeded: 250\n$/) });
    expect(world.sim.ledger()).toMatchObject([{ captured: 1250, refunded: 250 }]);
  });

  it("says why a card didn't work", async () => {
    running = charge("A-2");
    await running.printed(/waiting_for_card/);
    world.sim.readers.get(reader).decline("insufficient_funds");
    const { code, err } = await running.outcome;
    expect(err).toMatch(/\bcard\b/);
    expect(code).toBe(1);
  });

  it("is canceled by Ctrl-C", async () => {
    running = charge("A-3");
    await running.printed(/waiting_for_card/);
    running.interrupt();
    const { code, out } = await running.outcome;
    expect(out).toMatch(/canceling…\ncanceled\n$/);
    expect(code).not.toBe(0);
    expect(world.sim.readers.get(reader).waiting).toBe(false);
  });

  it("goes on where the bridge was stopped and started again", async () => {
    running = charge("A-4");
    await running.printed(/waiting_for_card/);
    bridge.interrupt();
    await bridge.outcome;
    await startBridge();
    world.sim.readers.get(reader).tap();
    const { code, out } = await running.outcome;
    expect(out).toMatch(/succeeded: 1250\n$/);
    expect(code).toBe(0);
  });
});

it("finds nothing open in the end", async () => {
  expect((await till("resume")).out).toBe("Nothing is open.\n");
});

describe("what is wrong", () => {
  it.each([
    [["--help"], 0, "Usage: deno task till"],
    [[], 2, "Usage: deno task till"],
    [["sell"], 2, "no command sell"],
    [["charge", "--order", "A-9", "--reader", "tmr_1"], 2, "needs --amount"],
    [["charge", "--order", "A-9", "--reader", "tmr_1", "--amount", "12.50"], 2, "minor units"],
    [["charge", "--nonsense"], 2, "--nonsense"],
  ])("%j ends with %i and says %s", async (args, expected, words) => {
    const { code, out, err } = await till(...args);
    expect(out + err).toContain(words);
    expect(code).toBe(expected);
  });

  it("is said where the bridge can't be reached", async () => {
    const nobody = { ...tillSettings(), BRIDGE_URL: `http://localhost:${await freePort()}` };
    const { code, err } = await run("deno", ["till", "pair", "--code", "ABCDEFGH"], nobody);
    expect(err).toMatch(/bridge|server|network/i);
    expect(code).toBe(1);
  });

  it.each([
    ["STRIPE_SECRET_KEY", {}],
    ["ADMIN_TOKEN", { STRIPE_SECRET_KEY: "sk_test_examples" }],
  ])("is said where the bridge has no %s", async (name, env) => {
    const { code, err } = await run("deno", ["bridge"], env);
    expect(err).toContain(`Set ${name}`);
    expect(code).toBe(1);
  });
});
