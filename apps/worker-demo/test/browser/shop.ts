// A till in a browser, at a reader that nobody else uses.

import { createClient } from "@tillwire/client-edge";
import * as readers from "@tillwire/client-edge/terminal/readers";
import type { BrowserContext, Page } from "playwright";
import { button, heading } from "./browser.ts";
import type { Pages } from "./browser.ts";

/** A till that is paired, with a reader of its own chosen. */
export interface TillPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly reader: string;
}

/** Registers a reader at the simulator's shop. */
export async function registerReader(pages: Pages, label: string): Promise<string> {
  const client = createClient("sk_test_browser", {
    bases: { api: new URL("simulator/stripe", pages.url).href },
  });
  const { data } = await readers.list(client, { limit: 1 });
  const location = data[0]?.location;
  if (typeof location !== "string") throw new Error("The simulator's shop has no reader.");
  const registration_code = "simulated-wpe";
  return (await readers.create(client, { registration_code, label, location })).id;
}

/** Opens the till in a new browser and pairs it, as a person would. */
export async function pairTill(
  pages: Pages,
  {
    name,
    reader,
    code,
  }: { readonly name: string; readonly reader: string; readonly code?: string },
): Promise<TillPage> {
  const context = await pages.newContext();
  const page = await context.newPage();
  await page.goto(pages.url.href);
  await page.getByLabel("Name of this till").fill(name);
  if (code !== undefined) await page.getByLabel("Pairing code").fill(code);
  await button(page, "Pair this till").click();
  await heading(page, "Corner Shop");
  // After its label, the choice says how the reader is.
  await page.getByRole("radio", { name: new RegExp(`^${reader} `) }).check();
  return { page, context, reader };
}

/** A till, and a reader that has its name. */
export async function openTill(pages: Pages, name: string): Promise<TillPage> {
  await registerReader(pages, name);
  return pairTill(pages, { name, reader: name });
}

/** Puts products into the cart, by their names. */
export async function buy(page: Page, ...products: string[]): Promise<void> {
  for (const product of products) {
    await page.locator(".products").getByRole("button", { name: product }).click();
  }
}

/** Charges, and waits until the reader waits for the card. */
export async function charge(page: Page): Promise<void> {
  await button(page, /^Charge/).click();
  await heading(page, "Waiting for the card");
}

/** Holds a card to the reader that stands beside the till. */
export async function tap(page: Page, card = "Visa: pays"): Promise<void> {
  await page.getByRole("combobox", { name: "Card" }).selectOption({ label: card });
  await button(page, "Tap card").click();
}

/** The simulator's books, through the page's own session. */
export async function ledger(
  context: BrowserContext,
  pages: Pages,
): Promise<{ captured: number; refunded: number; approvedCharges: number }[]> {
  return (await context.request.get(new URL("/simulator/ledger", pages.url).href)).json();
}
