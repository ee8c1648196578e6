// Virtual time. It stands still while something is being done and jumps to
// whatever falls due next, so that hours cost no more than what happens in them.

import type { Clock } from "@tillwire/stripe-sim";

/** A clock, and the loop that runs what falls due. */
export interface ChaosClock extends Clock {
  /** Settles so many milliseconds from now. */
  sleep(ms: number): Promise<void>;
  /** Nothing more falls due until this settles: for work whose time isn't virtual. */
  hold(work: Promise<unknown>): void;
  /**
   * Runs what falls due, in order of time and, at the same time, of asking, until `over`.
   *
   * @throws Error if that doesn't come about within `limit` tasks: something goes round in circles
   */
  run(over: () => boolean, limit: number): Promise<void>;
}

interface Timer {
  readonly due: number;
  readonly order: number;
  /** `undefined` once it was canceled. */
  task: (() => void) | undefined;
}

/** Noon (UTC) on 1 September 2026, as in the simulator. */
export const start = Date.UTC(2026, 8, 1, 12);

export function createChaosClock(): ChaosClock {
  const heap: Timer[] = [];
  let held = 0;
  let now = start;
  let order = 0;

  function schedule(delay: number, task: () => void): () => void {
    const timer: Timer = { due: now + Math.max(0, delay), order: order++, task };
    push(heap, timer);
    return () => {
      timer.task = undefined;
    };
  }

  return {
    now: () => now,
    schedule,
    sleep: (ms) => new Promise((done) => void schedule(ms, done)),
    hold(work) {
      held++;
      const settled = (): void => void held--;
      work.then(settled, settled);
    },
    run(over, limit) {
      let count = 0;
      return new Promise((resolve, reject: (reason: unknown) => void) => {
        let left = 0;
        let ended = false;
        const end = (settle: () => void): void => {
          ended = true;
          settle();
        };
        /** One task. Everything that it leads to without time passing happens before the next. */
        const step = (): void => {
          if (--left === 0) pump();
          if (ended || held > 0) return;
          if (over()) return end(resolve);
          const timer = pop(heap);
          if (!timer) return end(() => reject(new Error("Nothing will ever happen again.")));
          if (!timer.task) return;
          if (++count > limit) {
            return end(() => reject(new Error(`It isn't over after ${limit} steps.`)));
          }
          now = timer.due;
          timer.task();
        };
        // Many at once: the event loop goes round once for all of them, and lets promises settle
        // between any two.
        const pump = (): void => {
          if (ended) return;
          left = stepsPerTurn;
          for (let steps = 0; steps < stepsPerTurn; steps++) setImmediate(step);
        };
        pump();
      });
    },
  };
}

const stepsPerTurn = 64;

const { setImmediate } = globalThis;

function before(one: Timer, other: Timer): boolean {
  return one.due < other.due || (one.due === other.due && one.order < other.order);
}

function push(heap: Timer[], timer: Timer): void {
  let at = heap.length;
  while (at > 0) {
    const parent = heap[(at - 1) >> 1];
    if (!parent || before(parent, timer)) break;
    heap[at] = parent;
    at = (at - 1) >> 1;
  }
  heap[at] = timer;
}

function pop(heap: Timer[]): Timer | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (!first || !last || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const child = right && left && before(right, left) ? right : left;
    if (!child || before(last, child)) break;
    heap[at] = child;
    at = 2 * at + (child === left ? 1 : 2);
  }
  heap[at] = last;
  return first;
}
