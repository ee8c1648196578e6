import type { Stripe } from "stripe";
import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, idOf, objectOf, send, stripeOn } from "./helpers.ts";

let sim: StripeSim;
let stripe: Stripe;
beforeEach(() => {
  sim = createStripeSim();
  stripe = stripeOn(sim);
});

const card = { allowed_payment_method_types: ["card" as const] };
const day = 24 * 60 * 60 * 1000;

function confirmed(
  payment_method: string,
  params: Partial<Stripe.PaymentIntentCreateParams> = {},
): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create({
    amount: 1000,
    currency: "usd",
    ...card,
    payment_method,
    confirm: true,
    ...params,
  });
}

function typesOf(prefix: string): string[] {
  return sim.events
    .list()
    .map(({ type }) => type)
    .filter((type) => type.startsWith(prefix));
}

describe("authentication", () => {
  it("pays once the customer has passed it", async () => {
    const intent = await confirmed("pm_card_threeDSecure2Required", {
      return_url: "https://shop.example/done",
    });
    expect(intent).toMatchObject({
      status: "requires_action",
      latest_charge: null,
      next_action: {
        type: "redirect_to_url",
        redirect_to_url: { return_url: "https://shop.example/done" },
      },
    });
    sim.shopper.authenticate(intent.id);
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: "succeeded",
      amount_received: 1000,
      next_action: null,
    });
  });

  it("that fails leaves the intent without a payment method and without a charge", async () => {
    const intent = await confirmed("pm_card_authenticationRequired");
    sim.shopper.refuse(intent.id);
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: "requires_payment_method",
      latest_charge: null,
      last_payment_error: { code: "payment_intent_authentication_failure" },
    });
    expect(typesOf("payment_intent.").at(-1)).toBe("payment_intent.payment_failed");
    expect(() => sim.shopper.authenticate(intent.id)).toThrow("isn't waiting for its customer");
  });

  it("may be followed by the issuer's refusal", async () => {
    const intent = await confirmed("pm_card_threeDSecureRequiredChargeDeclined");
    sim.shopper.authenticate(intent.id);
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "card_declined" },
    });
  });

  it("is impossible off session: the card is declined", async () => {
    const error = await failure(confirmed("pm_card_authenticationRequired", { off_session: true }));
    expect(error).toMatchObject({
      statusCode: 402,
      code: "authentication_required",
      decline_code: "authentication_required",
    });
  });

  it("hands an intent that is confirmed by hand back to its server", async () => {
    const intent = await confirmed("pm_card_authenticationRequired", {
      confirmation_method: "manual",
    });
    sim.shopper.authenticate(intent.id);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_confirmation");
    expect((await stripe.paymentIntents.confirm(intent.id)).status).toBe("succeeded");
  });

  it("happens on the page of methods that redirect", async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: "eur",
      allowed_payment_method_types: ["ideal"],
      payment_method_data: { type: "ideal" },
      return_url: "https://shop.example/done",
      confirm: true,
    });
    expect(intent).toMatchObject({
      status: "requires_action",
      next_action: { type: "redirect_to_url" },
    });
    sim.shopper.authenticate(intent.id);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("succeeded");
  });
});

describe("a publishable key", () => {
  it("confirms with the client secret, and sees only what the customer may", async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: "usd",
      ...card,
      metadata: { order: "A-17" },
    });
    const path = `/v1/payment_intents/${intent.id}/confirm`;
    const headers = { authorization: "Bearer pk_test_1" };
    const method = "payment_method=pm_card_threeDSecure2Required";
    const stranger = await send(sim, "POST", path, {
      headers,
      body: `${method}&client_secret=${intent.id}_secret_guessed`,
    });
    expect(stranger.status).toBeGreaterThanOrEqual(400);
    const answer = await send(sim, "POST", path, {
      headers,
      body: `${method}&client_secret=${intent.client_secret}`,
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { id: intent.id, status: "requires_action" },
    });
    expect(answer.body).not.toHaveProperty("metadata");
    sim.shopper.authenticate(intent.id);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("succeeded");
  });
});

