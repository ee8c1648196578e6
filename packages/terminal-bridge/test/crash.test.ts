import { describe, expect, test } from "vitest";
import { judge, playDay } from "./day.ts";
import type { Script } from "./day.ts";
import { errandName, errands, run } from "./errands.ts";
import type { Errand } from "./errands.ts";
import { liveAndDie } from "./mortal.ts";
import { openShop } from "./shop.ts";

const scripts: Readonly<Record<string, Script>> = {
  "a card that is approved": { gestures: ["approve"] },
  "a card that is declined, then another": { gestures: ["decline", "approve"], retries: 1 },
  "an operator who cancels, then charges again": {
    gestures: ["leave", "approve"],
    cancelAfter: 2000,
    retries: 1,
  },
  "an operator who cancels while the card is authorized": {
    gestures: ["approve"],
    authorization: 4000,
    cancelAfter: 2000,
  },
  "a customer who never comes": { gestures: ["leave"], timeout: 15_000 },
  "a customer who comes at the deadline": {
    gestures: ["approve"],
    pause: 14_000,
    authorization: 2000,
    timeout: 15_000,
  },
  "a reader that loses its connection": { gestures: ["lose_connection"] },
};

/** More steps than any of these days has. */
const enough = 400;

/** Plays the day again and again, with a bridge that dies one step later each time. */
async function dieEverywhere(script: Script, counted: "await" | "effect"): Promise<number> {
  for (let dieAfter = 1; dieAfter < enough; dieAfter++) {
    const shop = await openShop({ seed: dieAfter });
    const lives = liveAndDie(shop, [dieAfter], counted);
    const outcome = await playDay(shop, script, lives);
    const died = lives.deaths() > 0;
    shop.bridge = shop.open();
    await judge(shop, outcome).catch((cause: unknown) => {
      throw new Error(`The bridge died after its step ${dieAfter}.`, { cause });
    });
    if (!died) return dieAfter - 1;
  }
  throw new Error("The day never ends.");
}

const patience = { timeout: 120_000 };

describe("money and books are equal wherever the bridge dies", () => {
  test.each(Object.entries(scripts))("with %s", patience, async (_name, script) => {
    expect(await dieEverywhere(script, "effect")).toBeGreaterThan(10);
  });

  test("at any await at all, with two cards", patience, async () => {
    const script: Script = { gestures: ["decline", "approve"], retries: 1 };
    expect(await dieEverywhere(script, "await")).toBeGreaterThan(50);
  });
});

/** Runs the errand again and again, with a bridge that dies one step later each time. */
async function dieOnErrand(errand: Errand, counted: "await" | "effect"): Promise<number> {
  for (let dieAfter = 1; dieAfter < enough; dieAfter++) {
    const shop = await openShop({ seed: dieAfter });
    await errand.given?.(shop);
    const lives = liveAndDie(shop, [dieAfter], counted);
    try {
      const told = await run(shop, errand, lives);
      shop.bridge = shop.open();
      await errand.judge(shop, told);
      expect((await shop.bridge.attempt(errandName)).state, "what was told").toBe(told.state);
      for (const lane of [shop.reader.id, `${shop.location}:A-17`]) {
        const record = await shop.store.read(`lane:${lane}`);
        expect(JSON.parse(record?.value ?? "{}").open ?? null, "what never ends").toBe(null);
      }
    } catch (cause) {
      throw new Error(`The bridge died after its step ${dieAfter}.`, { cause });
    }
    if (lives.deaths() === 0) return dieAfter - 1;
  }
  throw new Error("The errand never ends.");
}

describe("what was asked for happens once, wherever the bridge dies", () => {
  test.each(Object.entries(errands))("%s", patience, async (_name, errand) => {
    expect(await dieOnErrand(errand, "effect")).toBeGreaterThan(5);
  });

  test("a refund, at any await at all", patience, async () => {
    const errand = errands["a refund"];
    expect(errand && (await dieOnErrand(errand, "await"))).toBeGreaterThan(30);
  });
});
