import { chromium, type Browser, type Page } from "playwright";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumHint, findChromium } from "../../../chromium.ts";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { key } from "../helpers.ts";

const found = await findChromium();
if (found === undefined) console.log(`The page isn't tested: ${chromiumHint}.`);

describe.skipIf(found === undefined)("the page", () => {
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: found?.path ?? "",
      // Chromium refuses its sandbox to root, which is who runs in a container.
      args: ["--no-sandbox"],
    });
    return () => browser.close();
  }, 60_000);

  beforeEach(async () => {
    serving = await serve({
      port: 0,
      host: "127.0.0.1",
      seed: 1,
      controls: true,
      virtualClock: true,
      forwardTo: undefined,
    });
    page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    problems = [];
    page.on("pageerror", ({ message }) => problems.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    return async () => {
      await page.close();
      serving.server.closeAllConnections();
      serving.server.close();
    };
  });

  async function post(path: string, params: Record<string, string>): Promise<{ id: string }> {
    const answer = await fetch(`${serving.url}${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}` },
      body: new URLSearchParams(params),
    });
    return JSON.parse(await answer.text());
  }

  it("taps a card by keyboard, and shows the money", async () => {
    const reader = await post("/v1/terminal/readers", {
      registration_code: "simulated-wpe",
      label: "Till 1",
    });
    const intent = await post("/v1/payment_intents", {
      amount: "2000",
      currency: "usd",
      "allowed_payment_method_types[]": "card_present",
      capture_method: "manual",
    });
    await post(`/v1/terminal/readers/${reader.id}/process_payment_intent`, {
      payment_intent: intent.id,
    });
    await page.goto(`${serving.url}/_sim`);
    const till = page.getByRole("article");
    await till.getByText("Present a card").waitFor();
    await till.getByRole("spinbutton", { name: "Tip" }).fill("250");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await till.getByText("process_payment_intent: succeeded").waitFor();
    const money = page.getByRole("region", { name: "Money" });
    await money.getByText("2250 usd").waitFor();
    const events = page.getByRole("region", { name: "Events" });
    expect(await events.getByText("terminal.reader.action_succeeded").count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it("plans a fault, shows that it struck, and removes it", async () => {
    await page.goto(`${serving.url}/_sim`);
    await page.getByLabel("What goes wrong").selectOption("500 after the effect");
    await page.getByRole("textbox", { name: "On" }).fill("POST /v1/customers");
    await page.getByRole("button", { name: "Plan" }).click();
    await page.getByText("struck 0").waitFor();
    await post("/v1/customers", {});
    await page.getByText("struck 1").waitFor();
    await page.getByRole("button", { name: "Remove error on POST /v1/customers" }).click();
    await page.getByText("None planned.").waitFor();
    expect(problems).toEqual([]);
  });

  it("advances the clock, and fits a phone in light and dark", async () => {
    await page.goto(`${serving.url}/_sim`);
    const clock = page.locator("#clock");
    await page.getByText("stands still").waitFor();
    const before = await clock.textContent();
    await page.getByRole("button", { name: "Advance" }).click();
    await expect.poll(() => clock.textContent()).not.toBe(before);
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: "light" });
    const light = await background();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).not.toBe(light);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