describe("a debit", () => {
  function debited(iban: string): Promise<Stripe.PaymentIntent> {
    return stripe.paymentIntents.create({
      amount: 1000,
      currency: "eur",
      allowed_payment_method_types: ["sepa_debit"],
      payment_method_data: {
        type: "sepa_debit",
        sepa_debit: { iban },
        billing_details: { name: "Jenny Rosen", email: "jenny@example.com" },
      },
      confirm: true,
      expand: ["latest_charge"],
    });
  }

  it("is processing until the bank has paid", async () => {
    const intent = await debited("AT611904300234573201");
    expect(intent).toMatchObject({ status: "processing", amount_received: 0 });
    expect(objectOf(intent.latest_charge)).toMatchObject({ status: "pending", paid: false });
    expect(await failure(stripe.paymentIntents.confirm(intent.id))).toMatchObject({
      code: "payment_intent_unexpected_state",
    });
    await sim.clock.advance(day);
    const paid = await stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] });
    expect(paid).toMatchObject({ status: "succeeded", amount_received: 1000 });
    expect(objectOf(paid.latest_charge)).toMatchObject({ status: "succeeded", captured: true });
    expect(typesOf("payment_intent.")).toEqual([
      "payment_intent.created",
      "payment_intent.processing",
      "payment_intent.succeeded",
    ]);
    expect(sim.ledger()).toMatchObject([{ captured: 1000, charges: 1, approvedCharges: 1 }]);
  });

  it("fails later where the bank refuses", async () => {
    const intent = await debited("AT861904300235473202");
    expect(intent.status).toBe("processing");
    await sim.clock.advance(day);
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { payment_method: { type: "sepa_debit" } },
    });
    expect(sim.ledger()).toMatchObject([{ captured: 0, charges: 1, approvedCharges: 0 }]);
  });

  it("of a US account waits for microdeposits first", async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: "usd",
      allowed_payment_method_types: ["us_bank_account"],
      payment_method_data: {
        type: "us_bank_account",
        us_bank_account: {
          account_holder_type: "individual",
          account_number: "000123456789",
          routing_number: "110000000",
        },
        billing_details: { name: "Jenny Rosen" },
      },
      confirm: true,
    });
    expect(intent.next_action?.type).toBe("verify_with_microdeposits");
    await stripe.paymentIntents.verifyMicrodeposits(intent.id, { descriptor_code: "SM11AA" });
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("processing");
    await sim.clock.advance(day);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("succeeded");
  });
});

