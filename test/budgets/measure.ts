/** Calls in one timed batch, and batches; enough for a median that holds on a busy machine. */
const calls = 400;
const rounds = 25;

/**
 * Median time of one call of each candidate, in microseconds. The candidates take turns, batch by
 * batch, so that a machine that slows down slows all of them.
 */
export async function medianTimes<const T extends readonly (() => Promise<unknown>)[]>(
  candidates: T,
): Promise<{ [K in keyof T]: number }> {
  const times = candidates.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      const start = performance.now();
      for (let call = 0; call < calls; call++) await candidate();
      // The first two rounds warm up.
      if (round >= 0) times[index]?.push(((performance.now() - start) * 1000) / calls);
    }
  }
  return times.map(median) as { [K in keyof T]: number };
}

/** The middle value; of an even count, the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("a median needs a value");
  return middle;
}
