import { env } from "cloudflare:workers";
import { evictAllDurableObjects, reset, runDurableObjectAlarm } from "cloudflare:test";
import { afterAll, afterEach, expect, test } from "vitest";
import type { Attempt } from "../../src/index.ts";
import { register } from "./shop.ts";
import { after, ahead, bridgeOf, sim } from "./worker.ts";

const namespace = env.READER_LANE;
type Lane = ReturnType<typeof namespace.get>;

afterEach(() => {
  after.step = async () => {};
});
// No alarm may ring while the runtime is being taken down.
afterAll(() => reset());

/** Has what is under way die after so many steps, and every object be evicted. */
function dieAfter(steps: number): {
  /** What comes of it; nothing where it died. */
  readonly live: <T>(work: Promise<T>) => Promise<T | undefined>;
  readonly died: () => boolean;
} {
  let taken = 0;
  after.step = async () => {
    // Whoever has died does nothing more.
    if (++taken >= steps) throw new Error("evicted");
  };
  async function live<T>(work: Promise<T>): Promise<T | undefined> {
    const [result] = await Promise.allSettled([work]);
    if (taken >= steps) {
      after.step = async () => {};
      await evictAllDurableObjects();
    }
    return result.status === "fulfilled" ? result.value : undefined;
  }
  return { live, died: () => taken >= steps };
}

/** One payment: charged, tapped, and ended by alarms alone; whatever dies after so many steps. */
async function pay(steps: number): Promise<boolean> {
  const reader = await register();
  const control = sim.readers.get(reader);
  const lane = (): Lane => namespace.get(namespace.idFromName(`lane:${reader}`));
  const sale = {
    reader,
    order: `A-${steps}`,
    amount: 1250,
    currency: "usd",
    attempt: crypto.randomUUID(),
  };
  const before = sim.ledger().length;
  const { live, died } = dieAfter(steps);
  const charge = (): Promise<Attempt> => bridgeOf(env).charge(sale);

  // The till asks again for what it got no answer to.
  if (!(await live(charge()))) await charge();
  // Whoever died in the middle of a call had it for itself for some time: its lease.
  for (let alarms = 0; alarms < 60 && (await lane().read())?.value.includes(sale.order); alarms++) {
    if (control.waiting) control.tap();
    ahead.ms += 2000;
    await live(runDurableObjectAlarm(lane()));
  }
  expect(await bridgeOf(env).attempt(sale.attempt)).toMatchObject({
    state: "succeeded",
    payment: { amount: 1250 },
  });
  expect(sim.ledger().slice(before)).toMatchObject([{ captured: 1250, approvedCharges: 1 }]);
  expect(JSON.parse((await lane().read())?.value ?? "")).toMatchObject({ open: null });
  return died();
}

test("a payment is made once and known to be, after whichever step it dies and its objects are evicted", async () => {
  let steps = 1;
  while (await pay(steps)) steps++;
  // Fewer steps than this would mean that nothing was tried.
  expect(steps).toBeGreaterThan(10);
});
