// Where the bridge runs: there is a process, most of the time, and sometimes two.

import type { TerminalBridge } from "../src/index.ts";
import { ConnectionLost, startProcess } from "./bridges.ts";
import type { Process, Surroundings } from "./bridges.ts";
import type { Plan } from "./plan.ts";
import type { Random } from "./random.ts";

/** Starts processes, and finds one for whoever asks. */
export interface Host {
  /** Starts another process; it does what is due, and takes over from those there are. */
  start(): void;
  /** The process that gets what comes in; `undefined` while there is none. */
  front(): Process | undefined;
  /** Kills the oldest process. */
  kill(): void;
  /** From now on the process lives, and another is started if there is none. */
  readonly secure: () => void;
  /** Asks over the network. @throws ConnectionLost */
  readonly ask: <T>(
    route: "bridge" | "webhook",
    work: (bridge: TerminalBridge) => Promise<T>,
  ) => Promise<T>;
}

/** When whoever asked stops waiting, in milliseconds. */
const patience = 25_000;

export function createHost(plan: Plan, around: Surroundings, random: Random): Host {
  const { clock, network, trace } = around;
  const processes: Process[] = [];
  let started = 0;
  let secured = false;

  function living(): Process[] {
    return processes.filter((process) => process.alive());
  }

  function start(): void {
    const name = `bridge ${started + 1}`;
    const death = secured ? undefined : plan.deaths[started];
    const skew = plan.skews[started] ?? 0;
    started++;
    const process = startProcess(name, around, skew, death);
    processes.push(process);
    process.run((bridge) => bridge.sweep()).catch(() => {});
  }

  /** Someone looks after it: a process that has died by itself has a successor soon. */
  function front(): Process | undefined {
    const found = living();
    if (found.length === 0 && started < plan.deaths.length + 1) start();
    return found.length > 1 && random.chance(0.3) ? found[0] : living().at(-1);
  }

  return {
    start,
    front,
    kill: () => living()[0]?.kill(),
    secure() {
      secured = true;
      start();
      for (const old of living().slice(0, -1)) old.kill();
    },
    ask(route, work) {
      return new Promise((resolve, reject: (reason: unknown) => void) => {
        const stop = clock.schedule(patience, () => reject(new ConnectionLost("No answer came.")));
        const { there, back } = network.travel(route);
        const answer = (settle: () => void): void => {
          if (back === Infinity) return;
          clock.schedule(back, () => {
            stop();
            settle();
          });
        };
        const arrive = (): void => {
          const process = front();
          if (process) {
            process.run(work).then(
              (value) => answer(() => resolve(value)),
              (error: unknown) => answer(() => reject(error)),
            );
          } else {
            answer(() => reject(new ConnectionLost("Nobody is there.")));
          }
        };
        if (there === Infinity) trace(route, () => "loses what it carries");
        else clock.schedule(there, arrive);
      });
    },
  };
}
