// The shop online, as its customers see it: real Chromium against the Worker on real workerd.

import { gzipSync } from "node:zlib";
import { createStripe } from "@tillwire/client-edge";
import { chromium } from "playwright";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumHint, findChromium } from "../../../test/chromium.ts";
import { startWorker } from "./worker.ts";
import type { WorkerUnderTest } from "./worker.ts";

const found = await findChromium();

let worker: WorkerUnderTest;
let stripe: ReturnType<typeof createStripe>;
let browser: Browser;
let page: Page;

describe.skipIf(!found)(`the storefront in Chromium (${found ? "found" : chromiumHint})`, () => {
  beforeAll(async () => {
    worker = await startWorker();
    const api = new URL("/simulator/stripe", worker.url).href;
    stripe = createStripe("sk_test_simulator", { bases: { api } });
    const executablePath = found?.path ?? "";
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await worker.stop();
  });

  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(new URL("/storefront", worker.url).href);
  });
  afterEach(async () => {
    await page.context().close();
  });

  const payButton = () => page.getByRole("button", { name: /^Pay/ });
  const thanks = (amount: string) => page.getByRole("heading", { name: `Thank you! ${amount}` });

  async function choose(...names: string[]): Promise<void> {
    for (const name of names) await page.getByRole("button", { name: `One ${name} more` }).click();
  }

  async function payWith(card: string): Promise<void> {
    await page.getByLabel("Test card").selectOption(card);
    await payButton().click();
  }

  /** The PaymentIntents of the order that the page shows. */
  async function intents() {
    const order = await page.evaluate(() => sessionStorage.getItem("tillwire.storefront.order"));
    const all = await stripe.paymentIntents.list().toArray({ limit: 1000 });
    return all.filter(({ metadata }) => metadata["storefront_order"] === order);
  }

  it("sells, and shows the receipt again after a reload", async () => {
    expect(await payButton().isDisabled()).toBe(true);
    await choose("Espresso", "Espresso", "Enamel mug");
    await page.getByRole("button", { name: "One Espresso less" }).click();
    expect(await payButton().textContent()).toBe("Pay $20.80");
    await payWith("Visa: pays");
    await thanks("$20.80").waitFor();
    expect(await intents()).toMatchObject([{ amount_received: 2080, status: "succeeded" }]);

    await page.reload();
    await thanks("$20.80").waitFor();
    await page.getByRole("button", { name: "Order something else" }).click();
    await page.getByText("Nothing in it yet.").waitFor();
  });

  it("says why a card didn't work, and takes another one", async () => {
    await choose("Croissant");
    await payWith("Visa: not enough money");
    await page.getByRole("alert").getByText("Your card has insufficient funds.").waitFor();
    await page.reload();
    await page.getByText("1 × Croissant").waitFor();
    await payWith("Mastercard: pays");
    await thanks("$3.10").waitFor();
    expect(await intents()).toMatchObject([{ amount_received: 310 }]);
  });

  it("goes to the customer's bank and back", async () => {
    await choose("Pot of tea");
    await payWith("Visa: the bank asks first");
    await page.getByRole("button", { name: "No, refuse it" }).click();
    await page.getByRole("alert").getByText("Your bank didn’t confirm").waitFor();
    await payWith("Visa: the bank asks first");
    await page.getByRole("button", { name: "Yes, it was me" }).click();
    await thanks("$3.60").waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await intents()).toMatchObject([{ amount_received: 360 }]);
  });

  it("takes the money once, however often the button is pressed", async () => {
    await choose("Espresso");
    await payButton().evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
      button.form?.requestSubmit();
    });
    await thanks("$2.80").waitFor();
    expect(await intents()).toMatchObject([{ amount_received: 280 }]);
    const charges = await stripe.charges
      .list({ payment_intent: (await intents())[0]?.id })
      .toArray({ limit: 10 });
    expect(charges).toHaveLength(1);
  });

  it("finds out that it is paid where Stripe's answer got lost", async () => {
    await page.route("**/confirm", async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await choose("Lemonade");
    await payWith("Visa: pays");
    await thanks("$3.90").waitFor();
    expect(await intents()).toMatchObject([{ amount_received: 390 }]);
  });

  it("lets the customer try again where Stripe can't be reached", async () => {
    await page.route("**/confirm", (route) => route.abort("connectionrefused"));
    await choose("Lemonade");
    await payWith("Visa: pays");
    await page.getByRole("alert").getByText("you can’t pay twice").waitFor();
    await page.unroute("**/confirm");
    await payWith("Visa: pays");
    await thanks("$3.90").waitFor();
    expect(await intents()).toMatchObject([{ amount_received: 390 }]);
  });

  it("goes on after a reload in the middle", async () => {
    let reached: () => void;
    const confirming = new Promise<void>((resolve) => (reached = resolve));
    await page.route("**/confirm", () => reached());
    await choose("Flat white");
    await payWith("Visa: pays");
    await confirming;
    await page.reload();
    await page.getByText("1 × Flat white").waitFor();
    await page.unroute("**/confirm");
    await payWith("Visa: pays");
    await thanks("$4.20").waitFor();
    expect(await intents()).toMatchObject([{ amount_received: 420 }]);
  });

  it("keeps within its policy, and under 60 kB", async () => {
    const problems: string[] = [];
    const bodies: Promise<Buffer>[] = [];
    // A page of its own has nothing of it in its cache.
    const fresh = await (await browser.newContext()).newPage();
    fresh.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    fresh.on("pageerror", (error) => problems.push(error.message));
    fresh.on("response", (response) => bodies.push(response.body()));
    await fresh.goto(page.url(), { waitUntil: "networkidle" });
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    await fresh.context().close();
    expect(problems).toEqual([]);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(60_000);
  });
});
