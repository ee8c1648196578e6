import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Budget } from "./budget.ts";
import { median } from "./measure.ts";

const rounds = 5;
const root = fileURLToPath(new URL("../..", import.meta.url));
const tsc = join(root, "node_modules/typescript-native/bin/tsc");

/** Two calls, as a program of its own: what an editor and a build pay for the library's types. */
const programs = {
  empty: "export {};",
  stripe: `
    import Stripe from "stripe";
    const stripe = new Stripe("sk_test_1");
    const intent = await stripe.paymentIntents.create({ amount: 2000, currency: "usd" });
    export const refund = await stripe.refunds.create({ payment_intent: intent.id });`,
  leaf: `
    import { createClient } from "@tillwire/client-edge";
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
} as const;

interface Cost {
  seconds: number;
  megabytes: number;
}
