// One schedule, from opening to the verdict.

import type { TerminalBridgeOptions } from "../src/index.ts";
import { createBook } from "./book.ts";
import type { Violation } from "./book.ts";
import { createChaosClock } from "./clock.ts";
import { lookAgain, lookAtReaders, tryReader } from "./closing.ts";
import { sendCustomers } from "./customers.ts";
import type { Counter } from "./follow.ts";
import { playBy } from "./globals.ts";
import { createHost } from "./host.ts";
import type { Host } from "./host.ts";
import { judge } from "./judge.ts";
import { createNetwork } from "./network.ts";
import { drawPlan } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { createRandom } from "./random.ts";
import { connect, openShop } from "./shop.ts";
import { openStore } from "./stores.ts";
import type { Adapter } from "./stores.ts";
import { liveAs } from "./till.ts";
import { createTrace, untraced } from "./trace.ts";
import type { Reader } from "./trace.ts";
import { planAccidents, planFaults } from "./troubles.ts";

/** More steps than any schedule needs: what takes more goes round in circles. */
const mostSteps = 100_000;
/**
 * How long after closing the tills may still wait for an end, in milliseconds: a refund on a reader
 * that never comes back is over after an hour.
 */
const patience = 80 * 60 * 1000;

/** Plays the schedule of a seed. Gives what went wrong: nothing, if the bridge is right. */
export async function play(
  seed: number,
  adapter: Adapter,
  reader?: Reader,
): Promise<readonly Violation[]> {
  const clock = createChaosClock();
  const random = (stream: string): ReturnType<typeof createRandom> => createRandom(seed, stream);
  playBy({ clock, random: random("globals") });
  const trace = reader ? createTrace(clock, reader) : untraced;
  const plan = drawPlan(seed, adapter);
  trace("plan", () => JSON.stringify(plan));

  const network = createNetwork(random("network"), plan.weather);
  const records = await openStore(adapter, clock, random("store"), trace, plan.store);
  const { store } = records;
  const book = createBook();
  const reached: (() => void)[] = [];
  let host: Host | undefined;

  const shop = await openShop(plan, clock, (request) => {
    if (!host) throw new Error("The shop isn't open yet.");
    return host.ask("webhook", (bridge) => bridge.handleWebhook(request));
  });
  for (const [index, control] of shop.readers.entries()) {
    const name = `reader ${index + 1}`;
    const own = plan.readers[index];
    if (!own) continue;
    reached.push(sendCustomers(name, own, control, clock, random(name), trace, book));
  }
  planFaults(plan, shop, random("faults"), trace);

  const ids = random("ids");
  host = createHost(
    plan,
    {
      clock,
      network,
      trace,
      store,
      stripe: connect(plan, shop, clock, random("stripe"), trace, () => {
        for (const look of reached) look();
      }),
      options: {
        webhookSecrets: shop.webhookSecret,
        adminToken: "a-token-that-nobody-guesses",
        randomId: () => `id-${String(ids.int(0, 2 ** 31 - 1)).padStart(16, "0")}`,
        ...timingOf(plan),
      },
    },
    random("host"),
  );
  store.onWake?.(async (key) => {
    const process = host?.front();
    if (!process) throw new Error("There is no process to be woken.");
    await process.wake(key);
  });
  host.start();
  planAccidents(plan, shop, host, clock, trace);

  const { ask, secure } = host;
  const closes = clock.now() + plan.closesAt;
  const luck = random("closing");
  clock.schedule(plan.closesAt, () => {
    trace("shop", () => "closes: all troubles end");
    shop.sim.faults.clear();
    network.clearUp();
    records.heal();
    secure();
    for (const control of shop.readers) {
      control.release();
      if (!control.plugged && luck.chance(0.7)) control.plug();
    }
  });

  const counter = (name: string): Counter => ({
    clock,
    trace,
    book,
    random: random(name),
    locations: shop.locations,
    readers: shop.readers.map(({ id }, index) => ({
      id,
      location: plan.readers[index]?.location ?? 0,
    })),
    currency: plan.currency,
    closing: () => clock.now() >= closes,
    ask: (work) => ask("bridge", work),
  });
  const day = async (): Promise<void> => {
    await Promise.all(plan.tills.map((till) => liveAs(till, counter(till.name))));
    await clock.sleep(Math.max(closes - clock.now(), 0) + plan.night);
    await lookAtReaders(shop, book);
    await lookAgain(counter("closing"));
    await tryReader(counter("closing"));
    await judge(plan, shop, book);
  };
  let over = false;
  let failure: unknown;
  day().then(
    () => (over = true),
    (error: unknown) => {
      over = true;
      failure = error ?? new Error("The schedule failed.");
    },
  );
  const last = closes + plan.night + patience;
  try {
    await clock.run(() => over || clock.now() > last, mostSteps);
  } catch (error) {
    book.blame("stuck", String(error));
  }
  records.close();
  if (failure) throw failure;
  if (!over) book.blame("stuck", "the tills still wait");
  for (const { count, what } of book.violations) trace("verdict", () => `${count}: ${what}`);
  return book.violations;
}

function timingOf({ polling }: Plan): Pick<TerminalBridgeOptions, "timing"> {
  if (polling === "adaptive") return {};
  const interval = polling === "off" ? null : polling;
  return { timing: { pollAfter: () => interval } };
}
