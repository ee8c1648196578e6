// The processes that the bridge runs in. Each may die at any await, stand still for
// a while, or go on beside its successor; what it has sent by then still arrives.

import { createClient } from "@tillwire/client-edge";
import { createTerminalBridge } from "../src/index.ts";
import type { ReaderStore, TerminalBridge, TerminalBridgeOptions } from "../src/index.ts";
import type { ChaosClock } from "./clock.ts";
import type { Network, Route } from "./network.ts";
import type { Trace } from "./trace.ts";

/** What a process is started with. */
export interface Surroundings {
  readonly clock: ChaosClock;
  readonly network: Network;
  readonly trace: Trace;
  /** Stripe, as `fetch`. */
  readonly stripe: (url: string, init: RequestInit) => Promise<Response>;
  readonly store: ReaderStore;
  readonly options: Omit<TerminalBridgeOptions, "stripe" | "store">;
}

/** The moment at which a process is to die: at its so-manieth input or output. */
export interface Death {
  readonly step: number;
  /** `before` it is sent, or `after` it has had its effect, without hearing of it. */
  readonly when: "before" | "after";
  /** It only seems dead: after so many milliseconds it goes on where it was, beside its successor. */
  readonly returnsAfter: number | undefined;
}

/** One process. */
export interface Process {
  readonly name: string;
  readonly alive: () => boolean;
  /**
   * Has the bridge do something.
   *
   * @throws ConnectionLost if the process dies meanwhile
   */
  run<T>(work: (bridge: TerminalBridge) => Promise<T>): Promise<T>;
  /** What the store's alarm calls. */
  wake(key: string): Promise<void>;
  kill(): void;
  /** It stands still for so many milliseconds, as a process does whose machine is moved. */
  freeze(ms: number): void;
}

/** A call that found nobody, or whose answer never came. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
}

const testKey = "sk_test_51TillwireTillwireTillwire";

/** Never settles: what a dead process waits for. */
const never = (): Promise<never> => new Promise(() => {});

export function startProcess(
  name: string,
  around: Surroundings,
  skew: number,
  death: Death | undefined,
): Process {
  const { clock, network, trace, store } = around;
  const lost = new Set<(reason: ConnectionLost) => void>();
  let wakeUp: ((key: string) => Promise<void>) | undefined;
  /** Whether it is asked anything. */
  let alive = true;
  /** Whether it goes on with what it does. */
  let running = true;
  let steps = 0;
  let frozenUntil = 0;

  /** Nobody hears of it any more. */
  function disappear(): void {
    alive = false;
    for (const reject of lost) reject(new ConnectionLost(`${name} has died.`));
    lost.clear();
  }

  function kill(): void {
    if (!running) return;
    running = false;
    trace(name, () => `dies at its step ${steps}`);
    disappear();
  }

  function freeze(ms: number): void {
    trace(name, () => `stands still for ${ms} ms`);
    frozenUntil = Math.max(frozenUntil, clock.now() + ms);
  }

  function die({ returnsAfter }: Death): void {
    if (returnsAfter === undefined) return kill();
    freeze(returnsAfter);
    disappear();
  }

  async function thawed(): Promise<void> {
    // It may have been frozen again meanwhile.
    while (clock.now() < frozenUntil) await clock.sleep(frozenUntil - clock.now());
    if (!running) await never();
  }

  async function io<T>(route: Route, effect: () => Promise<T>): Promise<T> {
    if (!running || clock.now() < frozenUntil) await thawed();
    const fatal = ++steps === death?.step;
    if (fatal && death.when === "before") {
      die(death);
      await thawed();
    }
    const { there, back } = network.travel(route);
    if (there > 0) await arrival(clock, there);
    let answer: T | undefined;
    let failure: unknown;
    let failed = false;
    try {
      answer = await effect();
    } catch (error) {
      failed = true;
      failure = error;
    }
    if (back > 0) await arrival(clock, back);
    if (fatal && death.when === "after") die(death);
    if (!running || clock.now() < frozenUntil) await thawed();
    if (failed) throw failure;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it didn't fail, so it answered
    return answer as T;
  }

  function guarded<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject: (reason: unknown) => void) => {
      if (!alive) {
        reject(new ConnectionLost(`${name} is dead.`));
        return;
      }
      lost.add(reject);
      const settled = (): void => void lost.delete(reject);
      thawed().then(work).finally(settled).then(resolve, reject);
    });
  }

  const bridge = createTerminalBridge({
    ...around.options,
    now: () => clock.now() + skew,
    stripe: createClient(testKey, {
      fetch: (url, init) => io("stripe", () => around.stripe(url, init)),
    }),
    store: {
      read: (key) => io("store", () => store.read(key)),
      write: (...change) => io("store", () => store.write(...change)),
      due: (now) => io("store", () => store.due(now)),
      onWake: (listener) => {
        wakeUp = listener;
      },
    },
  });
  trace(name, () => (skew === 0 ? "starts" : `starts, with its clock ${skew} ms ahead`));
  return {
    name,
    alive: () => alive,
    run: (work) => guarded(() => work(bridge)),
    wake: (key) => guarded(async () => wakeUp?.(key)),
    kill,
    freeze,
  };
}

/** What is lost on its way never arrives. */
function arrival(clock: ChaosClock, ms: number): Promise<void> {
  return ms === Infinity ? never() : clock.sleep(ms);
}
