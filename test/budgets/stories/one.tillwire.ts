import { createClient } from "@tillwire/client-edge";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";

export default {
  async fetch(_request: Request, env: { KEY: string }): Promise<Response> {
    const client = createClient(env.KEY);
    const intent = await paymentIntents.create(client, { amount: 2000, currency: "usd" });
    return new Response(intent.id);
  },
};
