import Stripe from "stripe";

export default {
  async fetch(request: Request, env: { KEY: string; WEBHOOK_SECRET: string }): Promise<Response> {
    const stripe = new Stripe(env.KEY);
    const signature = request.headers.get("stripe-signature") ?? "";
    const event = await stripe.webhooks.constructEventAsync(
      await request.text(),
      signature,
      env.WEBHOOK_SECRET,
    );
    return new Response(event.type);
  },
};
