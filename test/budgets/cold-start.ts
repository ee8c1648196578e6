import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import type { Budget } from "./budget.ts";
import { median } from "./measure.ts";

/** Evaluations in one request, and requests of each bundle. */
const evaluations = 20;
const rounds = 15;

/**
 * Evaluating a whole bundle and constructing its client, inside workerd. Its clock stands still
 * while code runs, so the time is taken outside, over many evaluations of sources that V8 has not
 * seen before; a request that evaluates nothing gives the cost of the round trip.
 */
export async function coldStartBudgets(): Promise<Budget[]> {
  const [tillwire, stripe] = await Promise.all([source("tillwire"), source("stripe")]);
  const workerd = new Miniflare({
    compatibilityDate: "2026-10-01",
    unsafeEvalBinding: "EVAL",
    bindings: { tillwire, stripe, none: "" },
    modules: true,
    script: `
      let serial = 0;
      export default {
        async fetch(request, env) {
          const [name, count] = new URL(request.url).pathname.slice(1).split("/");
          for (let i = 0; i < Number(count); i++) {
            env.EVAL.newFunction(env[name] + "\\n//" + serial++)();
          }
          return new Response();
        },
      };`,
  });
  try {
    const url = await workerd.ready;
    const time = async (name: string): Promise<number> => {
      const start = performance.now();
      const response = await fetch(new URL(`/${name}/${evaluations}`, url));
      if (!response.ok) throw new Error(`${name} does not evaluate: ${await response.text()}`);
      await response.arrayBuffer();
      return performance.now() - start;
    };
    const times: Record<string, number[]> = { none: [], tillwire: [], stripe: [] };
    for (let round = -2; round < rounds; round++) {
      for (const [name, taken] of Object.entries(times)) {
        const milliseconds = await time(name);
        if (round >= 0) taken.push(milliseconds);
      }
    }
    const perEvaluation = (name: string) =>
      (median(times[name] ?? []) - median(times["none"] ?? [])) / evaluations;
    return [
      {
        name: "cold start in workerd: evaluate and construct",
        unit: "ms",
        tillwire: perEvaluation("tillwire"),
        reference: perEvaluation("stripe"),
        limit: 0.2,
        measured: "ratio",
      },
    ];
  } finally {
    await workerd.dispose();
  }
}

/** A bundle as a function body that constructs the client with every operation. */
async function source(library: "tillwire" | "stripe"): Promise<string> {
  const construct = {
    tillwire: `import { createStripe } from "@tillwire/client-edge"; globalThis.client = createStripe("sk_test_1");`,
    stripe: `import Stripe from "stripe"; globalThis.client = new Stripe("sk_test_1");`,
  };
  const bundle = await build({
    stdin: {
      contents: construct[library],
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
  });
  const [output] = bundle.outputFiles;
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${library}`);
  return output.text;
}
