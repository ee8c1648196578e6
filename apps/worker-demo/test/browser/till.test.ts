import { expect, test } from "vitest";
import { button, describeInChromium, heading, pressAtOnce, screenshot } from "./browser.ts";
import { buy, charge, ledger, openTill, pairTill, registerReader, tap } from "./shop.ts";

describeInChromium("the till", (pages) => {
  test("is paired with a code, stays paired, and is stopped as soon as it is unpaired", async () => {
    const context = await pages.newContext();
    const page = await context.newPage();
    await page.goto(pages.url.href);
    await expect.poll(() => page.getByLabel("Pairing code").inputValue()).not.toBe("");
    const code = await page.getByLabel("Pairing code").inputValue();

    await page.getByLabel("Pairing code").fill("WRON-GCOD-E000");
    await button(page, "Pair this till").click();
    await page.getByText("This code can't be used.").waitFor();

    await page.getByLabel("Pairing code").fill(code.toLowerCase());
    await page.getByLabel("Name of this till").fill("Front");
    await button(page, "Pair this till").click();
    await heading(page, "Corner Shop");
    await page.reload();
    await heading(page, "Corner Shop");

    const dashboard = await context.newPage();
    await dashboard.goto(new URL("/dashboard", pages.url).href);
    await button(dashboard, "Unpair Front").click();
    await page.getByText("This till was unpaired.").waitFor();
    await heading(page, "Pair this till");
    await page.reload();
    await heading(page, "Pair this till");
  });

  test("takes a payment with a tip, and remembers it after a reload", async () => {
    const { page, context } = await openTill(pages, "Payment");
    await buy(page, "Flat white", "Croissant", "Croissant");
    await button(page, "One Croissant more").click();
    await button(page, "One Croissant less").click();
    await page.getByRole("radio", { name: "20%" }).check();
    // 4.20 + 2 × 3.10 = 10.40, and a fifth of it is 2.08: in tens, 2.10.
    expect(await page.locator(".totals").innerText()).toMatch(
      /\$10\.40\s+Tip\s+\$2\.10\s+Total\s+\$12\.50/,
    );
    await charge(page);
    await page.getByText("$12.50 Tap or insert card").waitFor();
    await tap(page);
    await heading(page, "Paid");

    const receipt = page.getByRole("region", { name: "Receipt" });
    expect(await receipt.innerText()).toMatch(
      /2 × Croissant\s+\$6\.20\s+Tip\s+\$2\.10\s+Paid by card\s+\$12\.50/,
    );
    expect(await ledger(context, pages)).toContainEqual(
      expect.objectContaining({ captured: 1250, refunded: 0, approvedCharges: 1 }),
    );

    await button(page, "New sale").click();
    await page.getByText("Nothing yet.").waitFor();
    await page.reload();
    await button(page, "History").click();
    await button(page, /\$12\.50 Paid/).click();
    await heading(page, "Paid");
    await page.emulateMedia({ media: "print" });
    await screenshot(page, "receipt-in-print");
  });

  test("shows the customer the cart, and takes the tip that the reader asks for", async () => {
    const { page, context } = await openTill(pages, "Tips");
    await buy(page, "Coffee beans", "Enamel mug");
    const screen = page.locator(".device-screen");
    await screen.getByText("Enamel mug").waitFor();
    await screen.getByText("$32.50").waitFor();
    await page.getByRole("radio", { name: "Ask on the reader" }).check();
    await charge(page);
    // A fifth of 32.50.
    await screen.getByRole("button", { name: "20% · $6.50" }).click();
    await tap(page);
    await heading(page, "Paid");
    await page.locator(".payment-amount").getByText("$39.00").waitFor();
    const receipt = page.getByRole("region", { name: "Receipt" });
    expect(await receipt.innerText()).toMatch(/Tip\s+\$6\.50\s+Paid by card\s+\$39\.00/);
    expect(await ledger(context, pages)).toContainEqual(
      expect.objectContaining({ captured: 3900, approvedCharges: 1 }),
    );
  });

  test("gives back a part, and then the rest", async () => {
    const { page, context } = await openTill(pages, "Refunds");
    await buy(page, "Coffee beans");
    await charge(page);
    await tap(page);
    await heading(page, "Paid");
    await button(page, "Refund…").click();
    const amount = page.getByLabel("Amount, up to $14.50");
    expect(await amount.inputValue()).toBe("14.50");
    await amount.fill("14.51");
    expect(await button(page, /^Refund$/).isDisabled()).toBe(true);
    await amount.fill("4.20");
    await pressAtOnce(button(page, "Refund $4.20"), 2);
    await page.getByText("$4.20 of $14.50 refunded").waitFor();
    await button(page, "Refund…").click();
    await button(page, "Refund $10.30").click();
    await page.getByText("$14.50 of $14.50 refunded").waitFor();
    expect(await ledger(context, pages)).toContainEqual(
      expect.objectContaining({ captured: 1450, refunded: 1450 }),
    );
    await page.reload();
    await page.getByText("$14.50 of $14.50 refunded").waitFor();
    await button(page, "New sale").click();
    await button(page, "History").click();
    await button(page, /\$14\.50 Refunded/).waitFor();
  });

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

  test("can't refund without the role of a manager", async () => {
    await registerReader(pages, "Trainee");
    const context = await pages.newContext();
    const dashboard = await context.newPage();
    await dashboard.goto(new URL("/dashboard", pages.url).href);
    await button(dashboard, "Make a pairing code").click();
    const code = await dashboard.locator("output").innerText();
    const { page } = await pairTill(pages, { name: "Trainee", reader: "Trainee", code });
    await buy(page, "Espresso");
    await charge(page);
    await tap(page);
    await heading(page, "Paid");
    await page.getByText("A refund takes a till with the role of a manager.").waitFor();
    expect(await button(page, "Refund…").isDisabled()).toBe(true);
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

  test("starts one payment, however often the button is pressed at once", async () => {
    const { page, context } = await openTill(pages, "Hasty");
    await buy(page, "Pot of tea", "Pot of tea");
    await pressAtOnce(button(page, /^Charge/), 3);
    await heading(page, "Waiting for the card");
    await tap(page);
    await heading(page, "Paid");
    const paid = (await ledger(context, pages)).filter(({ captured }) => captured === 720);
    expect(paid).toEqual([expect.objectContaining({ approvedCharges: 1 })]);
  });

  test("can be used by keyboard, and says aloud what happens", async () => {
    const { page } = await openTill(pages, "Keyboard");
    await button(page, /^Filter coffee/).focus();
    await page.keyboard.press("Enter");
    const said = page.locator('[role="status"]').first();
    await expect.poll(() => said.innerText()).toBe("1 in the cart, $3.20");
    await page.getByLabel("Other amount").focus();
    await page.keyboard.type("1.50");
    await page.keyboard.press("Enter");
    await expect.poll(() => said.innerText()).toBe("2 in the cart, $4.70");
    await button(page, /^Charge/).focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => said.innerText())
      .toBe("Waiting for the card. Ask the customer to tap or insert a card.");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Waiting for the card");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await heading(page, "Canceled");
  });
});
