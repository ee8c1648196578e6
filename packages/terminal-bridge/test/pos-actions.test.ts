import { describe, expect, test } from "vitest";
import { memoryTillStore, messageOf, openTill, pairTill, TillError } from "../src/pos/index.ts";
import { codeOf, givenBack, openCounter, openPaidCounter, sale } from "./counter.ts";
import { newCode } from "./tills.ts";

describe("a till at work", () => {
  test("looks at the card before it is charged", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).charge({ ...sale, inspect: true });
    const cards: unknown[] = [];
    for await (const { state, card } of attempt) {
      if (card) cards.push(card.brand);
      if (state === "waiting_for_card" && !card) {
        shop.reader.tap();
        await shop.sim.events.settled();
      }
      if (card && cards.length === 1) {
        const confirmed = attempt.confirm();
        await shop.pass(2_000);
        await confirmed;
      }
    }
    expect(cards[0]).toBe("visa");
    expect(attempt.latest).toMatchObject({ state: "succeeded", payment: { amount: 1250 } });
  });

  test("authorizes, and captures less", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).charge({ ...sale, capture: "manual" });
    shop.reader.tap();
    await shop.sim.events.settled();
    expect((await attempt.result()).payment).toMatchObject({ status: "requires_capture" });
    const captured = await (await till.order("A-17").capture({ amount: 1000 })).result();
    expect(captured).toMatchObject({ kind: "capture", state: "succeeded", order: "A-17" });
    expect(await till.order("A-17").get()).toMatchObject({ state: "paid", amount: 1000 });
  });

  test("gives money back, a part and then the rest", async () => {
    const { shop, till } = await openPaidCounter();
    const part = await (await till.order("A-17").refund({ amount: 250 })).result();
    expect(part).toMatchObject({ kind: "refund", state: "succeeded", refund: { amount: 250 } });
    await (await till.order("A-17").refund()).result();
    expect(await till.order("A-17").get()).toMatchObject({ amount: 1250, refunded: 1250 });
    expect(givenBack(shop)).toBe(1250);
    expect(await codeOf(till.order("A-17").refund())).toBe("order_refunded");
  });

  test("gives nothing back without a manager", async () => {
    const { till } = await openCounter();
    expect(await codeOf(till.order("A-17").refund())).toBe("forbidden");
  });

  test("saves a card", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).setup({ allowRedisplay: "always" });
    shop.reader.tap();
    await shop.sim.events.settled();
    const ended = await attempt.result();
    expect(ended).toMatchObject({ kind: "setup", state: "succeeded" });
    expect(ended.savedCard?.generatedCard).toMatch(/^pm_/);
  });

  test("has forms filled in, and gets the signature", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).collectInputs({
      inputs: [
        { type: "email", title: "Your address" },
        { type: "signature", title: "Please sign" },
      ],
    });
    shop.reader.answer([{ value: "jenny@example.com" }]);
    await shop.sim.events.settled();
    const { inputs } = await attempt.result();
    expect(inputs).toMatchObject([
      { type: "email", value: "jenny@example.com" },
      { type: "signature", file: expect.stringMatching(/^file_/) },
    ]);
    const signature = await attempt.file(inputs?.[1]?.file ?? "");
    expect(signature.size).toBeGreaterThan(0);
    expect(signature.type).toBe("application/octet-stream");
  });

  test("shows a cart and takes it away, but not in the middle of a payment", async () => {
    const { shop, till } = await openCounter();
    const reader = till.reader(shop.reader.id);
    const lineItems = [{ description: "Tea", amount: 500, quantity: 1 }];
    const cart = { currency: "usd", total: 500, lineItems };
    const { latest } = await reader.display(cart);
    expect(latest).toMatchObject({ kind: "display", state: "succeeded" });
    // Its end was seen: nobody has to ask for it again.
    expect(await till.attempts.unfinished()).toEqual([]);
    expect(await (await reader.clear()).result()).toMatchObject({ state: "succeeded" });
    const { id } = await reader.charge(sale);
    expect(await codeOf(reader.display(cart))).toBe("reader_busy");
    expect(await codeOf(reader.clear())).toBe("reader_busy");
    expect((await till.attempts.get(id)).latest.state).toBe("waiting_for_card");
  });

  test("takes the reader over from the attempt that it names", async () => {
    const { shop, till } = await openCounter();
    const reader = till.reader(shop.reader.id);
    const first = await reader.charge(sale);
    const second = await reader.charge({ ...sale, amount: 1500, replaces: first.id });
    expect(second.latest).toMatchObject({ state: "waiting_for_card", amount: 1500 });
    expect(await first.result()).toMatchObject({ state: "canceled" });
  });

  test("lists what was done at its location, whichever till has started it", async () => {
    const { shop, till, options } = await openPaidCounter();
    await (await till.order("A-17").refund({ amount: 250 })).result();
    await shop.pass(1_000);
    const second = await pairTill({
      ...options,
      store: memoryTillStore(),
      pairingCode: await newCode(shop),
    });
    await second.reader(shop.second.id).charge({ ...sale, order: "A-18" });
    const all = await second.attempts.list();
    expect(all.map(({ kind, order, state }) => [kind, order, state])).toEqual([
      ["charge", "A-18", "waiting_for_card"],
      ["refund", "A-17", "succeeded"],
      ["charge", "A-17", "succeeded"],
    ]);
    const [newest, ...older] = all;
    expect(await till.attempts.list({ limit: 1 })).toEqual([newest]);
    expect(await till.attempts.list({ before: newest?.createdAt ?? 0 })).toEqual(older);
  });

  test("sees what a reader is doing, whoever has started it", async () => {
    const { shop, till } = await openCounter();
    const seen: string[] = [];
    for await (const { attempt, lastEnded } of till.reader(shop.reader.id)) {
      seen.push(attempt ? `${attempt.order} ${attempt.state}` : "idle");
      if (lastEnded) break;
      if (!attempt) await shop.bridge.charge({ ...sale, reader: shop.reader.id });
      else if (attempt.state === "waiting_for_card") {
        shop.reader.tap();
        await shop.sim.events.settled();
      }
    }
    expect(seen[0]).toBe("idle");
    expect(seen).toContain("A-17 waiting_for_card");
    expect(seen.at(-1)).toBe("idle");
  });
});