describe("an authorization", () => {
  const manual = { capture_method: "manual" as const };

  it("is captured for more than it holds where that was asked for", async () => {
    const held = await confirmed("pm_card_visa", {
      ...manual,
      payment_method_options: { card: { request_overcapture: "if_available" } },
      expand: ["latest_charge"],
    });
    expect(objectOf(held.latest_charge).payment_method_details?.card?.overcapture).toEqual({
      maximum_amount_capturable: 1150,
      status: "available",
    });
    expect(
      await failure(stripe.paymentIntents.capture(held.id, { amount_to_capture: 1151 })),
    ).toMatchObject({ code: "amount_too_large" });
    expect(await stripe.paymentIntents.capture(held.id, { amount_to_capture: 1150 })).toMatchObject(
      { status: "succeeded", amount: 1000, amount_received: 1150 },
    );
    const refund = await stripe.refunds.create({ payment_intent: held.id });
    expect(refund.amount).toBe(1150);
    expect(sim.ledger()).toMatchObject([{ authorized: 0, captured: 1150, refunded: 1150 }]);
  });

  it("is captured for no more than it holds otherwise", async () => {
    const held = await confirmed("pm_card_visa", manual);
    expect(
      await failure(stripe.paymentIntents.capture(held.id, { amount_to_capture: 1001 })),
    ).toMatchObject({ code: "amount_too_large" });
  });

  it("grows by increments where that was asked for", async () => {
    const held = await confirmed("pm_card_visa", {
      ...manual,
      payment_method_options: { card: { request_incremental_authorization: "if_available" } },
    });
    expect(
      await stripe.paymentIntents.incrementAuthorization(held.id, { amount: 1500 }),
    ).toMatchObject({ status: "requires_capture", amount: 1500, amount_capturable: 1500 });
    expect(
      await failure(stripe.paymentIntents.incrementAuthorization(held.id, { amount: 1500 })),
    ).toMatchObject({ statusCode: 400, param: "amount" });
    expect(await stripe.paymentIntents.capture(held.id)).toMatchObject({ amount_received: 1500 });
    const plain = await confirmed("pm_card_visa", manual);
    expect(
      await failure(stripe.paymentIntents.incrementAuthorization(plain.id, { amount: 1500 })),
    ).toMatchObject({ statusCode: 400 });
  });

  it("is captured in parts where that was asked for", async () => {
    const held = await confirmed("pm_card_visa", {
      ...manual,
      payment_method_options: { card: { request_multicapture: "if_available" } },
    });
    expect(
      await stripe.paymentIntents.capture(held.id, {
        amount_to_capture: 300,
        final_capture: false,
      }),
    ).toMatchObject({ status: "requires_capture", amount_capturable: 700, amount_received: 300 });
    expect(await stripe.paymentIntents.capture(held.id, { amount_to_capture: 500 })).toMatchObject({
      status: "succeeded",
      amount_capturable: 0,
      amount_received: 800,
    });
    expect(sim.ledger()).toMatchObject([{ authorized: 0, captured: 800, refunded: 0 }]);
  });

  it("is lost after seven days, and its intent canceled", async () => {
    const held = await confirmed("pm_card_visa", manual);
    await sim.clock.advance(7 * day - 1000);
    expect((await stripe.paymentIntents.retrieve(held.id)).status).toBe("requires_capture");
    await sim.clock.advance(1000);
    expect(await stripe.paymentIntents.retrieve(held.id)).toMatchObject({
      status: "canceled",
      cancellation_reason: "automatic",
    });
    expect(typesOf("charge.")).toEqual(["charge.succeeded", "charge.expired", "charge.refunded"]);
  });
});

describe("a payment method", () => {
  it("that paid without a customer is used up", async () => {
    const method = await stripe.paymentMethods.create({
      type: "card",
      card: { token: "tok_visa" },
    });
    await confirmed(method.id);
    expect(await failure(confirmed(method.id))).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining("may not be used again"),
    });
  });

  it("is saved by a payment that says so", async () => {
    const customer = await stripe.customers.create();
    const intent = await confirmed("pm_card_visa", {
      customer: customer.id,
      setup_future_usage: "off_session",
    });
    const method = idOf(intent.payment_method);
    expect((await stripe.paymentMethods.retrieve(method)).customer).toBe(customer.id);
    const again = await confirmed(method, { customer: customer.id, off_session: true });
    expect(again.status).toBe("succeeded");
    expect(await failure(confirmed(method))).toMatchObject({ statusCode: 400 });
    await stripe.paymentMethods.detach(method);
    expect(await failure(confirmed(method))).toMatchObject({ statusCode: 400 });
  });

  it("can't be attached where its issuer declines, but may decline only when charged", async () => {
    const { id: customer } = await stripe.customers.create();
    expect(
      await failure(stripe.paymentMethods.attach("pm_card_chargeDeclined", { customer })),
    ).toMatchObject({ statusCode: 402, code: "card_declined" });
    const method = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", { customer });
    expect(await failure(confirmed(method.id, { customer }))).toMatchObject({
      statusCode: 402,
      code: "card_declined",
    });
  });
});

