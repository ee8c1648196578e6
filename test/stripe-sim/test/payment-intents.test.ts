import { Stripe } from "stripe";
import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, idOf, objectOf, stripeOn } from "./helpers.ts";

let sim: StripeSim;
let stripe: Stripe;
beforeEach(() => {
  sim = createStripeSim();
  stripe = stripeOn(sim);
});

const card = { allowed_payment_method_types: ["card" as const] };

function paid(
  params: Partial<Stripe.PaymentIntentCreateParams> = {},
): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create({
    amount: 1000,
    currency: "usd",
    ...card,
    payment_method: "pm_card_visa",
    confirm: true,
    ...params,
  });
}

describe("a PaymentIntent", () => {
  it("is created without a payment method and confirmed with one", async () => {
    const intent = await stripe.paymentIntents.create({ amount: 1000, currency: "USD", ...card });
    expect(intent).toMatchObject({
      status: "requires_payment_method",
      currency: "usd",
      capture_method: "automatic_async",
      amount_received: 0,
      latest_charge: null,
      client_secret: expect.stringMatching(new RegExp(`^${intent.id}_secret_`)),
    });
    const confirmed = await stripe.paymentIntents.confirm(intent.id, {
      payment_method: "pm_card_visa",
    });
    expect(confirmed).toMatchObject({ status: "succeeded", amount_received: 1000 });
    const charge = await stripe.charges.retrieve(idOf(confirmed.latest_charge));
    expect(charge).toMatchObject({
      amount: 1000,
      amount_captured: 1000,
      captured: true,
      paid: true,
      payment_intent: intent.id,
      status: "succeeded",
      payment_method_details: { type: "card", card: { brand: "visa", last4: "4242" } },
    });
  });

  it("waits for confirmation once it has a payment method", async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: "usd",
      ...card,
      payment_method: "pm_card_visa",
    });
    expect(intent.status).toBe("requires_confirmation");
    expect((await stripe.paymentIntents.confirm(intent.id)).status).toBe("succeeded");
  });

  it("is captured by hand, whole or in part; the rest is released", async () => {
    const whole = await paid({ capture_method: "manual" });
    expect(whole).toMatchObject({ status: "requires_capture", amount_capturable: 1000 });
    expect(await stripe.paymentIntents.capture(whole.id)).toMatchObject({
      status: "succeeded",
      amount_capturable: 0,
      amount_received: 1000,
    });
    const part = await paid({ capture_method: "manual" });
    expect(await stripe.paymentIntents.capture(part.id, { amount_to_capture: 700 })).toMatchObject({
      status: "succeeded",
      amount: 1000,
      amount_received: 700,
    });
    expect(await stripe.charges.retrieve(idOf(part.latest_charge))).toMatchObject({
      amount_captured: 700,
      amount_refunded: 300,
      refunded: false,
    });
    expect(sim.ledger()).toMatchObject([
      { captured: 1000, refunded: 0, authorized: 0 },
      { captured: 700, refunded: 0, authorized: 0 },
    ]);
  });

  it("refuses to capture more than it holds, or what it doesn't hold", async () => {
    const held = await paid({ capture_method: "manual" });
    expect(
      await failure(stripe.paymentIntents.capture(held.id, { amount_to_capture: 1001 })),
    ).toMatchObject({ code: "amount_too_large", statusCode: 400 });
    const open = await stripe.paymentIntents.create({ amount: 1000, currency: "usd", ...card });
    const error = await failure(stripe.paymentIntents.capture(open.id));
    expect(error).toMatchObject({
      code: "payment_intent_unexpected_state",
      message:
        "This PaymentIntent could not be captured because it has a status of requires_payment_method. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.",
    });
    expect(error.payment_intent?.id).toBe(open.id);
    await stripe.paymentIntents.capture(held.id);
    expect(await failure(stripe.paymentIntents.capture(held.id))).toMatchObject({
      message: "This PaymentIntent could not be captured because it has already been captured.",
    });
  });

  it("is canceled, which releases what it holds, unless it is final", async () => {
    const held = await paid({ capture_method: "manual" });
    const canceled = await stripe.paymentIntents.cancel(held.id, {
      cancellation_reason: "abandoned",
    });
    expect(canceled).toMatchObject({
      status: "canceled",
      cancellation_reason: "abandoned",
      amount_capturable: 0,
      canceled_at: canceled.created,
    });
    expect(sim.ledger()).toMatchObject([{ authorized: 0, captured: 0, refunded: 0 }]);
    for (const id of [held.id, (await paid()).id]) {
      const { status } = await stripe.paymentIntents.retrieve(id);
      expect(await failure(stripe.paymentIntents.cancel(id))).toMatchObject({
        code: "payment_intent_unexpected_state",
        message: `You cannot cancel this PaymentIntent because it has a status of ${status}. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action, processing.`,
      });
    }
  });

  it("is confirmed once only, and never without a payment method", async () => {
    const done = await paid();
    expect(await failure(stripe.paymentIntents.confirm(done.id))).toMatchObject({
      code: "payment_intent_unexpected_state",
      message:
        "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.",
    });
    const open = await stripe.paymentIntents.create({ amount: 1000, currency: "usd", ...card });
    expect((await failure(stripe.paymentIntents.confirm(open.id))).message).toContain(
      "because it's missing a payment method",
    );
  });

  it("goes back to requires_payment_method when the card is declined, and can be paid with another", async () => {
    const intent = await stripe.paymentIntents.create({ amount: 1000, currency: "usd", ...card });
    const error = await failure(
      stripe.paymentIntents.confirm(intent.id, {
        payment_method: "pm_card_visa_chargeDeclinedInsufficientFunds",
      }),
    );
    expect(error).toBeInstanceOf(Stripe.errors.StripeCardError);
    expect(error).toMatchObject({
      statusCode: 402,
      code: "card_declined",
      decline_code: "insufficient_funds",
      message: "Your card has insufficient funds.",
    });
    expect(error.payment_intent).toMatchObject({
      id: intent.id,
      status: "requires_payment_method",
    });
    const declined = await stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] });
    expect(declined).toMatchObject({
      payment_method: null,
      last_payment_error: { code: "card_declined", decline_code: "insufficient_funds" },
      latest_charge: { status: "failed", paid: false, failure_code: "card_declined" },
    });
    const retried = await stripe.paymentIntents.confirm(intent.id, {
      payment_method: "pm_card_mastercard",
    });
    expect(retried).toMatchObject({ status: "succeeded", last_payment_error: null });
    expect(sim.ledger()).toMatchObject([{ captured: 1000, charges: 2, approvedCharges: 1 }]);
  });

  it.each([
    ["pm_card_chargeDeclined", "card_declined", "generic_decline"],
    ["pm_card_chargeDeclinedLostCard", "card_declined", "lost_card"],
    ["pm_card_chargeDeclinedStolenCard", "card_declined", "stolen_card"],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"],
    ["pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", "incorrect_cvc"],
    ["pm_card_chargeDeclinedProcessingError", "processing_error", "processing_error"],
  ])("is declined as %s says", async (payment_method, code, declineCode) => {
    const error = await failure(paid({ payment_method }));
    expect(error).toMatchObject({ statusCode: 402, code, decline_code: declineCode });
  });

  it("takes a card by its number, in a payment method", async () => {
    const number = { exp_month: 12, exp_year: 2034, cvc: "123" };
    const good = await stripe.paymentMethods.create({
      type: "card",
      card: { ...number, number: "5555555555554444" },
    });
    expect(good.card).toMatchObject({ brand: "mastercard", last4: "4444" });
    const poor = await stripe.paymentMethods.create({
      type: "card",
      card: { ...number, number: "4000000000009995" },
    });
    expect(await failure(paid({ payment_method: poor.id }))).toMatchObject({
      decline_code: "insufficient_funds",
    });
    expect((await paid({ payment_method: good.id })).status).toBe("succeeded");
  });

  it("refuses a payment method of a kind it wasn't made for, before anything happens", async () => {
    const inStore = { allowed_payment_method_types: ["card_present" as const] };
    expect(await failure(paid(inStore))).toMatchObject({ param: "payment_method" });
    expect(sim.ledger()).toEqual([]);
    expect(sim.events.list()).toEqual([]);
  });

  it("asks for authentication where the card wants it", async () => {
    const intent = await paid({
      payment_method: "pm_card_authenticationRequired",
      return_url: "https://shop.example/done",
    });
    expect(intent).toMatchObject({
      status: "requires_action",
      next_action: {
        type: "redirect_to_url",
        redirect_to_url: { return_url: "https://shop.example/done" },
      },
    });
    expect(sim.ledger()).toMatchObject([{ charges: 0 }]);
  });

  it("wants a return_url if the Dashboard's payment methods may redirect", async () => {
    const dashboard = {
      amount: 1000,
      currency: "usd",
      payment_method: "pm_card_visa",
      confirm: true,
    };
    expect((await failure(stripe.paymentIntents.create(dashboard))).message).toContain(
      "`return_url`",
    );
    const never = { enabled: true, allow_redirects: "never" as const };
    const intent = await stripe.paymentIntents.create({
      ...dashboard,
      automatic_payment_methods: never,
    });
    expect(intent.status).toBe("succeeded");
  });

  it("lets its amount be changed until it is paid; its description always", async () => {
    const intent = await stripe.paymentIntents.create({ amount: 1000, currency: "usd", ...card });
    expect((await stripe.paymentIntents.update(intent.id, { amount: 1200 })).amount).toBe(1200);
    const done = await paid();
    expect(await failure(stripe.paymentIntents.update(done.id, { amount: 5 }))).toMatchObject({
      code: "payment_intent_unexpected_state",
      param: "amount",
      message:
        "This PaymentIntent's amount could not be updated because it has a status of succeeded. You may only update the amount of a PaymentIntent with one of the following statuses: requires_payment_method, requires_confirmation, requires_action.",
    });
    const updated = await stripe.paymentIntents.update(done.id, { description: "Table 4" });
    expect(updated.description).toBe("Table 4");
  });

  it.each([
    [0, "usd", "parameter_invalid_integer", "This value must be greater than or equal to 1."],
    [49, "usd", "amount_too_small", "Amount must be at least $0.50 usd"],
    [29, "gbp", "amount_too_small", "Amount must be at least £0.30 gbp"],
    [49, "jpy", "amount_too_small", "Amount must be at least ¥50 jpy"],
    [100_000_000, "usd", "amount_too_large", "Amount must be no more than $999,999.99"],
  ])("refuses an amount of %i %s", async (amount, currency, code, message) => {
    const error = await failure(stripe.paymentIntents.create({ amount, currency, ...card }));
    expect(error).toMatchObject({ code, message, param: "amount", statusCode: 400 });
  });

  it("refuses a customer that doesn't exist with 400, since the URL is right", async () => {
    const params = { amount: 1000, currency: "usd", customer: "cus_missing", ...card };
    expect(await failure(stripe.paymentIntents.create(params))).toMatchObject({
      statusCode: 400,
      code: "resource_missing",
      param: "customer",
      message: "No such customer: 'cus_missing'",
    });
  });

  it("answers 404 with `intent` as the parameter when it is missing", async () => {
    expect(await failure(stripe.paymentIntents.retrieve("pi_missing"))).toMatchObject({
      statusCode: 404,
      param: "intent",
      message: "No such payment_intent: 'pi_missing'",
    });
  });

  it("tells its life in events", async () => {
    const held = await paid({ capture_method: "manual" });
    await stripe.paymentIntents.capture(held.id);
    await stripe.refunds.create({ payment_intent: held.id });
    expect(sim.events.list().map(({ type }) => type)).toEqual([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.amount_capturable_updated",
      "charge.captured",
      "payment_intent.succeeded",
      "refund.created",
      "charge.refunded",
    ]);
  });
});

