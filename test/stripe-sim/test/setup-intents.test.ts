import type { Stripe } from "stripe";
import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, idOf, stripeOn } from "./helpers.ts";

let sim: StripeSim;
let stripe: Stripe;
beforeEach(() => {
  sim = createStripeSim();
  stripe = stripeOn(sim);
});

const card = { allowed_payment_method_types: ["card" as const] };

describe("a SetupIntent", () => {
  it("saves a card with its customer and leaves an attempt", async () => {
    const customer = await stripe.customers.create();
    const setup = await stripe.setupIntents.create({ ...card, customer: customer.id });
    expect(setup).toMatchObject({
      status: "requires_payment_method",
      usage: "off_session",
      client_secret: expect.stringMatching(new RegExp(`^${setup.id}_secret_`)),
    });
    const done = await stripe.setupIntents.confirm(setup.id, {
      payment_method: "pm_card_visa",
      expand: ["latest_attempt", "payment_method"],
    });
    expect(done).toMatchObject({
      status: "succeeded",
      latest_attempt: { status: "succeeded", setup_intent: setup.id },
      payment_method: { customer: customer.id },
    });
    const { data } = await stripe.paymentMethods.list({ customer: customer.id });
    expect(data.map(({ id }) => id)).toEqual([idOf(done.payment_method)]);
    expect(sim.events.list().map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        "setup_intent.created",
        "payment_method.attached",
        "setup_intent.succeeded",
      ]),
    );
  });

  it("that the issuer declines may try another card", async () => {
    const setup = await stripe.setupIntents.create(card);
    const error = await failure(
      stripe.setupIntents.confirm(setup.id, { payment_method: "pm_card_chargeDeclined" }),
    );
    expect(error).toMatchObject({
      statusCode: 402,
      code: "card_declined",
      setup_intent: { id: setup.id, status: "requires_payment_method" },
    });
    const { data } = await stripe.setupAttempts.list({ setup_intent: setup.id });
    expect(data).toMatchObject([{ status: "failed", setup_error: { code: "card_declined" } }]);
    const retried = await stripe.setupIntents.confirm(setup.id, { payment_method: "pm_card_visa" });
    expect(retried).toMatchObject({ status: "succeeded", last_setup_error: null });
  });

  it("lets a card be charged off session that otherwise wants its owner", async () => {
    const customer = await stripe.customers.create();
    const setup = await stripe.setupIntents.create({
      ...card,
      customer: customer.id,
      payment_method: "pm_card_authenticationRequiredOnSetup",
      confirm: true,
    });
    expect(setup).toMatchObject({
      status: "requires_action",
      next_action: { type: "use_stripe_sdk" },
    });
    const payment_method = idOf(setup.payment_method);
    const charge = (): Promise<Stripe.PaymentIntent> =>
      stripe.paymentIntents.create({
        amount: 1000,
        currency: "usd",
        ...card,
        customer: customer.id,
        payment_method,
        off_session: true,
        confirm: true,
      });
    sim.shopper.refuse(setup.id);
    expect(await stripe.setupIntents.retrieve(setup.id)).toMatchObject({
      status: "requires_payment_method",
      last_setup_error: { code: "setup_intent_authentication_failure" },
    });
    await stripe.setupIntents.confirm(setup.id, { payment_method });
    sim.shopper.authenticate(setup.id);
    expect((await charge()).status).toBe("succeeded");
  });

  it("waits for microdeposits, which test values prove or refute", async () => {
    const account = {
      type: "us_bank_account" as const,
      us_bank_account: {
        account_holder_type: "individual" as const,
        account_number: "000123456789",
        routing_number: "110000000",
      },
      billing_details: { name: "Jenny Rosen" },
    };
    const setup = await stripe.setupIntents.create({
      allowed_payment_method_types: ["us_bank_account"],
      payment_method_data: account,
      confirm: true,
    });
    expect(setup).toMatchObject({
      status: "requires_action",
      next_action: { type: "verify_with_microdeposits" },
    });
    expect(
      await failure(stripe.setupIntents.verifyMicrodeposits(setup.id, { amounts: [1, 2] })),
    ).toMatchObject({ code: "payment_method_microdeposit_verification_amounts_mismatch" });
    const verified = await stripe.setupIntents.verifyMicrodeposits(setup.id, {
      amounts: [32, 45],
    });
    expect(verified.status).toBe("succeeded");
  });

  it("is canceled once, and not after it succeeded", async () => {
    const setup = await stripe.setupIntents.create(card);
    expect(
      await stripe.setupIntents.cancel(setup.id, { cancellation_reason: "abandoned" }),
    ).toMatchObject({ status: "canceled", cancellation_reason: "abandoned" });
    expect(await failure(stripe.setupIntents.cancel(setup.id))).toMatchObject({
      statusCode: 400,
      code: "setup_intent_unexpected_state",
    });
    expect(
      await failure(stripe.setupIntents.confirm(setup.id, { payment_method: "pm_card_visa" })),
    ).toMatchObject({ code: "setup_intent_unexpected_state" });
  });
});
