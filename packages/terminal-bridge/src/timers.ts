// Waking keys at their time, for stores whose process does that itself.

/** Runs a task later. Gives what cancels it. */
export type Schedule = (delay: number, task: () => void) => () => void;

/** The system's timers. */
export function systemTimers(delay: number, task: () => void): () => void {
  const timer = setTimeout(task, delay);
  return () => clearTimeout(timer);
}

/** The longest delay that timers take, in milliseconds; what is further off is waited for in parts. */
const maxDelay = 2 ** 31 - 1;

/** After how long a wake-up that failed is tried again, in milliseconds. */
const retryAfter = 5_000;

/** A timer for each key that is to be woken. */
export interface WakeTimers {
  /** Sets the key's wake-up, in milliseconds since the epoch, in place of the earlier one. */
  arm(key: string, wakeAt: number | null): void;
  /** Drops all of them. */
  stop(): void;
}

/**
 * Timers that call `wake` at a key's time, and again later where that failed.
 *
 * @param now milliseconds since the epoch
 */
export function createWakeTimers(
  schedule: Schedule,
  now: () => number,
  wake: (key: string) => Promise<void>,
): WakeTimers {
  const cancels = new Map<string, () => void>();

  function arm(key: string, wakeAt: number | null): void {
    cancels.get(key)?.();
    cancels.delete(key);
    if (wakeAt === null) return;
    const delay = Math.max(0, wakeAt - now());
    const task = (): void => (delay > maxDelay ? arm(key, wakeAt) : ring(key));
    cancels.set(key, schedule(Math.min(delay, maxDelay), task));
  }

  function ring(key: string): void {
    cancels.delete(key);
    wake(key).catch(() => {
      // What it did before it failed may have set a wake-up already.
      if (!cancels.has(key)) arm(key, now() + retryAfter);
    });
  }

  return {
    arm,
    stop() {
      for (const cancel of cancels.values()) cancel();
      cancels.clear();
    },
  };
}
