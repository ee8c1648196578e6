import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { installPublished } from "../published.ts";
import type { Budget } from "./budget.ts";

const run = promisify(execFile);
const rounds = 5;
const root = fileURLToPath(new URL("../..", import.meta.url));
const tsc = join(root, "node_modules/@typescript/native/bin/tsc");

/** Two calls, as programs of their own: what a build and an editor pay for a library's types. */
const programs = {
  empty: "export {};",
  stripe: `
    import Stripe from "stripe";
    const stripe = new Stripe("sk_test_1");
    const intent = await stripe.paymentIntents.create({ amount: 2000, currency: "usd" });
    export const refund = await stripe.refunds.create({ payment_intent: intent.id });`,
  leaf: `
    import { createClient } from "@tillwire/client-edge/client";
    import * as paymentIntents from "@tillwire/client-edge/payment-intents";
    import * as refunds from "@tillwire/client-edge/refunds";
    const client = createClient("sk_test_1");
    const intent = await paymentIntents.create(client, { amount: 2000, currency: "usd" });
    export const refund = await refunds.create(client, { payment_intent: intent.id });`,
  whole: `
    import { createStripe } from "@tillwire/client-edge";
    const stripe = createStripe("sk_test_1");
    const intent = await stripe.paymentIntents.create({ amount: 2000, currency: "usd" });
    export const refund = await stripe.refunds.create({ payment_intent: intent.id });`,
};
type Program = keyof typeof programs;

/** What tsc takes for each program above an empty one, with the package as it is published. */
export async function typeBudgets(): Promise<Budget[]> {
  const folder = await mkdtemp(join(tmpdir(), "tillwire-types-"));
  try {
    await prepare(folder);
    const names = Object.keys(programs) as Program[];
    const costs = new Map(
      names.map((name) => [name, { seconds: new Array<number>(), megabytes: new Array<number>() }]),
    );
    for (let round = 0; round < rounds; round++) {
      for (const [name, { seconds, megabytes }] of costs) {
        const cost = await check(folder, name);
        seconds.push(cost.seconds);
        megabytes.push(cost.megabytes);
      }
    }
    const above = (name: Program, kind: "seconds" | "megabytes"): number =>
      Math.min(...(costs.get(name)?.[kind] ?? [])) -
      Math.min(...(costs.get("empty")?.[kind] ?? []));
    const budget = (
      name: Program,
      title: string,
      kind: "seconds" | "megabytes",
      limit: number,
      goal?: number,
    ): Budget => ({
      name: title,
      unit: kind === "seconds" ? "s" : "MB",
      tillwire: above(name, kind),
      reference: above("stripe", kind),
      limit,
      measured: "ratio",
      ...(goal === undefined ? {} : { goal }),
    });
    return [
      budget("leaf", "tsc, two calls, leaf imports: time", "seconds", 0.25),
      budget("leaf", "tsc, two calls, leaf imports: memory", "megabytes", 0.25),
      budget("whole", "tsc, two calls, createStripe: time", "seconds", 0.7, 0.5),
      budget("whole", "tsc, two calls, createStripe: memory", "megabytes", 0.65, 0.5),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(folder: string): Promise<void> {
  await installPublished(folder);
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(join(folder, `${name}.ts`), text);
    const config = {
      compilerOptions: {
        target: "es2022",
        module: "esnext",
        moduleResolution: "bundler",
        lib: ["es2022"],
        types: [],
        strict: true,
        skipLibCheck: true,
        noEmit: true,
      },
      files: [`${name}.ts`],
    };
    await writeFile(join(folder, `${name}.json`), JSON.stringify(config));
  }
}

async function check(
  folder: string,
  name: Program,
): Promise<{ seconds: number; megabytes: number }> {
  const { stdout } = await run(tsc, ["-p", `${name}.json`, "--extendedDiagnostics"], {
    cwd: folder,
  });
  const figure = (label: string): number => {
    const found = new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1];
    if (found === undefined) throw new Error(`tsc no longer prints "${label}":\n${stdout}`);
    return Number(found);
  };
  return { seconds: figure("Total time"), megabytes: figure("Memory used") / 1000 };
}
