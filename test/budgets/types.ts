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

/** Two calls, as programs of their own: what a build and an editor pay for a library's types; and twenty with `expand`. */
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
  expand: `
    import { createStripe, type Stripe } from "@tillwire/client-edge";
    const stripe = createStripe("sk_test_1");
    // @ts-expect-error Or else types don't resolve, and everything would be as light as air.
    export const wrong: Stripe.Terminal.Reader | Stripe.Events.V1ChargeCapturedEvent = 1;
    const [charge, list, found, intent, confirmed, updated, customer, deletable, subscription, items,
      changed, invoice, invoices, session, ended, refund, setup, payout, transactions, dispute] = [
      await stripe.charges.retrieve("ch_1", { expand: ["customer.default_source", "payment_intent.latest_charge.balance_transaction.source"] }),
      await stripe.charges.list({ expand: ["data.payment_intent.customer"] }),
      await stripe.charges.search({ query: "", expand: ["data.customer.default_source"] }),
      await stripe.paymentIntents.create({ amount: 1, currency: "usd", expand: ["latest_charge.balance_transaction"] }),
      await stripe.paymentIntents.confirm("pi_1", { expand: ["latest_charge", "payment_method"] }),
      await stripe.paymentIntents.update("pi_1", { expand: ["customer", "review"] }),
      await stripe.customers.create({ expand: ["tax", "sources", "subscriptions"] }),
      await stripe.customers.retrieve("cus_1", { expand: ["default_source", "subscriptions.data.latest_invoice"] }),
      await stripe.subscriptions.create({ customer: "cus_1", expand: ["latest_invoice.payments.data.invoice", "pending_setup_intent"] }),
      await stripe.subscriptions.retrieve("sub_1", { expand: ["items.data.price.product", "customer"] }),
      await stripe.subscriptions.update("sub_1", { expand: ["schedule", "default_payment_method.customer"] }),
      await stripe.invoices.retrieve("in_1", { expand: ["lines.data.subscription", "payments"] }),
      await stripe.invoices.list({ expand: ["data.customer.test_clock", "data.discounts"] }),
      await stripe.checkout.sessions.create({ expand: ["line_items.data.price.product", "payment_intent.payment_method"] }),
      await stripe.checkout.sessions.retrieve("cs_1", { expand: ["subscription.latest_invoice", "customer", "invoice"] }),
      await stripe.refunds.create({ expand: ["charge.customer", "balance_transaction"] }),
      await stripe.setupIntents.create({ expand: ["latest_attempt.payment_method", "mandate"] }),
      await stripe.payouts.retrieve("po_1", { expand: ["balance_transaction", "destination"] }),
      await stripe.balanceTransactions.list({ expand: ["data.source"] }),
      await stripe.disputes.retrieve("dp_1", { expand: ["charge.customer"] }),
    ] as const;
    export const ids = [
      charge.payment_intent?.latest_charge?.balance_transaction?.source?.id,
      list.data[0]?.payment_intent?.customer?.id, found.data[0]?.customer?.id,
      intent.latest_charge?.balance_transaction?.id, confirmed.payment_method?.id, updated.review?.id,
      customer.sources?.data[0]?.id, deletable.id, subscription.latest_invoice?.id,
      items.items.data[0]?.price.product.id, changed.schedule?.id,
      invoice.lines.data[0]?.subscription?.id, invoices.data[0]?.customer?.id,
      session.line_items.data[0]?.price?.product.id, ended.subscription?.latest_invoice?.id,
      refund.charge?.customer?.id, setup.mandate?.id, payout.balance_transaction?.id,
      transactions.data[0]?.source?.id, dispute.charge.customer?.id,
    ];`,
};
type Program = keyof typeof programs;

/** What tsc says of a program. */
interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly instantiations: number;
}

/** What tsc takes for each program above an empty one, with the package as it is published. */
export async function typeBudgets(): Promise<Budget[]> {
  const folder = await mkdtemp(join(tmpdir(), "tillwire-types-"));
  try {
    await prepare(folder);
    const names = Object.keys(programs) as Program[];
    const costs = new Map(
      names.map((name) => [
        name,
        {
          seconds: new Array<number>(),
          megabytes: new Array<number>(),
          instantiations: new Array<number>(),
        },
      ]),
    );
    for (let round = 0; round < rounds; round++) {
      for (const [name, { seconds, megabytes, instantiations }] of costs) {
        const cost = await check(folder, name);
        seconds.push(cost.seconds);
        megabytes.push(cost.megabytes);
        instantiations.push(cost.instantiations);
      }
    }
    const above = (name: Program, kind: keyof Cost): number =>
      Math.min(...(costs.get(name)?.[kind] ?? [])) -
      Math.min(...(costs.get("empty")?.[kind] ?? []));
    const budget = (
      name: Program,
      title: string,
      kind: "seconds" | "megabytes",
      limit: number,
      goal?: { goal: number; note: string },
    ): Budget => ({
      name: title,
      unit: kind === "seconds" ? "s" : "MB",
      tillwire: above(name, kind),
      reference: above("stripe", kind),
      limit,
      measured: "ratio",
      ...goal,
    });
    return [
      budget("leaf", "tsc, two calls, leaf imports: time", "seconds", 0.25),
      budget("leaf", "tsc, two calls, leaf imports: memory", "megabytes", 0.25),
      budget("whole", "tsc, two calls, createStripe: time", "seconds", 0.7, {
        goal: 0.5,
        note: "0.40 to 0.52 from run to run. Parsing is the cost, and each file costs as much as a hundred lines: the types of a package share one (604 files became 359; time −25 %, memory −11 %), and declarations are passed on instead of bundled (−4 %).",
      }),
      budget("whole", "tsc, two calls, createStripe: memory", "megabytes", 0.5),
      {
        name: "tsc, twenty calls with expand: instantiations",
        unit: "k",
        tillwire: above("expand", "instantiations") / 1000,
        reference: above("stripe", "instantiations") / 1000,
        limit: 20,
        measured: "tillwire",
      },
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

async function check(folder: string, name: Program): Promise<Cost> {
  const { stdout } = await run(tsc, ["-p", `${name}.json`, "--extendedDiagnostics"], {
    cwd: folder,
  });
  const figure = (label: string): number => {
    const found = new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1];
    if (found === undefined) throw new Error(`tsc no longer prints "${label}":\n${stdout}`);
    return Number(found);
  };
  return {
    seconds: figure("Total time"),
    megabytes: figure("Memory used") / 1000,
    instantiations: figure("Instantiations"),
  };
}
