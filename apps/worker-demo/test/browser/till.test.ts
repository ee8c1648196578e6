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
