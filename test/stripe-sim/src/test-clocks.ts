import type { Clock } from "./clock.ts";
import type { Scope } from "./scope.ts";

interface Task {
  readonly due: number;
  readonly run: () => void;
}

/** A clock that a request moves: all that falls due happens before the request is answered. */
export class SteppedClock implements Clock {
  readonly #tasks = new Set<Task>();
  #now: number;

  /** @param start milliseconds since the epoch */
  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  schedule(delay: number, run: () => void): () => void {
    const task: Task = { due: this.#now + Math.max(0, delay), run };
    this.#tasks.add(task);
    return () => this.#tasks.delete(task);
  }

  /** Runs what falls due until then, in order of time. @param until milliseconds since the epoch */
  advanceTo(until: number): void {
    for (let task = this.#next(until); task !== undefined; task = this.#next(until)) {
      this.#tasks.delete(task);
      this.#now = Math.max(this.#now, task.due);
      task.run();
    }
    this.#now = Math.max(this.#now, until);
  }

  /** The first that falls due; of several, the one that was scheduled first. */
  #next(until: number): Task | undefined {
    let first: Task | undefined;
    for (const task of this.#tasks) {
      if (task.due <= until && (first === undefined || task.due < first.due)) first = task;
    }
    return first;
  }
}

/** The times of Stripe's test clocks, by the clock's id. */
export class TestClocks {
  readonly #clocks = new Map<string, SteppedClock>();

  add(id: string, start: number): void {
    this.#clocks.set(id, new SteppedClock(start));
  }

  get(id: string): SteppedClock | undefined {
    return this.#clocks.get(id);
  }

  remove(id: string): void {
    this.#clocks.delete(id);
  }
}

/**
 * The scope in which things happen to an object that a test clock holds: in its time.
 * https://docs.stripe.com/billing/testing/test-clocks
 */
export function inTimeOf(scope: Scope, testClock: string | null | undefined): Scope {
  const clock = scope.testClocks.get(testClock ?? "");
  return clock === undefined ? scope : { ...scope, clock };
}