describe("refunds", () => {
  it("that fail later bring the money back to the balance", async () => {
    const intent = await confirmed("pm_card_refundFail");
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    expect(refund.status).toBe("succeeded");
    await sim.clock.advance(day);
    const failed = await stripe.refunds.retrieve(refund.id, {
      expand: ["failure_balance_transaction"],
    });
    expect(failed).toMatchObject({
      status: "failed",
      failure_balance_transaction: { amount: 1000, type: "refund_failure" },
    });
    expect(sim.ledger()).toMatchObject([{ captured: 1000, refunded: 0 }]);
  });

  it("that are pending succeed later, unless they are canceled", async () => {
    const first = await stripe.refunds.create({
      payment_intent: (await confirmed("pm_card_pendingRefund")).id,
    });
    const second = await stripe.refunds.create({
      payment_intent: (await confirmed("pm_card_pendingRefund")).id,
    });
    expect([first.status, second.status]).toEqual(["pending", "pending"]);
    expect((await stripe.refunds.cancel(second.id)).status).toBe("canceled");
    await sim.clock.advance(day);
    expect((await stripe.refunds.retrieve(first.id)).status).toBe("succeeded");
    expect((await stripe.refunds.retrieve(second.id)).status).toBe("canceled");
    expect(await failure(stripe.refunds.cancel(first.id))).toMatchObject({ statusCode: 400 });
  });
});

describe("disputes", () => {
  async function disputed(method: string): Promise<Stripe.Dispute> {
    const intent = await confirmed(method);
    const { data } = await stripe.disputes.list({ payment_intent: intent.id });
    const [dispute] = data;
    if (dispute === undefined) throw new Error("No dispute.");
    return dispute;
  }

  it("take the money and a fee, and give both back when they are won", async () => {
    const dispute = await disputed("pm_card_createDispute");
    expect(dispute).toMatchObject({
      status: "needs_response",
      reason: "fraudulent",
      amount: 1000,
      is_charge_refundable: false,
      balance_transactions: [{ amount: -1000, fee: 1500, net: -2500, type: "adjustment" }],
    });
    const won = await stripe.disputes.update(dispute.id, {
      evidence: { uncategorized_text: "winning_evidence" },
    });
    expect(won).toMatchObject({
      status: "won",
      balance_transactions: [{ net: -2500 }, { net: 2500 }],
    });
    expect(typesOf("charge.dispute.")).toEqual([
      "charge.dispute.created",
      "charge.dispute.funds_withdrawn",
      "charge.dispute.closed",
      "charge.dispute.funds_reinstated",
    ]);
  });

  it("are lost by losing evidence, by giving up and by silence", async () => {
    const first = await disputed("pm_card_createDisputeProductNotReceived");
    expect(
      await stripe.disputes.update(first.id, {
        evidence: { uncategorized_text: "losing_evidence" },
      }),
    ).toMatchObject({ status: "lost", reason: "product_not_received" });
    const second = await disputed("pm_card_createDispute");
    expect((await stripe.disputes.close(second.id)).status).toBe("lost");
    expect(await failure(stripe.disputes.close(second.id))).toMatchObject({ statusCode: 400 });
    const third = await disputed("pm_card_createDispute");
    await sim.clock.advance(10 * day);
    expect(await stripe.disputes.retrieve(third.id)).toMatchObject({
      status: "lost",
      evidence_details: { past_due: true },
    });
  });

  it("that are inquiries move no money", async () => {
    const dispute = await disputed("pm_card_createDisputeInquiry");
    expect(dispute).toMatchObject({
      status: "warning_needs_response",
      balance_transactions: [],
      is_charge_refundable: true,
    });
    const staged = await stripe.disputes.update(dispute.id, {
      evidence: { product_description: "Tea" },
      submit: false,
    });
    expect(staged).toMatchObject({
      status: "warning_needs_response",
      evidence_details: { has_evidence: true, submission_count: 0 },
    });
    const answered = await stripe.disputes.update(dispute.id, { submit: true });
    expect(answered).toMatchObject({
      status: "warning_under_review",
      evidence_details: { submission_count: 1 },
    });
  });
});
