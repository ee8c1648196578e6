import type { Clock } from "../clock.ts";
import type { StripeSim } from "../sim.ts";

/** The page shows so many of the newest requests and events. */
const shown = 100;

/** Everything that the controls show, newest first. */
export function stateOf(sim: StripeSim<Clock>): object {
  const tries = new Map<string, { status: number | null; attempt: number; endpoint: string }[]>();
  for (const { event, status, attempt, endpoint } of sim.events.deliveries) {
    const own = tries.get(event) ?? [];
    own.push({ status, attempt, endpoint });
    tries.set(event, own);
  }
  return {
    now: sim.clock.now(),
    clock: "advance" in sim.clock ? "virtual" : "real",
    readers: sim.readers.list().map((control) => ({
      id: control.id,
      asks: control.asks,
      cancelable: control.cancelable,
      takesTip: control.takesTip,
      plugged: control.plugged,
      busy: control.busy,
      reader: control.reader,
    })),
    requests: newestFirst(sim.requests()),
    events: newestFirst(sim.events.list()).map((event) => ({
      event,
      deliveries: tries.get(event.id) ?? [],
    })),
    faults: sim.faults.list(),
    ledger: sim.ledger(),
  };
}

function newestFirst<Item>(items: readonly Item[]): Item[] {
  const newest = items.slice(-shown);
  newest.reverse();
  return newest;
}
