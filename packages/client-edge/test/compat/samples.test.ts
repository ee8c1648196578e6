import { afterEach, describe, expect, it, vi } from "vitest";
import { createStripeSim } from "../../../../test/stripe-sim/src/index.ts";
import type { Environment } from "./samples/environment.ts";

// Programs as they are written for stripe-node. They are type-checked against npm `stripe` with
// the other tests, and against compat by the tsconfig beside them, where only "stripe" means
// something else.
const samples = {
  "accept-payment": () => import("./samples/accept-payment.ts"),
  "authorize-later": () => import("./samples/authorize-later.ts"),
  balance: () => import("./samples/balance.ts"),
  billing: () => import("./samples/billing.ts"),
  catalogue: () => import("./samples/catalogue.ts"),
  checkout: () => import("./samples/checkout.ts"),
  files: () => import("./samples/files.ts"),
  invoicing: () => import("./samples/invoicing.ts"),
  marketplace: () => import("./samples/marketplace.ts"),
  metering: () => import("./samples/metering.ts"),
  mobile: () => import("./samples/mobile.ts"),
  payment: () => import("./samples/payment.ts"),
  "payment-link": () => import("./samples/payment-link.ts"),
  platform: () => import("./samples/platform.ts"),
  promotion: () => import("./samples/promotion.ts"),
  refunds: () => import("./samples/refunds.ts"),
  resilience: () => import("./samples/resilience.ts"),
  "saved-card": () => import("./samples/saved-card.ts"),
  search: () => import("./samples/search.ts"),
  subscribe: () => import("./samples/subscribe.ts"),
  terminal: () => import("./samples/terminal.ts"),
  "test-clock": () => import("./samples/test-clock.ts"),
  "thin-events": () => import("./samples/thin-events.ts"),
  tour: () => import("./samples/tour.ts"),
  "webhook-endpoints": () => import("./samples/webhook-endpoints.ts"),
  "webhook-worker": () => import("./samples/webhook-worker.ts"),
};
type Load = () => Promise<{ run: (environment: Environment) => Promise<void> }>;

/** Runs a sample in an account of its own and gives what it said. */
async function listen(load: Load): Promise<unknown[]> {
  vi.resetModules();
  const sim = createStripeSim();
  const said: unknown[] = [];
  const { run } = await load();
  await run({
    fetch: async (input, init) => sim.fetch(new Request(input, init)),
    key: "sk_test_sample",
    tap: (reader) => sim.readers.get(reader).tap(),
    say: (line) => void said.push(line),
  });
  return said;
}

afterEach(() => {
  vi.doUnmock("stripe");
});

describe("a program written for stripe-node", () => {
  it.each(Object.entries(samples))("does the same with compat: %s", async (_, load) => {
    const reference = await listen(load);
    vi.doMock("stripe", () => import("../../src/compat/index.ts"));
    const compat = await listen(load);
    expect((await import("stripe")).Stripe).toBe(
      (await import("../../src/compat/index.ts")).Stripe,
    );
    expect(compat).toEqual(reference);
    expect(compat.length).toBeGreaterThan(3);
  });
});
