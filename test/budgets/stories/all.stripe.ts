import Stripe from "stripe";

export default {
  async fetch(_request: Request, env: { KEY: string }): Promise<Response> {
    const stripe = new Stripe(env.KEY);
    const intent = await stripe.paymentIntents.create({ amount: 2000, currency: "usd" });
    return new Response(intent.id);
  },
};
