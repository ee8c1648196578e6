import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, it } from "vitest";

// The installed packages in every mode that TypeScript and Node know for modules.

const run = promisify(execFile);
const project = inject("project");
const root = fileURLToPath(new URL("../..", import.meta.url));
const tsc = join(root, "node_modules/@typescript/native/bin/tsc");

const MODULE = `
import { createStripe, type Stripe } from "@tillwire/client-edge";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { createClient } from "@tillwire/client-edge/client";
import { load, parse, type ApiModel } from "@tillwire/codegen";
import { createStripeSim } from "@tillwire/stripe-sim";
import { withControls } from "@tillwire/stripe-sim/controls";
import { createMemoryStore, createTerminalBridge } from "@tillwire/terminal-bridge";
import { openTill } from "@tillwire/terminal-bridge/pos";

const sim = createStripeSim();
const stripe = createClient("sk_test_1", { fetch: sim.fetch });
export const bridge = createTerminalBridge({
  stripe,
  store: createMemoryStore(),
  webhookSecrets: ["whsec_1"],
  authorize: () => null,
});
export const intent: Promise<Stripe.PaymentIntent> = createStripe("sk_test_1").paymentIntents.create({
  amount: 2000,
  currency: "usd",
});
export const reader = readers.processPaymentIntent(stripe, "tmr_1", { payment_intent: "pi_1" });
export const served = withControls(sim);
export const till = openTill({ url: "https://shop.example/terminal" });
export const model: Promise<ApiModel> = load({ spec: "openapi.json" }).then(parse);
// @ts-expect-error an amount is a number
void createStripe("sk_test_1").paymentIntents.create({ amount: "2000", currency: "usd" });
`;

const COMMON_JS = `
const { createStripe } = require("@tillwire/client-edge");
const { createStripeSim } = require("@tillwire/stripe-sim");
const { createMemoryStore } = require("@tillwire/terminal-bridge");
createStripe("sk_test_1", { fetch: createStripeSim().fetch })
  .customers.create({ email: "jenny@example.com" })
  .then((customer) => console.log(customer.email, typeof createMemoryStore()));
`;

/** What the compiler says about a file under these settings. */
async function check(file: string, settings: Record<string, string>): Promise<string> {
  const config = {
    compilerOptions: {
      ...settings,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    },
    files: [file],
  };
  const name = `tsconfig.${settings["module"]}.${settings["moduleResolution"]}.json`;
  await writeFile(join(project, name), JSON.stringify(config));
  const { stdout } = await run(process.execPath, [tsc, "-p", name], { cwd: project }).catch(
    (error: { stdout: string }) => error,
  );
  return stdout;
}

describe("the installed packages", () => {
  beforeAll(async () => {
    await writeFile(join(project, "module.ts"), MODULE);
    await writeFile(join(project, "common.cts"), MODULE);
    await writeFile(join(project, "common.cjs"), COMMON_JS);
  });

  it.each([
    ["bundler", { module: "esnext", moduleResolution: "bundler" }],
    ["node16", { module: "node16", moduleResolution: "node16" }],
    ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
  ])("compile as ES modules: %s", async (_mode, settings) => {
    expect(await check("module.ts", settings)).toBe("");
  });

  it("compile as CommonJS where TypeScript knows that Node can require ES modules", async () => {
    const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
    expect(await check("common.cts", nodenext)).toBe("");
    // `node16` stands for a Node that can't: the compiler says what to do instead.
    const node16 = { module: "node16", moduleResolution: "node16" };
    expect(await check("common.cts", node16)).toContain("Consider writing a dynamic 'import(");
  });

  it.each(
    [
      ["Node 24", process.execPath],
      ["Node 22 (Linux x64)", join(root, "test/node_modules/node22/bin/node")],
    ].filter(([, node = ""]) => existsSync(node)),
  )("are required by CommonJS too: %s", async (_runtime, node = "") => {
    const { stdout, stderr } = await run(node, ["common.cjs"], { cwd: project });
    expect(stdout.trim()).toBe("jenny@example.com object");
    expect(stderr).toBe("");
  });
});
