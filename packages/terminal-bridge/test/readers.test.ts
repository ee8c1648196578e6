// What a reader does beside taking payments, all in its one lane.

import { createClient } from "@tillwire/client-edge";
import * as customers from "@tillwire/client-edge/customers";
import * as paymentMethods from "@tillwire/client-edge/payment-methods";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { readerBusy, readerTimeout } from "@tillwire/stripe-sim";
import { describe, expect, test } from "vitest";
import type { Form } from "../src/index.ts";
import { key, openShop, order, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";

const setupCommand = "POST /v1/terminal/readers/{reader}/process_setup_intent";
const displayCommand = "POST /v1/terminal/readers/{reader}/set_reader_display";
const clearCommand = "POST /v1/terminal/readers/{reader}/cancel_action";
const inputsCommand = "POST /v1/terminal/readers/{reader}/collect_inputs";

function stripeOf(shop: Shop): ReturnType<typeof createClient> {
  return createClient(key, { fetch: wireTo(shop.sim) });
}

function saving({ reader }: Shop): Parameters<Shop["bridge"]["setup"]>[0] {
  return { reader: reader.id, allowRedisplay: "always" };
}

function asking({ reader }: Shop): Parameters<Shop["bridge"]["collectInputs"]>[0] {
  return {
    reader: reader.id,
    inputs: [
      { type: "text", title: "Your name", required: true },
      {
        type: "selection",
        title: "A bag?",
        choices: [
          { id: "yes", text: "Yes", style: "primary" },
          { id: "no", text: "No" },
        ],
      },
      { type: "signature", title: "Sign here", toggles: [{ title: "Newsletter" }] },
    ],
  };
}

function cart({ reader }: Shop): Parameters<Shop["bridge"]["display"]>[0] {
  const lineItems = [{ description: "Tea", amount: 500, quantity: 2 }];
  return { reader: reader.id, currency: "usd", total: 1080, tax: 80, lineItems };
}

function shown({ reader }: Shop): unknown {
  return reader.reader["action"];
}

describe("saving a card", () => {
  test("gives what can be charged later, on its customer", async () => {
    const shop = await openShop();
    const customer = await customers.create(stripeOf(shop), { name: "Jenny Rosen" });
    const { id, state } = await shop.bridge.setup({ ...saving(shop), customer: customer.id });
    expect(state).toBe("waiting_for_card");
    shop.reader.tap({ card: "mastercard" });
    const { savedCard } = await shop.end(id);
    const generated = await paymentMethods.retrieve(
      stripeOf(shop),
      savedCard?.generatedCard ?? "none",
    );
    expect(generated).toMatchObject({
      type: "card",
      card: { brand: "mastercard" },
      customer: customer.id,
      allow_redisplay: "always",
    });
    expect(shop.ledger()).toEqual([]);
  });

  test("fails with the card, and can be tried with another", async () => {
    const shop = await openShop();
    const first = await shop.bridge.setup(saving(shop));
    shop.reader.decline("lost_card");
    expect(await shop.end(first.id)).toMatchObject({
      state: "failed",
      failure: { code: "card_declined", declineCode: "lost_card" },
    });
    const second = await shop.bridge.setup(saving(shop));
    expect(second.intent).not.toBe(first.intent);
    shop.reader.tap();
    expect((await shop.end(second.id)).state).toBe("succeeded");
  });

  test("is canceled by the operator, the customer and the deadline", async () => {
    const shop = await openShop();
    const first = await shop.bridge.setup(saving(shop));
    expect((await shop.bridge.cancel(first.id)).failure?.code).toBe("canceled_by_operator");
    const second = await shop.bridge.setup(saving(shop));
    shop.reader.cancelByCustomer();
    expect((await shop.end(second.id)).failure?.code).toBe("customer_canceled");
    const third = await shop.bridge.setup({ ...saving(shop), timeout: 20_000 });
    expect(await shop.end(third.id, 30_000)).toMatchObject({
      state: "canceled",
      failure: { code: "deadline_passed" },
    });
    expect(shop.reader.waiting).toBe(false);
  });

  test("happens once, though answers are lost", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest("POST /v1/setup_intents", { kind: "reset", when: "after" });
    shop.sim.faults.onRequest(setupCommand, { kind: "reset", when: "before" }, { times: 2 });
    const { id } = await shop.bridge.setup(saving(shop));
    await shop.pass(10_000);
    shop.reader.tap();
    expect((await shop.end(id)).state).toBe("succeeded");
    const made = shop.sim.requests().filter(({ path }) => path === "/v1/setup_intents");
    expect(new Set(made.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  test("is read where the reader can't say: it lost its connection", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.setup(saving(shop));
    shop.reader.loseConnection();
    shop.reader.tap();
    expect((await shop.end(id)).state).toBe("succeeded");
  });

  test("ends by an event, without any polling", async () => {
    const shop = await openShop({ bridge: { timing: { pollAfter: () => null } } });
    shop.sim.faults.onEvent("terminal.reader.*", { kind: "lose" });
    const { id } = await shop.bridge.setup(saving(shop));
    shop.reader.tap();
    await shop.sim.events.settled();
    expect((await shop.bridge.attempt(id)).state).toBe("succeeded");
  });
});

describe("forms", () => {
  test("give what was filled in, and the signature", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.collectInputs(asking(shop));
    shop.reader.answer([{ value: "Jenny" }, { value: "no" }, { toggles: ["enabled"] }]);
    const { inputs } = await shop.end(id);
    const file = inputs?.[2]?.file ?? "";
    const plain = { skipped: false, value: null, choice: null, file: null, toggles: [] };
    expect(inputs).toEqual([
      { ...plain, type: "text", value: "Jenny" },
      { ...plain, type: "selection", value: "No", choice: "no" },
      { ...plain, type: "signature", file: expect.stringMatching(/^file_/), toggles: ["enabled"] },
    ]);
    const signature = await shop.bridge.signature(id, file);
    expect(signature.contentType).toBe("image/svg+xml");
    expect(new TextDecoder().decode(signature.data)).toContain("<svg");
    await expect(shop.bridge.signature(id, "file_other")).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("keep their signature when Stripe has forgotten it", async () => {
    const shop = await openShop();
    const contents = "GET /v1/files*";
    // The first try to fetch it fails.
    shop.sim.faults.onRequest(contents, { kind: "reset", when: "before" });
    const { id } = await shop.bridge.collectInputs(asking(shop));
    shop.reader.answer();
    const file = (await shop.end(id)).inputs?.[2]?.file ?? "";
    const gone = { kind: "error", when: "before", status: 404, message: "Gone." } as const;
    shop.sim.faults.onRequest(contents, { ...gone, type: "invalid_request_error" }, { times: 9 });
    expect((await shop.bridge.signature(id, file)).data.length).toBeGreaterThan(100);
  });

  test("that somebody else has shown in between are not taken for these", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.collectInputs(asking(shop));
    const inputs = [{ type: "text" as const, custom_text: { title: "Another question" } }];
    await readers.collectInputs(stripeOf(shop), shop.reader.id, { inputs });
    shop.reader.answer();
    expect(await shop.end(id)).toMatchObject({
      state: "failed",
      failure: { code: "action_replaced" },
      inputs: null,
    });
  });

  test("that nobody touches are given up", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.collectInputs(asking(shop));
    expect(await shop.end(id, 150_000)).toMatchObject({
      state: "failed",
      failure: { code: "collect_inputs_timeout" },
    });
  });

  test("can be canceled, and asked for again", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.collectInputs(asking(shop));
    expect((await shop.bridge.cancel(id)).state).toBe("canceled");
    expect(shop.reader.asks).toBe(null);
    const again = await shop.bridge.collectInputs(asking(shop));
    shop.reader.answer();
    expect((await shop.end(again.id)).state).toBe("succeeded");
  });

  test("are shown once, though the answer is lost", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(inputsCommand, { kind: "reset", when: "before" }, { times: 2 });
    const { id } = await shop.bridge.collectInputs(asking(shop));
    await shop.pass(10_000);
    shop.reader.answer();
    expect((await shop.end(id)).state).toBe("succeeded");
  });

  test("that may have been shown are cleared before the reader is used again", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(inputsCommand, readerTimeout("before"));
    const { id } = await shop.bridge.collectInputs(asking(shop));
    expect(await shop.end(id, 30_000)).toMatchObject({
      state: "failed",
      failure: { code: "terminal_reader_timeout" },
    });
    expect(shop.sent("/cancel_action")).toBe(1);
  });

  test.each<[string, Form[]]>([
    ["none", []],
    ["too many", Array.from({ length: 6 }, () => ({ type: "text", title: "Name" }))],
    ["a long title", [{ type: "text", title: "N".repeat(41) }]],
    ["a selection without choices", [{ type: "selection", title: "A bag?" }]],
  ])("are refused: %s", async (_name, inputs) => {
    const shop = await openShop();
    await expect(
      shop.bridge.collectInputs({ reader: shop.reader.id, inputs }),
    ).rejects.toMatchObject({ code: "invalid_request" });
    expect(shop.sent("/collect_inputs")).toBe(0);
  });
});

