// Batches spread over threads, and their outcomes put together again.

import { Worker } from "node:worker_threads";
import type { Batch, Outcome } from "./batch.ts";

/** Few enough that threads end together, many enough that they rarely ask. */
const batchSize = 100;

export interface Run extends Omit<Batch, "count"> {
  readonly seeds: number;
  readonly threads: number;
}

/**
 * Plays all seeds.
 *
 * @param progress called after each batch, as they come in
 * @returns the outcomes in the order of their seeds
 */
export async function playAll(
  { seeds, threads, from, ...rest }: Run,
  progress: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  let over = false;
  const take = (): Batch | undefined => {
    if (next >= seeds || over) return undefined;
    const batch = { ...rest, from: from + next, count: Math.min(batchSize, seeds - next) };
    next += batch.count;
    return batch;
  };
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL("worker.ts", import.meta.url));
      const give = (): void => {
        const batch = take();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        if (batch) worker.postMessage(batch);
        else void worker.terminate().then(() => resolve());
      };
      worker.on("message", (outcome: Outcome) => {
        outcomes.push(outcome);
        over ||= rest.first && outcome.failures.length > 0;
        progress(outcome);
        give();
      });
      worker.on("error", reject);
      give();
    });
  const needed = Math.min(threads, Math.ceil(seeds / batchSize));
  await Promise.all(Array.from({ length: needed }, work));
  return outcomes.toSorted((one, other) => one.from - other.from);
}