describe("a refund", () => {
  it("gives back all, or part after part until nothing is left", async () => {
    const intent = await paid();
    const part = await stripe.refunds.create({ payment_intent: intent.id, amount: 400 });
    expect(part).toMatchObject({
      object: "refund",
      amount: 400,
      status: "succeeded",
      charge: intent.latest_charge,
      payment_intent: intent.id,
    });
    expect(
      await failure(stripe.refunds.create({ payment_intent: intent.id, amount: 601 })),
    ).toMatchObject({
      message: "Refund amount ($6.01) is greater than unrefunded amount on charge ($6.00)",
      param: "amount",
    });
    const rest = await stripe.refunds.create({
      charge: idOf(intent.latest_charge),
      reason: "requested_by_customer",
    });
    expect(rest.amount).toBe(600);
    expect(await stripe.charges.retrieve(idOf(intent.latest_charge))).toMatchObject({
      amount_refunded: 1000,
      refunded: true,
    });
    expect(await failure(stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({
      code: "charge_already_refunded",
      message: `Charge ${idOf(intent.latest_charge)} has already been refunded.`,
    });
    const listed = await stripe.refunds.list({ payment_intent: intent.id });
    expect(listed.data.map(({ amount }) => amount)).toEqual([600, 400]);
    expect(sim.ledger()).toMatchObject([{ captured: 1000, refunded: 1000 }]);
  });

  it("can't exceed the charge, nor come before the money", async () => {
    const intent = await paid();
    expect(
      await failure(stripe.refunds.create({ payment_intent: intent.id, amount: 1001 })),
    ).toMatchObject({
      message: "Refund amount ($10.01) is greater than charge amount ($10.00)",
    });
    const held = await paid({ capture_method: "manual" });
    expect(await failure(stripe.refunds.create({ payment_intent: held.id }))).toMatchObject({
      message: `This PaymentIntent (${held.id}) does not have a successful charge to refund.`,
    });
  });

  it("fails later for the card that says so, and the charge is whole again", async () => {
    const intent = await paid({ payment_method: "pm_card_refundFail" });
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    expect(refund.status).toBe("succeeded");
    await sim.clock.advance(60_000);
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({
      status: "failed",
      failure_reason: "unknown",
    });
    expect(await stripe.charges.retrieve(idOf(intent.latest_charge))).toMatchObject({
      amount_refunded: 0,
      refunded: false,
    });
    expect(sim.events.list().map(({ type }) => type)).toContain("refund.failed");
    expect(sim.ledger()).toMatchObject([{ refunded: 0 }]);
  });

  it("and the charge are booked in balance transactions", async () => {
    const intent = await paid({ expand: ["latest_charge.balance_transaction"] });
    const charge = objectOf(intent.latest_charge);
    // 2.9 % of 10.00 + 0.30
    expect(charge.balance_transaction).toMatchObject({ amount: 1000, fee: 59, net: 941 });
    const refund = await stripe.refunds.create({
      charge: charge.id,
      expand: ["balance_transaction"],
    });
    expect(refund.balance_transaction).toMatchObject({ amount: -1000, fee: 0, type: "refund" });
  });
});
