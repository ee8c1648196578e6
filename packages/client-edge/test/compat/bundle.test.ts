import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundle } from "../../../../test/budgets/bundle.ts";

/** What wrangler would ship for a Worker that begins like this. */
async function shipped(contents: string): Promise<string> {
  const resolveDir = import.meta.dirname;
  return new TextDecoder().decode(await bundle({ stdin: { contents, resolveDir, loader: "ts" } }));
}

/** Words that only compat has, and that survive minification. */
const ONLY_COMPAT = [
  "constructEvent",
  "autoPaging",
  "lastResponse",
  "maxNetworkRetries",
  "getStatusCode",
  "setClientId",
  "StripeContext",
];

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

describe("the bundle", () => {
  it.each([
    ["createStripe", 'export { createStripe } from "../../src/index.ts";'],
    ["createClient", 'export { createClient } from "../../src/client.ts";'],
    ["everything at the root", 'export * from "../../src/index.ts";'],
    ["webhooks", 'export * from "../../src/webhooks/index.ts";'],
    ["publishable keys", 'export * from "../../src/publishable/index.ts";'],
    ["one operation", 'export * from "../../src/generated/operations/customers.ts";'],
  ])("of %s has nothing of compat in it", async (_, contents) => {
    const text = await shipped(contents);
    expect(ONLY_COMPAT.filter((word) => text.includes(word))).toEqual([]);
  });

  it("of compat is little more than what it stands on, and less than stripe-node", async () => {
    const use = "console.log(await new Stripe('sk_test_1').customers.create({}));";
    const text = await shipped(`import { Stripe } from "../../src/compat/index.ts"; ${use}`);
    expect(ONLY_COMPAT.filter((word) => text.includes(word))).toEqual(ONLY_COMPAT);
    const compat = kilobytes(text);
    const core = kilobytes(
      await shipped(
        `import { createStripe } from "../../src/index.ts"; ${use.replace("new Stripe", "createStripe")}`,
      ),
    );
    const reference = kilobytes(await shipped(`import { Stripe } from "stripe"; ${use}`));
    console.log(
      `compat ${compat.toFixed(2)} kB, createStripe ${core.toFixed(2)} kB, stripe ${reference.toFixed(2)} kB`,
    );
    // Two of them are the types of thin events, which a handler of them has to know.
    expect(compat - core).toBeLessThan(10.5);
    expect(compat / reference).toBeLessThan(0.8);
  });
});
