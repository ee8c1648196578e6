/** Where the simulator takes its time from, and how it lets time pass. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `task` once, `delay` milliseconds from now. Returns what cancels it. */
  schedule(delay: number, task: () => void): () => void;
}

/** A clock that stands still until it is told to move. */
export interface VirtualClock extends Clock {
  /**
   * Lets `ms` milliseconds pass and runs what falls due, in order of time. What a task starts is
   * given a turn of the event loop before the next task runs. Settles when the time is reached.
   */
  advance(ms: number): Promise<void>;
  /** When the next task falls due, in milliseconds since the epoch; `undefined` if none waits. */
  nextDue(): number | undefined;
}

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly task: () => void;
}

/** Noon (UTC) on 1 September 2026: any fixed instant would do, but it should be a plausible one. */
const defaultStart = Date.UTC(2026, 8, 1, 12);

/**
 * A virtual clock.
 *
 * @param start milliseconds since the epoch; the same for every simulator unless given
 */
export function createVirtualClock(start: number = defaultStart): VirtualClock {
  // Taken here, so that a test's fake timers, installed later, can't stop the clock.
  const { setTimeout } = globalThis;
  const timers = new Set<Timer>();
  let now = start;
  let order = 0;

  function turn(): Promise<void> {
    return new Promise((done) => void setTimeout(done, 0));
  }

  function next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (
        first === undefined ||
        timer.due < first.due ||
        (timer.due === first.due && timer.order < first.order)
      ) {
        first = timer;
      }
    }
    return first;
  }

  return {
    now: () => now,
    schedule(delay, task) {
      const timer: Timer = { due: now + Math.max(0, delay), order: order++, task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      if (!(ms >= 0)) throw new RangeError("advance() takes milliseconds, zero or more.");
      // What was begun just before may still be on its way to asking for a time.
      await turn();
      const until = now + ms;
      for (let timer = next(); timer !== undefined && timer.due <= until; timer = next()) {
        timers.delete(timer);
        now = Math.max(now, timer.due);
        timer.task();
        await turn();
      }
      now = Math.max(now, until);
    },
    nextDue: () => next()?.due,
  };
}

/** `setTimeout` can't wait longer, and doesn't wait at all if it is asked to: in milliseconds. */
const longestWait = 0x7fffffff;

/** Tasks further away than this don't keep a process alive that has nothing else to do. */
const nearby = 60_000;

/** The system's clock, for demos: scheduled tasks run by themselves. */
export function createRealClock(): Clock {
  return {
    now: () => Date.now(),
    schedule(delay, task) {
      let timer: ReturnType<typeof setTimeout>;
      const wait = (left: number): void => {
        const now = Math.min(left, longestWait);
        timer = setTimeout(() => (left > now ? wait(left - now) : task()), now);
        if (left > nearby) release(timer);
      };
      wait(delay);
      return () => clearTimeout(timer);
    },
  };
}

/** Where timers keep a process alive, they can be told not to. */
function release(timer: unknown): void {
  if (typeof timer !== "object" || timer === null || !("unref" in timer)) return;
  if (typeof timer.unref === "function") timer.unref();
}

/** The clock's time as Stripe writes it: whole seconds since the epoch. */
export function seconds(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}
