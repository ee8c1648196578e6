// What goes wrong at a counter, and how the till goes on.

import { expect, test } from "vitest";
import { button, describeInChromium, heading } from "./browser.ts";
import { buy, charge, ledger, openTill, pairTill, tap } from "./shop.ts";

describeInChromium("in trouble, the till", (pages) => {
  test("gives back once, although all answers get lost", async () => {
    const { page, context } = await openTill(pages, "Lost refund");
    await buy(page, "Tin of tea");
    await charge(page);
    await tap(page);
    await heading(page, "Paid");
    // As often as the till asks, the bridge acts, and its answer doesn't arrive.
    const loseAnswers = { times: 4 };
    await page.route(
      /\/refunds$/,
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      loseAnswers,
    );
    await button(page, "Refund…").click();
    await page.getByLabel("Amount, up to $11.90").fill("2.00");
    await button(page, "Refund $2.00").click();
    await page.getByText("$2.00 of $11.90 refunded").waitFor();
    expect(await ledger(context, pages)).toContainEqual(
      expect.objectContaining({ captured: 1190, refunded: 200 }),
    );
  });

  test("says why a card was declined, and takes another for the same order", async () => {
    const { page, context } = await openTill(pages, "Decline");
    await buy(page, "Enamel mug");
    await charge(page);
    await tap(page, "Visa: not enough money");
    await heading(page, "Not paid");
    await page.locator(".payment").getByText("The card was declined.").waitFor();
    await button(page, "Try again").click();
    await heading(page, "Waiting for the card");
    await tap(page, "Mastercard: pays");
    await heading(page, "Paid");
    const paid = (await ledger(context, pages)).filter(({ captured }) => captured === 1800);
    expect(paid).toEqual([expect.objectContaining({ approvedCharges: 1 })]);
  });

  test("says what to do about a card that was pulled out, or left in", async () => {
    const { page } = await openTill(pages, "Cards");
    await buy(page, "Lemonade");
    await charge(page);
    await button(page, "Pull out early").click();
    await heading(page, "Not paid");
    await page.locator(".payment").getByText("The card couldn't be processed.").waitFor();
    await button(page, "Leave card in").click();
    await page.getByText("Please take your card").waitFor();
    await button(page, "Try again").click();
    await page.locator(".payment").getByText("The reader is busy.").waitFor();
    await button(page, "Leave card in").click();
    await page.getByText("Please take your card").waitFor({ state: "detached" });
    await button(page, "Try again").click();
    await heading(page, "Waiting for the card");
    await button(page, "Cancel payment").click();
    await heading(page, "Canceled");
  });

  test("finds out that a payment went through whose reader lost the line", async () => {
    const { page, context } = await openTill(pages, "Line");
    await buy(page, "Cinnamon roll", "Cinnamon roll");
    await charge(page);
    await button(page, "Lose the line").click();
    await tap(page);
    await heading(page, "Paid");
    const paid = (await ledger(context, pages)).filter(({ captured }) => captured === 760);
    expect(paid).toEqual([expect.objectContaining({ approvedCharges: 1 })]);
  });

  test("goes back to the cart when the customer cancels", async () => {
    const { page } = await openTill(pages, "Customer");
    await buy(page, "Lemonade");
    await charge(page);
    await button(page, "Press cancel").click();
    await heading(page, "Canceled");
    await page.locator(".payment").getByText("The customer canceled on the reader.").waitFor();
    await button(page, "Change the sale").click();
    await page.getByRole("form", { name: "Cart" }).getByText("Lemonade").waitFor();
  });

  test("cancels a payment", async () => {
    const { page } = await openTill(pages, "Cashier");
    await buy(page, "Lemonade");
    await charge(page);
    await button(page, "Cancel payment").click();
    await heading(page, "Canceled");
    await page.locator(".payment").getByText("nothing was charged").waitFor();
  });

  test("gives an order up whose reader was unplugged", async () => {
    const { page } = await openTill(pages, "Unplugged");
    await buy(page, "Espresso");
    await charge(page);
    await button(page, "Unplug reader").click();
    await button(page, "Cancel payment").click();
    await button(page, "Give up the order").click();
    await heading(page, "Canceled");
    await page.locator(".payment").getByText("nothing was charged").waitFor();
    await button(page, "New sale").click();
    await page.getByText("Nothing yet.").waitFor();
  });

  test("tells a second till who has the reader, and lets it in afterwards", async () => {
    const first = await openTill(pages, "Shared");
    const second = await pairTill(pages, { name: "Second till", reader: "Shared" });
    await buy(first.page, "Pot of tea");
    await charge(first.page);
    await second.page.getByText("Shared: Waiting for the card").waitFor();
    await buy(second.page, "Cinnamon roll");
    await button(second.page, /^Charge/).click();
    await second.page
      .getByRole("alert")
      .getByText(/The reader is taking the payment .* for Shared/)
      .waitFor();
    await tap(first.page);
    await heading(first.page, "Paid");
    await second.page.getByText("Shared: Waiting for the card").waitFor({ state: "detached" });
    await charge(second.page);
    await second.page.getByText("$3.80 Tap or insert card").waitFor();
    await tap(second.page);
    await heading(second.page, "Paid");
  });

  test("goes on after a reload in the middle of a payment", async () => {
    const { page } = await openTill(pages, "Reload");
    await buy(page, "Orange juice");
    await charge(page);
    await page.reload();
    await heading(page, "Waiting for the card");
    await tap(page);
    await heading(page, "Paid");
    await page.getByRole("region", { name: "Receipt" }).getByText("1 × Orange juice").waitFor();
  });

  test("shows what happened while it was offline", async () => {
    const { page, context } = await openTill(pages, "Garden");
    await buy(page, "Tin of tea");
    await charge(page);
    await context.setOffline(true);
    await page.getByText("Offline", { exact: true }).waitFor();

    const customer = await (await pages.newContext()).newPage();
    await customer.goto(new URL("/reader", pages.url).href);
    await customer.getByRole("combobox", { name: "Reader" }).selectOption({ label: "Garden" });
    await tap(customer);
    await customer.getByText("Approved").waitFor();

    await context.setOffline(false);
    await heading(page, "Paid");
    await page.getByText("Offline", { exact: true }).waitFor({ state: "detached" });
  });

  test("doesn't start a payment twice when it was offline as it was asked for", async () => {
    const { page, context } = await openTill(pages, "Twice");
    await buy(page, "Cheese sandwich");
    await context.setOffline(true);
    await button(page, /^Charge/).click();
    await heading(page, "Finding out what happened");
    await context.setOffline(false);
    await page.getByRole("alert").getByText("The reader wasn't started.").waitFor();
    await charge(page);
    await tap(page);
    await heading(page, "Paid");
    const paid = (await ledger(context, pages)).filter(({ captured }) => captured === 690);
    expect(paid).toEqual([expect.objectContaining({ approvedCharges: 1 })]);
  });
});
