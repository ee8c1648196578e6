// Each page as people see it. The pictures are in test-results/screenshots.

import { test } from "vitest";
import { button, describeInChromium, expectGood, heading, someLooks } from "./browser.ts";
import { buy, charge, openTill, tap } from "./shop.ts";

describeInChromium("a page is good to use on phone and desktop, by day and by night:", (pages) => {
  test("pairing", async () => {
    const page = await (await pages.newContext()).newPage();
    await page.goto(pages.url.href);
    await heading(page, "Pair this till");
    await expectGood(page, "till-pairing");
  });

  test("the till, from the cart to the history", async () => {
    const { page } = await openTill(pages, "Counter 2");
    await buy(page, "Flat white", "Croissant", "Croissant");
    await expectGood(page, "till-sale");
    await charge(page);
    await expectGood(page, "till-waiting", someLooks);
    await tap(page, "Visa: expired");
    await heading(page, "Not paid");
    await expectGood(page, "till-declined", someLooks);
    await button(page, "Try again").click();
    await heading(page, "Waiting for the card");
    await tap(page);
    await heading(page, "Paid");
    await button(page, "Refund…").click();
    await page.getByLabel(/^Amount, up to/).fill("3.10");
    await button(page, "Refund $3.10").click();
    await page.getByText("$3.10 of $10.40 refunded").waitFor();
    await button(page, "Refund…").click();
    await expectGood(page, "till-paid");
    await button(page, "New sale").click();
    await button(page, "History").click();
    await button(page, /refunded$/).waitFor();
    await expectGood(page, "till-history", someLooks);
  });

  test("the customer's reader", async () => {
    const { page, context } = await openTill(pages, "Window");
    await buy(page, "Enamel mug");
    await charge(page);
    const customer = await context.newPage();
    await customer.goto(new URL("/reader", pages.url).href);
    await customer.getByRole("combobox", { name: "Reader" }).selectOption({ label: "Window" });
    await customer.getByText("Tap or insert card").waitFor();
    await expectGood(customer, "reader");
  });

  test("the dashboard", async () => {
    const { page, context } = await openTill(pages, "Office");
    await buy(page, "Enamel mug");
    await charge(page);
    const dashboard = await context.newPage();
    await dashboard.goto(new URL("/dashboard", pages.url).href);
    const payment = dashboard.getByRole("row", { name: /Office/ }).filter({ hasText: "$18.00" });
    await payment.getByText("Waiting for the card").first().waitFor();
    await button(dashboard, "Make a pairing code").click();
    await dashboard.getByText("It isn't shown again.").waitFor();
    await expectGood(dashboard, "dashboard");
    // It goes on by itself, while somebody looks at it.
    await tap(page);
    await dashboard.bringToFront();
    await payment.getByText("Paid").first().waitFor();
    await dashboard.getByRole("cell", { name: "payment_intent.succeeded" }).first().waitFor();
  });
});
