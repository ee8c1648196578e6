import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, readerTimeout, type StripeSim } from "../../src/index.ts";
import { failure, idOf, objectOf, presentIntent, readerOf, shop } from "../helpers.ts";

let sim: StripeSim;
beforeEach(() => {
  sim = createStripeSim();
});

const process = "POST /v1/terminal/readers/{reader}/process_payment_intent";

function eventTypes(): string[] {
  return sim.events.list().map(({ type }) => type);
}

describe("an in-store payment", () => {
  it("waits for the card, is authorized when it is presented, and captured afterwards", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const waiting = await stripe.terminal.readers.processPaymentIntent(reader.id, {
      payment_intent: intent.id,
      process_config: { enable_customer_cancellation: true },
    });
    expect(waiting.action).toMatchObject({
      type: "process_payment_intent",
      status: "in_progress",
      failure_code: null,
      process_payment_intent: {
        payment_intent: intent.id,
        process_config: { enable_customer_cancellation: true },
      },
    });
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe(
      "requires_payment_method",
    );

    const done = await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id);
    expect(done.action?.status).toBe("succeeded");
    const authorized = await stripe.paymentIntents.retrieve(intent.id, {
      expand: ["latest_charge", "payment_method"],
    });
    expect(authorized).toMatchObject({
      status: "requires_capture",
      amount_capturable: 2000,
      payment_method: { type: "card_present", card_present: { last4: "4242" } },
      latest_charge: {
        payment_method_details: {
          type: "card_present",
          card_present: { brand: "visa", read_method: "contactless_emv" },
        },
      },
    });
    // Card-present authorizations hold for two days.
    const charge = objectOf(authorized.latest_charge);
    expect(charge.payment_method_details?.card_present?.capture_before).toBe(
      charge.created + 2 * 24 * 60 * 60,
    );
    expect((await stripe.paymentIntents.capture(intent.id)).status).toBe("succeeded");
    expect(eventTypes()).toEqual([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.amount_capturable_updated",
      "terminal.reader.action_succeeded",
      "charge.captured",
      "payment_intent.succeeded",
    ]);
  });

  it("succeeds at once with automatic capture, and with Interac whatever was asked", async () => {
    const { stripe, reader, intent } = await shop(sim, { capture_method: "automatic" });
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    sim.readers.get(reader.id).tap();
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("succeeded");

    const canadian = await presentIntent(stripe, {
      currency: "cad",
      allowed_payment_method_types: ["card_present", "interac_present"],
    });
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: canadian.id });
    await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id, {
      type: "interac_present",
    });
    const debited = await stripe.paymentIntents.retrieve(canadian.id, {
      expand: ["payment_method"],
    });
    expect(debited).toMatchObject({
      status: "succeeded",
      payment_method: { type: "interac_present" },
    });
  });

  it("includes the tip left on the reader", async () => {
    const { stripe, reader, intent } = await shop(sim);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id, { amount_tip: 300 });
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      amount: 2300,
      amount_capturable: 2300,
      amount_details: { tip: { amount: 300 } },
    });
  });
});