test("watching a quiet reader ends when it is told to", async () => {
  const { shop, till } = await openCounter();
  const watching = new AbortController();
  const seen: (string | null)[] = [];
  for await (const { lastEnded } of till.reader(shop.reader.id, { signal: watching.signal })) {
    seen.push(lastEnded);
    // The loop waits for the next state by then, and none will come.
    setTimeout(() => watching.abort(), 0);
  }
  expect(seen).toEqual([null]);
});

describe("an operator", () => {
  test("is told what to do in plain words", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(till.messageOf(attempt.latest)).toBe("Waiting for the customer.");
    const refused: unknown = await till
      .reader(shop.reader.id)
      .charge({ ...sale, order: "A-18" })
      .catch((error: unknown) => error);
    expect(till.messageOf(refused)).toMatch(/order A-17 for till\. Wait/);
    shop.reader.decline("insufficient_funds");
    await shop.sim.events.settled();
    expect(till.messageOf(await attempt.result())).toMatch(/another card/);
    expect(till.messageOf(new TypeError("x is undefined"))).toMatch(/Reload/);
  });

  test("is told it in the shop's language, and in English where that has no text", async () => {
    const { shop, options, store } = await openCounter();
    const messages = {
      card_declined: "Karte abgelehnt. Bitte eine andere Karte.",
      reader_busy: ({ order }: Readonly<Record<string, unknown>>) =>
        `Der Leser ist bei Bestellung ${String(order)}.`,
      waiting_for_card: "Bitte Karte vorhalten.",
    };
    const till = await openTill({ ...options, store, messages });
    if (!till) throw new Error("The till isn't found again.");
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(till.messageOf(attempt.latest)).toBe("Bitte Karte vorhalten.");
    const busy: unknown = await till
      .reader(shop.reader.id)
      .charge({ ...sale, order: "A-18" })
      .catch((error: unknown) => error);
    expect(till.messageOf(busy)).toBe("Der Leser ist bei Bestellung A-17.");
    const gone: unknown = await till.attempts.get("0199f3d2-none").catch((error: unknown) => error);
    expect(till.messageOf(gone)).toMatch(/^[A-Z][a-z ]/);
    shop.reader.decline();
    await shop.sim.events.settled();
    expect(till.messageOf(await attempt.result())).toBe(messages.card_declined);
  });

  test("isn't shown what a code like constructor finds on every object", () => {
    const error = new TillError("constructor", "Stripe says something new.");
    expect(messageOf(error, {})).toBe("Stripe says something new.");
  });
});
