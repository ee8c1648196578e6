import type { Stripe } from "stripe";
import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../../src/index.ts";
import { failure, idOf, key, objectOf, presentIntent, readerOf, shop } from "../helpers.ts";

let sim: StripeSim;
beforeEach(() => {
  sim = createStripeSim();
});

function readerEvents(): string[] {
  return sim.events.list().flatMap(({ type }) => (type.startsWith("terminal.") ? [type] : []));
}

describe("an authorization on a reader", () => {
  it.each([
    // Fifty dollars, or half of it if that is more.
    [4000, 9000],
    [20_000, 30_000],
  ])("of %i is captured with a tip up to %i", async (amount, most) => {
    const { stripe, reader, intent } = await shop(sim);
    const { id } = await stripe.paymentIntents.update(intent.id, { amount });
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: id });
    sim.readers.get(reader.id).tap();
    const tooMuch = { amount_to_capture: most + 1 };
    expect(await failure(stripe.paymentIntents.capture(id, tooMuch))).toMatchObject({
      code: "amount_too_large",
    });
    expect(await stripe.paymentIntents.capture(id, { amount_to_capture: most })).toMatchObject({
      status: "succeeded",
      amount: most,
      amount_received: most,
    });
  });
});

describe("collecting first, confirming afterwards", () => {
  it("shows the card, and charges it when it is confirmed", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const { readers } = stripe.terminal;
    const params = { payment_intent: intent.id };
    const waiting = await readers.collectPaymentMethod(reader.id, {
      ...params,
      collect_config: { skip_tipping: true },
    });
    expect(waiting.action).toMatchObject({
      type: "collect_payment_method",
      status: "in_progress",
      collect_payment_method: { ...params, collect_config: { skip_tipping: true } },
    });
    sim.readers.get(reader.id).tap({ card: "mastercard" });
    const collected = await readerOf(stripe, reader.id);
    expect(collected.action).toMatchObject({
      status: "succeeded",
      collect_payment_method: {
        payment_method: { type: "card_present", card_present: { brand: "mastercard" } },
      },
    });
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: "requires_confirmation",
      latest_charge: null,
    });
    expect(readerEvents()).toEqual(["terminal.reader.action_updated"]);
    const done = await readers.confirmPaymentIntent(reader.id, params);
    expect(done.action).toMatchObject({
      type: "confirm_payment_intent",
      status: "succeeded",
      confirm_payment_intent: params,
    });
    expect(sim.ledger()).toMatchObject([{ status: "requires_capture", authorized: 2000 }]);
    expect(readerEvents().at(-1)).toBe("terminal.reader.action_succeeded");
  });

  it("forgets the card after 30 seconds", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const { readers } = stripe.terminal;
    const params = { payment_intent: intent.id };
    await readers.collectPaymentMethod(reader.id, params);
    sim.readers.get(reader.id).tap({ amountTip: 300 });
    expect((await stripe.paymentIntents.retrieve(intent.id)).amount).toBe(2300);
    await sim.clock.advance(30_000);
    expect(await failure(readers.confirmPaymentIntent(reader.id, params))).toMatchObject({
      code: "intent_invalid_state",
    });
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: "requires_payment_method",
      payment_method: null,
      amount: 2000,
    });
    await readers.processPaymentIntent(reader.id, params);
  });

  it("leaves the next payment alone when its own 30 seconds are over", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const { readers } = stripe.terminal;
    const params = { payment_intent: intent.id };
    await readers.collectPaymentMethod(reader.id, params);
    sim.readers.get(reader.id).tap();
    await readers.confirmPaymentIntent(reader.id, params);
    const next = await presentIntent(stripe);
    await readers.processPaymentIntent(reader.id, { payment_intent: next.id });
    await sim.clock.advance(30_000);
    expect(sim.readers.get(reader.id).waiting).toBe(true);
  });

  it.each([
    ["card", "requires_payment_method"],
    ["authorizing", "requires_capture"],
  ] as const)("unplugged at the %s, the intent is %s", async (when, status) => {
    const { stripe, reader, intent } = await shop(sim);
    const { readers } = stripe.terminal;
    const params = { payment_intent: intent.id };
    await readers.collectPaymentMethod(reader.id, params);
    sim.readers.get(reader.id).tap();
    sim.faults.onReader(reader.id, { kind: "unplug", when });
    await readers.confirmPaymentIntent(reader.id, params);
    expect((await readerOf(stripe, reader.id)).action?.status).toBe("in_progress");
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe(status);
  });

  it("gives the card up when the reader is told to do something else", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const { readers } = stripe.terminal;
    const params = { payment_intent: intent.id };
    await readers.collectPaymentMethod(reader.id, params);
    sim.readers.get(reader.id).tap();
    await readers.cancelAction(reader.id);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe(
      "requires_payment_method",
    );
    await failure(readers.confirmPaymentIntent(reader.id, params));
  });

  it("fails at the confirmation if the issuer declines", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const { readers } = stripe.terminal;
    const params = { payment_intent: intent.id };
    await readers.collectPaymentMethod(reader.id, params);
    await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id, {
      type: "card_present",
      card_present: { number: "4000000000009995" },
    });
    const declined = await readers.confirmPaymentIntent(reader.id, params);
    expect(declined.action).toMatchObject({
      status: "failed",
      failure_code: "card_declined",
      api_error: { decline_code: "insufficient_funds" },
    });
    await readers.processPaymentIntent(reader.id, params);
  });
});