describe("a decline", () => {
  // docs.stripe.com/terminal/references/testing
  it.each([
    [2001, "call_issuer"],
    [2002, "offline_pin_required"],
    [2003, "online_or_offline_pin_required"],
    [2005, "generic_decline"],
    [2055, "incorrect_pin"],
    [2065, "withdrawal_count_limit_exceeded"],
    [2075, "pin_try_exceeded"],
  ])("follows from the decimals of %i: %s", async (amount, declineCode) => {
    const { stripe, reader, intent } = await shop(sim, { amount });
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    const failed = await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id);
    expect(failed.action).toMatchObject({ status: "failed", failure_code: "card_declined" });
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { decline_code: declineCode },
    });
  });

  it.each([
    ["4000000000000002", "card_declined", "generic_decline"],
    ["4000000000009995", "card_declined", "insufficient_funds"],
    ["4000000000009987", "card_declined", "lost_card"],
    ["4000000000009979", "card_declined", "stolen_card"],
    ["4000000000000069", "expired_card", "expired_card"],
    ["4000000000000119", "processing_error", "processing_error"],
  ])("follows from the card %s", async (number, failureCode, declineCode) => {
    const { stripe, reader, intent } = await shop(sim);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    const failed = await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id, {
      type: "card_present",
      card_present: { number },
    });
    expect(failed.action).toMatchObject({
      status: "failed",
      failure_code: failureCode,
      api_error: { code: failureCode, decline_code: declineCode },
    });
  });

  it("leaves the intent payable with another card", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const { id: payment_intent } = intent;
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent });
    sim.readers.get(reader.id).decline("insufficient_funds");
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent });
    sim.readers.get(reader.id).tap({ card: "mastercard" });
    expect((await stripe.paymentIntents.retrieve(payment_intent)).status).toBe("requires_capture");
    expect(sim.ledger()).toMatchObject([{ authorized: 2000, charges: 2, approvedCharges: 1 }]);
    expect(eventTypes().filter((type) => type.startsWith("terminal."))).toEqual([
      "terminal.reader.action_failed",
      "terminal.reader.action_succeeded",
    ]);
  });
});

describe("the reader's only slot", () => {
  it("gives a waiting payment up for another one, without an event", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const second = await presentIntent(stripe);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    const replaced = await stripe.terminal.readers.processPaymentIntent(reader.id, {
      payment_intent: second.id,
    });
    expect(replaced.action?.process_payment_intent?.payment_intent).toBe(second.id);
    sim.readers.get(reader.id).tap();
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe(
      "requires_payment_method",
    );
    expect((await stripe.paymentIntents.retrieve(second.id)).status).toBe("requires_capture");
    expect(eventTypes().filter((type) => type.startsWith("terminal."))).toEqual([
      "terminal.reader.action_succeeded",
    ]);
  });

  it("gives it up for a cart too: set_reader_display answers 200 and kills the payment", async () => {
    const { stripe, reader, intent } = await shop(sim);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    const shown = await stripe.terminal.readers.setReaderDisplay(reader.id, {
      type: "cart",
      cart: {
        currency: "usd",
        total: 2000,
        line_items: [{ amount: 2000, description: "Caramel latte", quantity: 1 }],
      },
    });
    expect(shown.action).toMatchObject({
      type: "set_reader_display",
      set_reader_display: { type: "cart", cart: { total: 2000, tax: null } },
    });
    expect(sim.readers.get(reader.id).waiting).toBe(false);
    await failure(stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id));
    expect(eventTypes()).toEqual(["payment_intent.created"]);
  });

  it("is emptied by cancel_action, without an event", async () => {
    const { stripe, reader, intent } = await shop(sim);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    expect(await stripe.terminal.readers.cancelAction(reader.id)).toMatchObject({ action: null });
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe(
      "requires_payment_method",
    );
    expect(eventTypes()).toEqual(["payment_intent.created"]);
  });

  it("is busy only while an authorization runs, or with a card left in", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const control = sim.readers.get(reader.id);
    control.takeTime(3000);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    control.tap();
    const busy = { statusCode: 400, code: "terminal_reader_busy" };
    expect(await failure(stripe.terminal.readers.cancelAction(reader.id))).toMatchObject(busy);
    const again = { payment_intent: intent.id };
    expect(
      await failure(stripe.terminal.readers.processPaymentIntent(reader.id, again)),
    ).toMatchObject(busy);
    await sim.clock.advance(3000);
    expect((await readerOf(stripe, reader.id)).action).toMatchObject({
      status: "succeeded",
    });
    control.insertCard();
    expect(await failure(stripe.terminal.readers.cancelAction(reader.id))).toMatchObject(busy);
    control.removeCard();
    expect(await stripe.terminal.readers.cancelAction(reader.id)).toMatchObject({ action: null });
  });

  it("takes only intents that require a payment method", async () => {
    const { stripe, reader, intent } = await shop(sim);
    await stripe.paymentIntents.cancel(intent.id);
    const params = { payment_intent: intent.id };
    expect(
      await failure(stripe.terminal.readers.processPaymentIntent(reader.id, params)),
    ).toMatchObject({
      code: "intent_invalid_state",
      message:
        "Payment intent must be in the requires_payment_method state to be processed by a reader.",
    });
    const online = await presentIntent(stripe, { allowed_payment_method_types: ["card"] });
    await failure(
      stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: online.id }),
    );
  });

  it("fails when the intent was canceled while the card was asked for", async () => {
    const { stripe, reader, intent } = await shop(sim);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    await stripe.paymentIntents.cancel(intent.id);
    sim.readers.get(reader.id).tap();
    const { action } = await readerOf(stripe, reader.id);
    expect(action).toMatchObject({ status: "failed", failure_code: "intent_invalid_state" });
    expect(sim.ledger()).toMatchObject([{ charges: 0, status: "canceled" }]);
  });
});

