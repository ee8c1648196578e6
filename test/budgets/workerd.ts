import { convertV4MiniflareOptions, Miniflare } from "miniflare";

/** A module for workerd whose path `/{name}/{count}` runs one candidate `count` times. */
export interface WorkerdBench {
  readonly script: string;
  readonly bindings?: Record<string, string>;
  /** Whether the script evaluates sources: it then has `env.EVAL`. */
  readonly evaluates?: boolean;
}

/**
 * Milliseconds that workerd takes for one run of each candidate. Its clock stands still while code
 * runs, so time is taken outside, over `count` runs in one request; a request that runs nothing
 * gives the cost of the round trip. The candidates take turns, and the fastest round of each
 * counts: whatever else the machine does can only add to a time.
 */
export async function timeInWorkerd<const Names extends readonly string[]>(
  { script, bindings = {}, evaluates = false }: WorkerdBench,
  candidates: Names,
  count: number,
  rounds: number,
): Promise<Record<Names[number], number>> {
  const options = convertV4MiniflareOptions({
    compatibilityDate: "2026-10-01",
    modules: true,
    script,
    bindings,
    ...(evaluates ? { unsafeEvalBinding: "EVAL" } : {}),
  });
  const workerd = new Miniflare(options);
  try {
    const url = await workerd.ready;
    const fastest = new Map(["none", ...candidates].map((name) => [name, Infinity]));
    for (let round = -2; round < rounds; round++) {
      for (const [name, least] of fastest) {
        const start = performance.now();
        const response = await fetch(new URL(`/${name}/${count}`, url));
        const body = await response.text();
        if (!response.ok) throw new Error(`${name} fails in workerd: ${body}`);
        // The first two rounds warm up.
        if (round >= 0) fastest.set(name, Math.min(least, performance.now() - start));
      }
    }
    const of = (name: string): number => fastest.get(name) ?? Number.NaN;
    return Object.fromEntries(
      candidates.map((name) => [name, (of(name) - of("none")) / count]),
    ) as Record<Names[number], number>;
  } finally {
    await workerd.dispose();
  }
}