describe("saving a card", () => {
  async function setup(
    params: Partial<Stripe.SetupIntentCreateParams> = {},
  ): Promise<{ stripe: Stripe; reader: Stripe.Terminal.Reader; intent: Stripe.SetupIntent }> {
    const { stripe, reader } = await shop(sim);
    const intent = await stripe.setupIntents.create({
      allowed_payment_method_types: ["card_present"],
      ...params,
    });
    return { stripe, reader, intent };
  }

  it("makes a card that can be charged later, and gives it to the customer", async () => {
    const { stripe, reader } = await shop(sim);
    const customer = await stripe.customers.create();
    const intent = await stripe.setupIntents.create({
      allowed_payment_method_types: ["card_present"],
      customer: customer.id,
    });
    await stripe.terminal.readers.processSetupIntent(reader.id, {
      setup_intent: intent.id,
      allow_redisplay: "always",
    });
    const done = await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id);
    expect(done.action).toMatchObject({ type: "process_setup_intent", status: "succeeded" });
    const generated = done.action?.process_setup_intent?.generated_card ?? "";
    expect(await stripe.paymentMethods.retrieve(generated)).toMatchObject({
      type: "card",
      customer: customer.id,
      allow_redisplay: "always",
      card: { last4: "4242" },
    });
    const finished = await stripe.setupIntents.retrieve(intent.id, { expand: ["latest_attempt"] });
    expect(finished.status).toBe("succeeded");
    const attempt = objectOf(finished.latest_attempt);
    expect(attempt.payment_method_details.card_present?.generated_card).toBe(generated);
    expect(readerEvents()).toEqual(["terminal.reader.action_succeeded"]);
  });

  it("needs to be told whether the card may be shown again", async () => {
    const { stripe, reader, intent } = await setup();
    const params = { setup_intent: intent.id };
    expect(
      await failure(
        stripe.rawRequest("POST", `/v1/terminal/readers/${reader.id}/process_setup_intent`, params),
      ),
    ).toMatchObject({ code: "parameter_missing", param: "allow_redisplay" });
  });

  it("fails with a card that its issuer refuses", async () => {
    const { stripe, reader, intent } = await setup();
    await stripe.terminal.readers.processSetupIntent(reader.id, {
      setup_intent: intent.id,
      allow_redisplay: "limited",
    });
    sim.readers.get(reader.id).tap({ card: "chargeDeclinedStolenCard" });
    expect((await readerOf(stripe, reader.id)).action).toMatchObject({
      status: "failed",
      failure_code: "card_declined",
    });
    expect(await stripe.setupIntents.retrieve(intent.id)).toMatchObject({
      status: "requires_payment_method",
      last_setup_error: { decline_code: "stolen_card" },
    });
  });
});

