// Real Chromium in front of the Worker on real workerd, for tests that do what a person would.

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { chromiumHint, findChromium } from "../../../../test/chromium.ts";
import { startWorker } from "../worker.ts";
import type { WorkerUnderTest } from "../worker.ts";

const found = await findChromium();

/** Far longer than anything takes: only what hangs runs into it. Milliseconds. */
const patience = 20_000;

/** What the tests of a page work with. */
export interface Pages {
  readonly url: URL;
  /** A new browser, as on another machine: with its own cookies, its own key, its own everything. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** Tests that need Chromium; skipped, with the reason, where there is none. */
export function describeInChromium(name: string, tests: (pages: Pages) => void): void {
  describe.skipIf(!found)(`${name} (in Chromium: ${found?.from ?? chromiumHint})`, () => {
    let worker: WorkerUnderTest;
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    /** What went wrong in a page without anybody having seen it. */
    const errors: string[] = [];

    beforeAll(async () => {
      const executablePath = found?.path ?? "";
      [worker, browser] = await Promise.all([
        startWorker(),
        chromium.launch({ executablePath, args: ["--no-sandbox"] }),
      ]);
    }, 60_000);
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      expect(errors.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      await worker.stop();
    });

    tests({
      get url() {
        return worker.url;
      },
      async newContext(options = {}) {
        const viewport = { width: 1280, height: 800 };
        const context = await browser.newContext({ viewport, locale: "en-US", ...options });
        context.setDefaultTimeout(patience);
        context.on("weberror", (error) => errors.push(error.error().message));
        context.on("console", (message) => {
          // A policy that stops something says so here.
          if (message.text().includes("Content Security Policy")) errors.push(message.text());
        });
        contexts.push(context);
        return context;
      },
    });
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly failureSummary: string;
  }[];
}

/** Checks the page as it is now by all rules of axe-core, its best practices included. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate<Violation[]>(
    "axe.run(document).then(({ violations }) => violations)",
  );
  const said = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
  expect(said).toEqual([]);
}

const folder = fileURLToPath(new URL("../../../../test-results/screenshots", import.meta.url));

/** Keeps a picture of the whole page in `test-results/screenshots`, for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, animations: "disabled" });
}

/** How a page is looked at. */
interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

/** As on a phone and on a desktop, by day and by night. */
const everyLook: readonly Look[] = [390, 1280].flatMap((width) => [
  { width, colorScheme: "light" },
  { width, colorScheme: "dark" },
]);

/** Each size and each colour once: for another state of a page that is looked at in every way. */
export const someLooks: readonly Look[] = [
  { width: 390, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
];

/**
 * Looks at the page as it is now in several ways: everyone can use it, it fits, a thumb hits what
 * can be pressed, and a picture is kept.
 */
export async function expectGood(page: Page, name: string, looks = everyLook): Promise<void> {
  for (const { width, colorScheme } of looks) {
    const look = `${name}-${width}-${colorScheme}`;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page);
    expect(await page.evaluate(tooWide), look).toBe(0);
    expect(await page.evaluate(tooSmall), look).toEqual([]);
    await screenshot(page, look);
  }
}

/** By how many pixels the page is wider than its window. */
function tooWide(): number {
  return Math.max(0, document.documentElement.scrollWidth - innerWidth);
}

/** What can be pressed and is less than 44 pixels high: the least of Apple's and WCAG's guidelines. */
function tooSmall(): string[] {
  const targets = document.querySelectorAll(
    "a, button, select, input:not([type=radio]), label:has([type=radio])",
  );
  return [...targets]
    .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
    .map((target) => target.outerHTML);
}

/** Waits until the page shows a heading. */
export function heading(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole("heading", { name, exact: true }).waitFor();
}

export function button(page: Page | Locator, name: string | RegExp): Locator {
  return page.getByRole("button", { name });
}

/** Presses so quickly that the page has no time to take the button away. */
export function pressAtOnce(target: Locator, times: number): Promise<void> {
  return target.evaluate((pressed: HTMLElement, count) => {
    for (let i = 0; i < count; i++) pressed.click();
  }, times);
}
