// How long things take on their way, and whether they arrive.

import type { Random } from "./random.ts";

/** From whom to whom: till to bridge, Stripe's webhooks to the bridge, bridge to its store or to Stripe. */
export type Route = "bridge" | "webhook" | "store" | "stripe";

export type Weather = "still" | "calm" | "slow" | "storm";

/** Milliseconds there and back; `Infinity`: it doesn't arrive. */
export interface Travel {
  readonly there: number;
  readonly back: number;
}

export interface Network {
  travel(route: Route): Travel;
  /** From now on everything arrives, and soon. */
  clearUp(): void;
}

interface Climate {
  /** The longest ordinary way, in milliseconds. */
  readonly longest: number;
  /** How often something is lost, or very late. */
  readonly losses: number;
  readonly delays: number;
}

const climates: Readonly<Record<Weather, Climate>> = {
  still: { longest: 0, losses: 0, delays: 0 },
  calm: { longest: 80, losses: 0, delays: 0 },
  slow: { longest: 2_500, losses: 0.005, delays: 0.01 },
  storm: { longest: 600, losses: 0.03, delays: 0.05 },
};

/** The longest that something may be under way, in milliseconds. */
const longestDelay = 45_000;

export function createNetwork(random: Random, weather: Readonly<Record<Route, Weather>>): Network {
  let current = weather;
  function way(route: Route): number {
    const { longest, losses, delays } = climates[current[route]];
    // A store that doesn't answer at all is down, and that is another trouble.
    if (route !== "store" && losses > 0 && random.chance(losses)) return Infinity;
    if (delays > 0 && random.chance(delays)) {
      return random.int(1_000, route === "store" ? 5_000 : longestDelay);
    }
    return random.int(0, longest);
  }
  return {
    travel: (route) => ({ there: way(route), back: way(route) }),
    clearUp() {
      current = { bridge: "calm", webhook: "calm", store: "still", stripe: "calm" };
    },
  };
}
