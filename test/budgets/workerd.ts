import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { median } from "./measure.ts";

/** A module for workerd whose path `/{name}/{count}` runs one candidate `count` times. */
export interface WorkerdBench {
  readonly script: string;
  readonly bindings?: Record<string, string>;
  /** Whether the script evaluates sources: it then has `env.EVAL`. */
  readonly evaluates?: boolean;
}

/**
 * Median milliseconds that workerd takes for one run of each candidate. Its clock stands still
 * while code runs, so time is taken outside, over `count` runs in one request; a request that runs
 * nothing gives the cost of the round trip. The candidates take turns, so that a machine that slows
 * down slows all of them.
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
    const times = new Map(["none", ...candidates].map((name) => [name, new Array<number>()]));
    for (let round = -2; round < rounds; round++) {
      for (const [name, taken] of times) {
        const start = performance.now();
        const response = await fetch(new URL(`/${name}/${count}`, url));
        const body = await response.text();
        if (!response.ok) throw new Error(`${name} fails in workerd: ${body}`);
        // The first two rounds warm up.
        if (round >= 0) taken.push(performance.now() - start);
      }
    }
    const empty = median(times.get("none") ?? []);
    return Object.fromEntries(
      candidates.map((name) => [name, (median(times.get(name) ?? []) - empty) / count]),
    ) as Record<Names[number], number>;
  } finally {
    await workerd.dispose();
  }
}
