// A bridge that dies right after its n-th step. Whatever its code still tries has no effect.

import { createClient } from "@tillwire/client-edge";
import type { TerminalBridge } from "../src/index.ts";
import { key, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";

export interface Lives {
  /** Puts another bridge in the place of one that has died; rethrows what isn't its death. */
  readonly after: (error: unknown) => void;
  readonly dead: () => boolean;
  readonly deaths: () => number;
}

/** Bridges that die one after the other, each after so many steps; the last one lives on. */
export function liveAndDie(
  shop: Shop,
  dieAfter: readonly number[],
  counted: "await" | "effect",
): Lives {
  let deaths = 0;
  let life = mortal(shop, dieAfter[0], counted);
  shop.bridge = life.bridge;
  return {
    after(error) {
      if (!life.dead()) throw error;
      life = mortal(shop, dieAfter[++deaths], counted);
      shop.bridge = life.bridge;
    },
    dead: () => life.dead(),
    deaths: () => deaths,
  };
}

interface Life {
  readonly bridge: TerminalBridge;
  readonly dead: () => boolean;
}

/**
 * @param counted `await`: every input and output is a step. `effect`: only writes and Stripe's POSTs
 *   are; between two of them nothing durable happens, so dying at the reads in between is the same.
 */
function mortal(shop: Shop, dieAfter: number | undefined, counted: "await" | "effect"): Life {
  let steps = 0;
  let dead = false;
  async function step<T>(effect: boolean, run: () => Promise<T>): Promise<T> {
    if (dead) throw new Error("evicted");
    if (effect || counted === "await") steps++;
    const last = steps === dieAfter && (effect || counted === "await");
    const result = await run();
    dead ||= last;
    if (dead) throw new Error("evicted");
    return result;
  }
  const { store, sim } = shop;
  const bridge = shop.open({
    stripe: createClient(key, {
      maxRetries: 0,
      fetch: (url, init) => step(init.method === "POST", () => wireTo(sim)(url, init)),
    }),
    store: {
      read: (name) => step(false, () => store.read(name)),
      write: (...change) => step(true, () => store.write(...change)),
      due: (now) => store.due(now),
    },
  });
  return { bridge, dead: () => dead };
}