describe("a refund on the reader", () => {
  async function paidByInterac(): ReturnType<typeof shop> {
    const paid = await shop(sim, {
      currency: "cad",
      allowed_payment_method_types: ["card_present", "interac_present"],
    });
    const { stripe, reader, intent } = paid;
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    sim.readers.get(reader.id).tap({ card: "interac" });
    return paid;
  }

  it("gives an Interac payment back to the card that paid it", async () => {
    const { stripe, reader, intent } = await paidByInterac();
    const refunding = await stripe.terminal.readers.refundPayment(reader.id, {
      payment_intent: intent.id,
      amount: 500,
    });
    expect(refunding.action).toMatchObject({
      type: "refund_payment",
      status: "in_progress",
      refund_payment: { amount: 500, payment_intent: intent.id },
    });
    expect(sim.ledger()[0]?.refunded).toBe(0);
    // Without the card, there is no way.
    await failure(stripe.refunds.create({ payment_intent: intent.id }));
    sim.readers.get(reader.id).tap({ card: "interac" });
    const { action } = await readerOf(stripe, reader.id);
    expect(action?.status).toBe("succeeded");
    expect(await stripe.refunds.retrieve(idOf(action?.refund_payment?.refund))).toMatchObject({
      amount: 500,
      status: "succeeded",
    });
    expect(sim.ledger()[0]?.refunded).toBe(500);
  });

  it("fails with another card", async () => {
    const { stripe, reader, intent } = await paidByInterac();
    await stripe.terminal.readers.refundPayment(reader.id, { payment_intent: intent.id });
    sim.readers.get(reader.id).tap();
    expect((await readerOf(stripe, reader.id)).action?.status).toBe("failed");
    expect(sim.ledger()[0]?.refunded).toBe(0);
  });

  it("fails where more is asked back than was paid", async () => {
    const { stripe, reader, intent } = await paidByInterac();
    await stripe.terminal.readers.refundPayment(reader.id, {
      payment_intent: intent.id,
      amount: 2001,
    });
    sim.readers.get(reader.id).tap({ card: "interac" });
    expect((await readerOf(stripe, reader.id)).action?.status).toBe("failed");
    expect(sim.ledger()[0]?.refunded).toBe(0);
  });

  it("is for Interac only", async () => {
    const { stripe, reader, intent } = await shop(sim, { capture_method: "automatic" });
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    sim.readers.get(reader.id).tap();
    expect(
      await failure(
        stripe.terminal.readers.refundPayment(reader.id, { payment_intent: intent.id }),
      ),
    ).toMatchObject({ param: "payment_intent" });
  });
});

