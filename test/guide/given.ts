import { createStripe, type Stripe } from "@tillwire/client-edge";
import { generateTestHeader } from "@tillwire/client-edge/webhooks";
import { createStripeSim, type StripeSim } from "@tillwire/stripe-sim";
import type { AttemptView, Till, TillAttempt } from "@tillwire/terminal-bridge/pos";
import { Hono } from "hono";
import { createCounter } from "./counter.ts";

declare global {
  /** The bindings of the guides' Workers. */
  interface Env {
    STRIPE_SECRET_KEY: string;
    STRIPE_WEBHOOK_SECRET: string;
    ADMIN_TOKEN: string;
    WHSEC: string;
    WHSEC_OLD: string;
  }
}

/** What the guides' snippets take for given; each is a global while they run. */
export interface Given {
  env: Env;
  sim: StripeSim;
  app: Hono;
  reader: { id: string };
  /** What a till's page has around the bridge's library. */
  pairingCode: string;
  till: Till;
  render: (state: AttemptView) => void;
  follow: (attempt: TillAttempt) => Promise<void>;
  StripeTerminal: { create(options: { onFetchConnectionToken: () => Promise<string> }): void };
  vault: { read(name: string): Promise<string> };
  stripe: ReturnType<typeof createStripe>;
  clientSecret: string;
  quote: Stripe.Quote;
  request: Request;
  thinRequest: Request;
  storedEvent: object;
  thinEvent: object;
}

const env: Env = {
  STRIPE_SECRET_KEY: "sk_test_guide",
  STRIPE_WEBHOOK_SECRET: "whsec_guide",
  ADMIN_TOKEN: "an-admin-token-of-the-guide",
  WHSEC: "whsec_guide",
  WHSEC_OLD: "whsec_old",
};

/** A simulated Stripe behind `fetch`, with what the snippets expect to be there. */
export async function given(): Promise<{ fetch: typeof fetch; given: Given }> {
  const sim = createStripeSim({});
  const stripe = createStripe(env.STRIPE_SECRET_KEY, { fetch: sim.fetch });
  const intent = await stripe.paymentIntents.create({
    amount: 2000,
    currency: "usd",
    automatic_payment_methods: { enabled: true, allow_redirects: "never" },
  });
  const product = await stripe.products.create({ name: "Coffee" });
  const price = await stripe.prices.create({
    product: product.id,
    currency: "usd",
    unit_amount: 350,
  });
  const customer = await stripe.customers.create({ email: "jenny@example.com" });
  const quote = await stripe.quotes.create({
    customer: customer.id,
    line_items: [{ price: price.id }],
  });
  const { till, reader } = await createCounter(sim);
  const destination = await stripe.v2.core.eventDestinations.create({
    name: "Shop",
    type: "webhook_endpoint",
    event_payload: "thin",
    enabled_events: ["v2.core.event_destination.ping"],
    webhook_endpoint: { url: "https://shop.example/webhooks" },
  });
  const storedEvent = {
    id: "evt_1",
    object: "event",
    type: "payment_intent.succeeded",
    data: { object: intent },
  };
  const thinEvent = {
    id: "evt_2",
    object: "v2.core.event",
    type: "v2.core.event_destination.ping",
    created: "2026-09-01T12:00:00.000Z",
    livemode: false,
    related_object: {
      id: destination.id,
      type: "v2.core.event_destination",
      url: `/v2/core/event_destinations/${destination.id}`,
    },
  };
  return {
    fetch: sim.fetch,
    given: {
      env,
      sim,
      app: new Hono(),
      reader,
      pairingCode: "",
      till,
      render: () => {},
      follow: async () => {},
      StripeTerminal: { create: () => {} },
      vault: { read: async () => env.STRIPE_SECRET_KEY },
      stripe,
      clientSecret: intent.client_secret ?? "",
      quote,
      request: await signed(storedEvent),
      thinRequest: await signed(thinEvent),
      storedEvent,
      thinEvent,
    },
  };
}

async function signed(event: object): Promise<Request> {
  const payload = JSON.stringify(event);
  return new Request("https://shop.example/webhooks", {
    method: "POST",
    headers: {
      "stripe-signature": await generateTestHeader({ payload, secret: env.WHSEC }),
    },
    body: payload,
  });
}
