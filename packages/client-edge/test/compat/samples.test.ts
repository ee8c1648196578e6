import { afterEach, describe, expect, it, vi } from "vitest";
import { createStripeSim } from "../../../../test/stripe-sim/src/index.ts";
import type { Environment } from "./samples/environment.ts";

// Programs as they are written for stripe-node. They are type-checked against npm `stripe` with
// the other tests, and against compat by the tsconfig beside them, where only "stripe" means
// something else.
const samples = {
  tour: () => import("./samples/tour.ts"),
  payment: () => import("./samples/payment.ts"),
  "webhook-worker": () => import("./samples/webhook-worker.ts"),
  terminal: () => import("./samples/terminal.ts"),
  billing: () => import("./samples/billing.ts"),
  platform: () => import("./samples/platform.ts"),
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