describe("collecting inputs", () => {
  const inputs: Stripe.Terminal.ReaderCollectInputsParams.Input[] = [
    { type: "signature", custom_text: { title: "Sign here" }, required: true },
    {
      type: "selection",
      custom_text: { title: "Size" },
      selection: {
        choices: [
          { id: "s", text: "Small" },
          { id: "l", text: "Large", style: "primary" },
        ],
      },
    },
    { type: "email", custom_text: { title: "Email" } },
    { type: "phone", custom_text: { title: "Phone" } },
    {
      type: "text",
      custom_text: { title: "Remarks" },
      toggles: [{ title: "News", default_value: "enabled" }, { title: "Terms" }],
    },
  ];

  it("shows up to five forms, and then what was answered", async () => {
    const { stripe, reader } = await shop(sim);
    const shown = await stripe.terminal.readers.collectInputs(reader.id, {
      inputs,
      metadata: { order: "A-17" },
    });
    expect(shown.action).toMatchObject({
      type: "collect_inputs",
      status: "in_progress",
      collect_inputs: { metadata: { order: "A-17" } },
    });
    expect(shown.action?.collect_inputs?.inputs[1]).toMatchObject({
      custom_text: { title: "Size", description: null },
      selection: { choices: [{ id: "s", text: "Small", style: null }, {}], id: null, text: null },
      required: false,
    });
    sim.readers
      .get(reader.id)
      .answer([
        {},
        { value: "l" },
        { value: "zoe@example.com" },
        { skipped: true },
        { value: "No sugar", toggles: ["disabled"] },
      ]);
    const { action } = await readerOf(stripe, reader.id);
    expect(action?.status).toBe("succeeded");
    const [signature, ...others] = action?.collect_inputs?.inputs ?? [];
    expect(others).toMatchObject([
      { selection: { id: "l", text: "Large" }, skipped: false },
      { email: { value: "zoe@example.com" } },
      { phone: { value: null }, skipped: true },
      {
        text: { value: "No sugar" },
        toggles: [
          { title: "News", value: "disabled" },
          { title: "Terms", value: "disabled" },
        ],
      },
    ]);
    const file = await stripe.files.retrieve(signature?.signature?.value ?? "");
    expect(file.expires_at).toBe(file.created + 7 * 24 * 60 * 60);
    const picture = await sim.fetch(file.url ?? "", {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(await picture.text()).toMatch(/^<svg /);
    expect(readerEvents()).toEqual(["terminal.reader.action_succeeded"]);
  });

  it("is answered by test helpers, which may skip what isn't required", async () => {
    const { stripe, reader } = await shop(sim);
    const { readers } = stripe.testHelpers.terminal;
    await stripe.terminal.readers.collectInputs(reader.id, { inputs });
    const done = await readers.succeedInputCollection(reader.id, {
      skip_non_required_inputs: "all",
    });
    expect(done.action?.collect_inputs?.inputs.map(({ skipped }) => skipped)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(await failure(readers.succeedInputCollection(reader.id))).toMatchObject({
      type: "StripeInvalidRequestError",
    });
    await stripe.terminal.readers.collectInputs(reader.id, { inputs });
    const late = await readers.timeoutInputCollection(reader.id);
    expect(late.action).toMatchObject({
      status: "failed",
      failure_code: "collect_inputs_timeout",
    });
  });

  it("fails when nobody touches the forms for two minutes", async () => {
    const { stripe, reader } = await shop(sim);
    await stripe.terminal.readers.collectInputs(reader.id, { inputs });
    await sim.clock.advance(119_999);
    expect((await readerOf(stripe, reader.id)).action?.status).toBe("in_progress");
    await sim.clock.advance(1);
    expect((await readerOf(stripe, reader.id)).action?.status).toBe("failed");
    expect(readerEvents()).toEqual(["terminal.reader.action_failed"]);
  });

  it("refuses a sixth form, a title of 41 characters and a selection without choices", async () => {
    const { stripe, reader } = await shop(sim);
    const collect = (
      asked: Stripe.Terminal.ReaderCollectInputsParams.Input[],
    ): Promise<Stripe.errors.StripeError> =>
      failure(stripe.terminal.readers.collectInputs(reader.id, { inputs: asked }));
    const email: Stripe.Terminal.ReaderCollectInputsParams.Input = {
      type: "email",
      custom_text: { title: "Email" },
    };
    expect(await collect(Array.from({ length: 6 }, () => email))).toMatchObject({
      param: "inputs",
    });
    expect(await collect([{ ...email, custom_text: { title: "x".repeat(41) } }])).toMatchObject({
      param: "inputs[0][custom_text][title]",
    });
    expect(await collect([{ type: "selection", custom_text: { title: "Size" } }])).toMatchObject({
      param: "inputs[0][selection]",
    });
    expect(() => sim.readers.get(reader.id).answer()).toThrow("isn't collecting inputs");
  });
});

it("eftpos is captured at once, like Interac", async () => {
  const { stripe, reader, intent } = await shop(sim, { currency: "aud" });
  await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
  sim.readers.get(reader.id).tap({ card: "eftpos_au" });
  expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("succeeded");
});

describe("the screen", () => {
  it("takes whole numbers only", async () => {
    const { stripe, reader } = await shop(sim);
    const cart = {
      currency: "usd",
      total: 1000,
      line_items: [{ amount: 1000, description: "Cheese", quantity: 0.5 }],
    };
    expect(
      await failure(stripe.terminal.readers.setReaderDisplay(reader.id, { type: "cart", cart })),
    ).toMatchObject({ param: "cart[line_items][0][quantity]" });
  });

  it("offers no tips where they are skipped", async () => {
    const { stripe, reader, intent } = await shop(sim);
    await stripe.terminal.readers.processPaymentIntent(reader.id, {
      payment_intent: intent.id,
      process_config: { skip_tipping: true },
    });
    expect(() => sim.readers.get(reader.id).tap({ amountTip: 100 })).toThrow("offers no tips");
    sim.readers.get(reader.id).tap();
    expect((await stripe.paymentIntents.retrieve(intent.id)).amount).toBe(2000);
  });

  it("is busy while somebody is in the settings", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const control = sim.readers.get(reader.id);
    control.occupy();
    const params = { payment_intent: intent.id };
    expect(
      await failure(stripe.terminal.readers.processPaymentIntent(reader.id, params)),
    ).toMatchObject({ code: "terminal_reader_busy" });
    control.release();
    await stripe.terminal.readers.processPaymentIntent(reader.id, params);
  });
});

describe("a device", () => {
  it("is registered once with the code on its screen, and takes no test helpers", async () => {
    const { stripe, intent } = await shop(sim);
    const registration_code = sim.readers.unpack("stripe_s700");
    const reader = await stripe.terminal.readers.create({ registration_code });
    expect(reader.device_type).toBe("stripe_s700");
    expect(await failure(stripe.terminal.readers.create({ registration_code }))).toMatchObject({
      param: "registration_code",
    });
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    await failure(stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id));
    sim.readers.get(reader.id).tap();
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_capture");
  });
});

describe("a connection token", () => {
  it("is good for one connection, to its location's readers alone", async () => {
    const { stripe, reader } = await shop(sim);
    const elsewhere = await stripe.terminal.readers.create({ registration_code: "simulated-wpe" });
    const scoped = await stripe.terminal.connectionTokens.create({
      location: idOf(reader.location),
    });
    expect(sim.readers.connect(scoped.secret)).toEqual([reader.id]);
    expect(() => sim.readers.connect(scoped.secret)).toThrow("already been redeemed");
    const { secret } = await stripe.terminal.connectionTokens.create();
    expect(sim.readers.connect(secret)).toEqual([reader.id, elsewhere.id]);
    const unused = await stripe.terminal.connectionTokens.create();
    await sim.clock.advance(60 * 60 * 1000);
    expect(() => sim.readers.connect(unused.secret)).toThrow("expired");
  });

  it("of a connected account knows only that account's readers", async () => {
    const { stripe } = await shop(sim);
    const options = { stripeAccount: "acct_connected" };
    const { secret } = await stripe.terminal.connectionTokens.create({}, options);
    expect(sim.readers.connect(secret)).toEqual([]);
  });
});

it("links to Apple's terms", async () => {
  const { stripe } = await shop(sim);
  const link = await stripe.terminal.onboardingLinks.create({
    link_type: "apple_terms_and_conditions",
    link_options: { apple_terms_and_conditions: { merchant_display_name: "Shop" } },
  });
  expect(link).toMatchObject({
    object: "terminal.onboarding_link",
    link_options: { apple_terms_and_conditions: { merchant_display_name: "Shop" } },
  });
  expect(URL.canParse(link.redirect_url)).toBe(true);
});

it("an intent that another reader is about to charge is charged once", async () => {
  const { stripe, reader, intent } = await shop(sim);
  const second = await stripe.terminal.readers.create({ registration_code: "simulated-s700" });
  const params = { payment_intent: intent.id };
  await stripe.terminal.readers.processPaymentIntent(reader.id, params);
  await stripe.terminal.readers.processPaymentIntent(second.id, params);
  sim.readers.get(reader.id).tap();
  sim.readers.get(second.id).tap();
  expect((await readerOf(stripe, second.id)).action).toMatchObject({
    status: "failed",
    failure_code: "intent_invalid_state",
  });
  expect(sim.ledger()).toMatchObject([{ approvedCharges: 1 }]);
  expect((await presentIntent(stripe)).status).toBe("requires_payment_method");
});
