import { createClient } from "@tillwire/client-edge";
import * as charges from "@tillwire/client-edge/charges";
import * as customers from "@tillwire/client-edge/customers";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import * as refunds from "@tillwire/client-edge/refunds";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { verifyWebhook } from "@tillwire/client-edge/webhooks";

export default {
  async fetch(request: Request, env: { KEY: string; WEBHOOK_SECRET: string }): Promise<Response> {
    const client = createClient(env.KEY);
    const event = await verifyWebhook(request, { secrets: [env.WEBHOOK_SECRET] });
    const customer = await customers.create(client, { email: "a@example.com" });
    for await (const known of customers.list(client, { limit: 100 })) void known.id;
    const intent = await paymentIntents.create(client, {
      amount: 2000,
      currency: "usd",
      customer: customer.id,
    });
    await readers.processPaymentIntent(client, "tmr_1", { payment_intent: intent.id });
    const charge = await charges.retrieve(client, "ch_1");
    await refunds.create(client, { charge: charge.id });
    return new Response(event.type);
  },
};
