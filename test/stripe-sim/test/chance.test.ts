import { describe, expect, it } from "vitest";
import {
  conflict,
  createStripeSim,
  createVirtualClock,
  rateLimit,
  readerBusy,
  readerTimeout,
  serverError,
} from "../src/index.ts";
import { presentIntent, shop, stripeOn } from "./helpers.ts";

interface Day {
  readonly requests: unknown;
  readonly deliveries: unknown;
  readonly ledger: unknown;
}

/** A morning of payments at a counter where everything goes wrong now and then. */
async function play(seed: number): Promise<Day> {
  const sim = createStripeSim({
    seed,
    clock: createVirtualClock(),
    fetch: async () => new Response(null, { status: 200 }),
  });
  const { reader } = await shop(sim);
  const stripe = stripeOn(sim);
  await stripe.webhookEndpoints.create({ url: "https://shop.example", enabled_events: ["*"] });
  const { faults } = sim;
  const often = { probability: 0.15 };
  const commands = "POST /v1/terminal/readers/*";
  faults.onRequest("POST *", { kind: "reset", when: "before" }, often);
  faults.onRequest("POST *", { kind: "reset", when: "after" }, often);
  faults.onRequest("*", { kind: "truncate" }, often);
  faults.onRequest("*", { kind: "proxy", when: "after", status: 502 }, often);
  faults.onRequest("*", serverError(500, "after"), often);
  faults.onRequest("*", rateLimit(), often);
  faults.onRequest("POST *", conflict(), often);
  faults.onRequest(commands, readerTimeout("after"), often);
  faults.onRequest(commands, readerBusy(), often);
  faults.onReader("*", { kind: "unplug", when: "authorizing", ms: 5000 }, often);
  faults.onReader("*", { kind: "connection_error" }, often);
  faults.onReader("*", { kind: "slow", ms: 3000 }, often);
  faults.onReader("*", { kind: "decline" }, often);
  for (const kind of ["lose", "duplicate", "reorder", "forge"] as const) {
    faults.onEvent("*", { kind }, often);
  }
  faults.onEvent("*", { kind: "delay", ms: 20_000 }, often);
  for (let customer = 0; customer < 40; customer++) {
    try {
      const intent = await presentIntent(stripe);
      await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    } catch {
      // Whatever went wrong, the next customer is waiting.
    }
    const control = sim.readers.get(reader.id);
    if (control.waiting) control.tap();
    await sim.clock.advance(10_000);
    await sim.events.settled();
  }
  // The SDK draws its idempotency keys itself.
  const requests = sim.requests().map(({ idempotencyKey: _key, ...request }) => request);
  return { requests, deliveries: sim.events.deliveries, ledger: sim.ledger() };
}

describe("a day of faults", () => {
  it("is the same again for the same seed", async () => {
    const first = await play(11);
    expect(await play(11)).toEqual(first);
    expect((await play(12)).ledger).not.toEqual(first.ledger);
  });
});
