import { verifyWebhook } from "@tillwire/client-edge/webhooks";

export default {
  async fetch(request: Request, env: { WEBHOOK_SECRET: string }): Promise<Response> {
    const event = await verifyWebhook(request, { secrets: [env.WEBHOOK_SECRET] });
    return new Response(event.type);
  },
};
