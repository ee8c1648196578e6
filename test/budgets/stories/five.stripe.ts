import Stripe from "stripe";

export default {
  async fetch(request: Request, env: { KEY: string; WEBHOOK_SECRET: string }): Promise<Response> {
    const stripe = new Stripe(env.KEY);
    const event = await stripe.webhooks.constructEventAsync(
      await request.text(),
      request.headers.get("stripe-signature") ?? "",
      env.WEBHOOK_SECRET,
    );
    const customer = await stripe.customers.create({ email: "a@example.com" });
    for await (const known of stripe.customers.list({ limit: 100 })) void known.id;
    const intent = await stripe.paymentIntents.create({
      amount: 2000,
      currency: "usd",
      customer: customer.id,
    });
    await stripe.terminal.readers.processPaymentIntent("tmr_1", { payment_intent: intent.id });
    const charge = await stripe.charges.retrieve("ch_1");
    await stripe.refunds.create({ charge: charge.id });
    return new Response(event.type);
  },
};