describe("the screen", () => {
  test("shows a cart, and is emptied", async () => {
    const shop = await openShop();
    expect((await shop.bridge.display(cart(shop))).state).toBe("succeeded");
    expect(shown(shop)).toMatchObject({
      set_reader_display: {
        cart: {
          currency: "usd",
          total: 1080,
          tax: 80,
          line_items: [{ description: "Tea", amount: 500, quantity: 2 }],
        },
      },
    });
    expect((await shop.bridge.clear({ reader: shop.reader.id })).state).toBe("succeeded");
    expect(shown(shop)).toBe(null);
  });

  test("is refused while a payment waits for its card, which would be lost", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    const busy = { code: "reader_busy", details: { attempt: id, kind: "charge", order: "A-17" } };
    await expect(shop.bridge.display(cart(shop))).rejects.toMatchObject(busy);
    await expect(shop.bridge.clear({ reader: shop.reader.id })).rejects.toMatchObject(busy);
    await expect(shop.bridge.collectInputs(asking(shop))).rejects.toMatchObject(busy);
    await expect(shop.bridge.setup(saving(shop))).rejects.toMatchObject(busy);
    expect(shop.reader.waiting).toBe(true);
  });

  test("that may still change holds the reader: no payment is lost by it", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(displayCommand, { kind: "reset", when: "before" }, { times: 3 });
    const { id, state } = await shop.bridge.display(cart(shop));
    expect(state).toBe("unknown");
    await expect(shop.bridge.charge(order(shop))).rejects.toMatchObject({
      code: "reader_busy",
      details: { attempt: id, kind: "display", order: null },
    });
    await shop.pass(20_000);
    expect((await shop.bridge.attempt(id)).state).toBe("succeeded");
    expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
  });

  test("that the reader may still hear of holds it for as long", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(displayCommand, readerTimeout("before"));
    expect((await shop.bridge.display(cart(shop))).state).toBe("unknown");
    await shop.pass(5000);
    await expect(shop.bridge.charge(order(shop))).rejects.toMatchObject({ code: "reader_busy" });
    await shop.pass(2000);
    expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
  });

  test.each([
    ["busy", readerBusy(), "terminal_reader_busy"],
    ["silent", readerTimeout("before"), "terminal_reader_timeout"],
  ])("of a reader that is %s is left as it is", async (_name, fault, code) => {
    const shop = await openShop();
    shop.sim.faults.onRequest(displayCommand, fault);
    const shown = await shop.bridge.display(cart(shop));
    expect(await shop.end(shown.id, 10_000)).toMatchObject({ state: "failed", failure: { code } });
    shop.sim.faults.onRequest(clearCommand, fault);
    const cleared = await shop.bridge.clear({ reader: shop.reader.id });
    expect(await shop.end(cleared.id, 10_000)).toMatchObject({
      state: "failed",
      failure: { code },
    });
    expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
  });

  test.each([
    ["a broken amount", { total: 10.5 }],
    ["half a cup", { lineItems: [{ description: "Tea", amount: 500, quantity: 0.5 }] }],
    ["nothing", { lineItems: [] }],
  ])("refuses %s", async (_name, wrong) => {
    const shop = await openShop();
    await expect(shop.bridge.display({ ...cart(shop), ...wrong })).rejects.toMatchObject({
      code: "invalid_request",
    });
  });
});
