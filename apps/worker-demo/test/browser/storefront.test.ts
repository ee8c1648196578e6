// The shop online, as its customers see it: each step that a person takes.

import { gzipSync } from "node:zlib";
import { createStripe } from "@tillwire/client-edge";
import type { Page } from "playwright";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { describeInChromium, expectAccessible, screenshot } from "./browser.ts";

let stripe: ReturnType<typeof createStripe>;
let page: Page;

describeInChromium("the storefront", (pages) => {
  const storefront = (): string => new URL("/storefront", pages.url).href;

  beforeAll(() => {
    const api = new URL("/simulator/stripe", pages.url).href;
    stripe = createStripe("sk_test_simulator", { bases: { api } });
  });
  beforeEach(async () => {
    page = await (await pages.newContext()).newPage();
    await page.goto(storefront());
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
    const [intent] = await intents();
    expect(intent?.amount_received).toBe(280);
    const { data } = await stripe.charges.list({ payment_intent: intent?.id ?? "" });
    expect(data).toHaveLength(1);
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

  it("never takes money for two baskets: the first is given up, or shown if it was paid", async () => {
    await choose("Espresso");
    await payWith("Visa: declined");
    await page.getByRole("alert").getByText("Your card was declined.").waitFor();
    const [first] = await intents();
    await choose("Croissant");
    await payWith("Visa: pays");
    await thanks("$5.90").waitFor();
    expect((await stripe.paymentIntents.retrieve(first?.id ?? "")).status).toBe("canceled");

    await page.getByRole("button", { name: "Order something else" }).click();
    // Stripe gets this one after the page has given up waiting.
    await page.route("**/confirm", (route) => route.abort("connectionrefused"));
    await choose("Lemonade");
    await payWith("Visa: pays");
    await page.getByRole("alert").getByText("you can’t pay twice").waitFor();
    await page.unroute("**/confirm");
    const [late] = await intents();
    await stripe.paymentIntents.confirm(late?.id ?? "", {
      payment_method: "pm_card_visa",
      return_url: pages.url.href,
    });
    await choose("Espresso");
    await payWith("Visa: pays");
    await thanks("$3.90").waitFor();
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

  it("is under 60 kB", async () => {
    const fresh = await (await pages.newContext()).newPage();
    const bodies: Promise<Buffer>[] = [];
    fresh.on("response", (response) => bodies.push(response.body()));
    await fresh.goto(storefront(), { waitUntil: "networkidle" });
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(60_000);
  });

  it("can be used by everyone, on a phone and on a desk, in light and in dark", async () => {
    async function look(name: string): Promise<void> {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await expectAccessible(page);
          await screenshot(page, `storefront-${name}-${width}-${colorScheme}`);
        }
      }
    }
    await choose("Espresso", "Espresso", "Enamel mug");
    await payWith("Visa: declined");
    await page.getByRole("alert").getByText("Your card was declined.").waitFor();
    await look("declined");
    await payWith("Visa: the bank asks first");
    await page.getByRole("heading", { name: "Your bank asks" }).waitFor();
    await look("bank");
    await page.getByRole("button", { name: "Yes, it was me" }).click();
    await thanks("$23.60").waitFor();
    await look("paid");
  });
});
