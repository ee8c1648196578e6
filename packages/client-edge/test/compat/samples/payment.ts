// A service around payments: declines, idempotency, capture and refund.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

interface Order {
  id: string;
  amount: number;
  currency: Stripe.PaymentIntentCreateParams["currency"];
}

type Outcome =
  | { paid: true; intent: Stripe.PaymentIntent }
  | { paid: false; reason: string; intent: string | undefined };

class PaymentService {
  private readonly stripe: Stripe;

  constructor(stripe: Stripe) {
    this.stripe = stripe;
  }

  async pay(order: Order, paymentMethod: string): Promise<Outcome> {
    const params: Stripe.PaymentIntentCreateParams = {
      amount: order.amount,
      currency: order.currency,
      payment_method: paymentMethod,
      confirm: true,
      capture_method: "manual",
      return_url: "https://shop.example/return",
      metadata: { order: order.id },
    };
    try {
      const intent = await this.stripe.paymentIntents.create(params, {
        idempotencyKey: `order-${order.id}-${paymentMethod}`,
      });
      return { paid: true, intent };
    } catch (error) {
      if (error instanceof Stripe.errors.StripeCardError) {
        return {
          paid: false,
          reason: error.decline_code || error.code || "unknown",
          intent: error.payment_intent?.id,
        };
      }
      throw error;
    }
  }

  capture(id: string): Promise<Stripe.Response<Stripe.PaymentIntent>> {
    return this.stripe.paymentIntents.capture(id);
  }

  refund(intent: Stripe.PaymentIntent, amount?: number): Promise<Stripe.Refund> {
    const options: Stripe.RequestOptions = { maxNetworkRetries: 3 };
    return this.stripe.refunds.create(
      { payment_intent: intent.id, ...(amount === undefined ? {} : { amount }) },
      options,
    );
  }
}

function idOf(value: string | { id: string } | null): string | undefined {
  return typeof value === "string" ? value : value?.id;
}

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const payments = new PaymentService(stripe);
  const order: Order = { id: "A-17", amount: 2000, currency: "usd" };

  const declined = await payments.pay(order, "pm_card_visa_chargeDeclinedInsufficientFunds");
  say(declined);

  const outcome = await payments.pay(order, "pm_card_visa");
  const again = await payments.pay(order, "pm_card_visa");
  if (!outcome.paid || !again.paid) throw new Error("not paid");
  say([outcome.intent.status, outcome.intent.id === again.intent.id]);

  const captured = await payments.capture(outcome.intent.id);
  say([captured.status, captured.amount_received, captured.lastResponse.statusCode]);

  const read = await stripe.paymentIntents.retrieve(captured.id, { expand: ["latest_charge"] });
  const charge = read.latest_charge as Stripe.Charge;
  say([
    idOf(charge.payment_intent) === captured.id,
    charge.captured,
    charge.payment_method_details?.type,
  ]);

  const refund = await payments.refund(captured, 500);
  say([refund.amount, refund.status]);
  const charges = await stripe.charges.list({ payment_intent: captured.id });
  say(charges.data.map(({ amount_refunded }) => amount_refunded));

  try {
    await payments.refund(captured, 5000);
  } catch (error) {
    const { type, code, statusCode } = error as Stripe.errors.StripeInvalidRequestError;
    say({ type, code, statusCode });
  }
}