describe("what Stripe's test mode can't show", () => {
  it("a customer cancels, if there is a button to", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const control = sim.readers.get(reader.id);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    expect(() => control.cancelByCustomer()).toThrow("enable_customer_cancellation");
    await stripe.terminal.readers.processPaymentIntent(reader.id, {
      payment_intent: intent.id,
      process_config: { enable_customer_cancellation: true },
    });
    control.cancelByCustomer();
    expect((await readerOf(stripe, reader.id)).action).toMatchObject({
      status: "failed",
      failure_code: "customer_canceled",
    });
    expect(eventTypes()).toContain("terminal.reader.action_failed");
  });

  it("a timeout that is a false negative: the error is answered, the reader waits all the same", async () => {
    const { stripe, reader, intent } = await shop(sim);
    sim.faults.onRequest(process, readerTimeout("after"));
    const params = { payment_intent: intent.id };
    const once = { idempotencyKey: "attempt-1" };
    const timeout = { statusCode: 400, code: "terminal_reader_timeout" };
    expect(
      await failure(stripe.terminal.readers.processPaymentIntent(reader.id, params, once)),
    ).toMatchObject(timeout);
    // The endpoint had begun to work: the key remembers the error.
    expect(
      await failure(stripe.terminal.readers.processPaymentIntent(reader.id, params, once)),
    ).toMatchObject(timeout);
    sim.readers.get(reader.id).tap();
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_capture");
  });

  it("a timeout that is none: the reader never heard of it", async () => {
    const { stripe, reader, intent } = await shop(sim);
    sim.faults.onRequest(process, readerTimeout("before"));
    const params = { payment_intent: intent.id };
    await failure(stripe.terminal.readers.processPaymentIntent(reader.id, params));
    expect((await readerOf(stripe, reader.id)).action).toBeNull();
  });

  it("a reader that is unplugged times out, and is offline after two minutes", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const params = { payment_intent: intent.id };
    const lastSeen = sim.clock.now();
    sim.readers.get(reader.id).unplug();
    await sim.clock.advance(120_000);
    expect(
      await failure(stripe.terminal.readers.processPaymentIntent(reader.id, params)),
    ).toMatchObject({ code: "terminal_reader_timeout" });
    expect((await readerOf(stripe, reader.id)).status).toBe("online");
    await sim.clock.advance(1);
    expect(
      await failure(stripe.terminal.readers.processPaymentIntent(reader.id, params)),
    ).toMatchObject({ code: "terminal_reader_offline" });
    expect(await stripe.terminal.readers.retrieve(reader.id)).toMatchObject({
      status: "offline",
      last_seen_at: lastSeen,
    });
    expect((await stripe.terminal.readers.list({ status: "offline" })).data).toHaveLength(1);
    sim.readers.get(reader.id).plug();
    await stripe.terminal.readers.processPaymentIntent(reader.id, params);
  });

  it("a reader lost in mid-payment stays in progress for ever, paid or not, without an event", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const control = sim.readers.get(reader.id);
    control.takeTime(2000);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    control.tap();
    control.unplug();
    expect(control.plugged).toBe(false);
    await sim.clock.advance(24 * 60 * 60 * 1000);
    expect((await readerOf(stripe, reader.id)).action?.status).toBe("in_progress");
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_capture");
    expect(eventTypes().some((type) => type.startsWith("terminal."))).toBe(false);
    control.plug();
    expect(await stripe.terminal.readers.cancelAction(reader.id)).toMatchObject({ action: null });
  });

  it("a reader that comes back while its authorization runs has forgotten it, and takes commands", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const control = sim.readers.get(reader.id);
    control.takeTime(2000);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    control.tap();
    control.unplug();
    control.plug();
    const second = await presentIntent(stripe);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: second.id });
    await sim.clock.advance(2000);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_capture");
    expect((await readerOf(stripe, reader.id)).action).toMatchObject({
      status: "in_progress",
      process_payment_intent: { payment_intent: second.id },
    });
    expect(control.waiting).toBe(true);
  });

  it("a connection_error that hides an authorized payment", async () => {
    const { stripe, reader, intent } = await shop(sim);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    sim.readers.get(reader.id).loseConnection();
    sim.readers.get(reader.id).tap();
    expect((await readerOf(stripe, reader.id)).action).toMatchObject({
      status: "failed",
      failure_code: "connection_error",
    });
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_capture");
  });
});

describe("registering", () => {
  it.each([
    ["simulated-wpe", "simulated_wisepos_e"],
    ["simulated-s700", "simulated_stripe_s700"],
    ["simulated-s710", "simulated_stripe_s710"],
    ["simulated-v660p", "simulated_verifone_v660p"],
  ])("%s makes a %s", async (registration_code, deviceType) => {
    const {
      stripe,
      reader: { location },
    } = await shop(sim);
    const reader = await stripe.terminal.readers.create({
      registration_code,
      location: idOf(location),
      label: "Till 2",
    });
    expect(reader).toMatchObject({
      object: "terminal.reader",
      device_type: deviceType,
      label: "Till 2",
      location,
      status: "online",
      last_seen_at: sim.clock.now(),
    });
    expect(reader.id).toMatch(/^tmr_/);
  });

  it("refuses other codes and locations that don't exist", async () => {
    const { stripe } = await shop(sim);
    expect(
      await failure(stripe.terminal.readers.create({ registration_code: "quick-brown-fox" })),
    ).toMatchObject({ param: "registration_code" });
    expect(
      await failure(
        stripe.terminal.readers.create({ registration_code: "simulated-wpe", location: "tml_x" }),
      ),
    ).toMatchObject({ code: "resource_missing", param: "location" });
  });

  it("is undone by deleting; readers are relabelled and listed by location", async () => {
    const { stripe, reader } = await shop(sim);
    await stripe.terminal.readers.update(reader.id, { label: "Front", metadata: { till: "1" } });
    const listed = await stripe.terminal.readers.list({ location: idOf(reader.location) });
    expect(listed.data).toMatchObject([{ id: reader.id, label: "Front", metadata: { till: "1" } }]);
    await stripe.terminal.readers.del(reader.id);
    expect(await stripe.terminal.readers.retrieve(reader.id)).toMatchObject({
      id: reader.id,
      object: "terminal.reader",
      deleted: true,
      serial_number: reader.serial_number,
    });
    expect((await stripe.terminal.readers.list()).data).toEqual([]);
  });
});

describe("connection tokens", () => {
  it("are new each time and bound to the location they are made for", async () => {
    const { stripe, reader } = await shop(sim);
    const first = await stripe.terminal.connectionTokens.create();
    const second = await stripe.terminal.connectionTokens.create({
      location: idOf(reader.location),
    });
    expect(first.secret).toMatch(/^pst_test_/);
    expect(first.location).toBeUndefined();
    expect(second.location).toBe(reader.location);
    expect(second.secret).not.toBe(first.secret);
  });
});
