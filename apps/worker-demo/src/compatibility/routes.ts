// The backend that Stripe's own Terminal example apps expect (stripe/example-terminal-backend), so
// that they run against this Worker unchanged. They sign nothing and nobody in, so whoever reaches
// these routes may use the account's readers and payments: they are off unless
// COMPATIBILITY_ROUTES is "on", and never there with a live key. That is also why they stand in the
// demo, and not in a package that people build shops on.

import { isStripeError } from "@tillwire/client-edge";
import type { Client } from "@tillwire/client-edge";
import * as customers from "@tillwire/client-edge/customers";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import * as paymentMethods from "@tillwire/client-edge/payment-methods";
import * as connectionTokens from "@tillwire/client-edge/terminal/connection-tokens";
import * as locations from "@tillwire/client-edge/terminal/locations";
import { Hono } from "hono";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Env } from "../env.ts";
import { SettingError } from "../key.ts";
import { connect } from "../stripe.ts";
import { pick, readParameters, Refusal, requireId } from "./parameters.ts";
import type { Parameters } from "./parameters.ts";

interface CompatibilityEnv {
  readonly Bindings: Env;
}

type Handler = MiddlewareHandler<CompatibilityEnv>;

/** Does what an app asks for, and gives the answer's body. */
type Act = (client: Client, sent: Parameters) => Promise<object>;

/** The routes that Stripe's example apps call. To be mounted at the root. */
export const compatibilityRoutes = new Hono<CompatibilityEnv>();

const isOn = (env: Env): boolean => env.COMPATIBILITY_ROUTES === "on";

/** Where the routes are switched off, they aren't there. */
const switchedOn: Handler = async (c, next) => {
  if (!isOn(c.env)) return c.notFound();
  c.header("access-control-allow-origin", "*");
  c.header("cache-control", "no-store");
  return next();
};

const smallBody = bodyLimit({
  maxSize: 64 * 1024,
  onError: (c) => c.text("The body is too large.", 413),
});

compatibilityRoutes.options("*", async (c, next) => {
  if (!isOn(c.env)) return next();
  return c.body(null, 200, {
    allow: "GET, POST, OPTIONS",
    "access-control-allow-headers":
      "Authorization, Content-Type, Accept, X-User-Email, X-Auth-Token",
    "access-control-allow-origin": "*",
  });
});

/**
 * Serves a route. The apps show whatever text a failure comes with: 400 for the key or a missing
 * id, 402 for all that Stripe refuses.
 *
 * @param failure what stands before Stripe's message
 */
function serve(
  method: "GET" | "POST",
  path: string,
  failure: string | ((sent: Parameters) => string),
  act: Act,
): void {
  compatibilityRoutes.on(method, path, switchedOn, smallBody, async (c) => {
    let sent: Parameters = {};
    try {
      const { client } = await connect(c.env);
      sent = await readParameters(c.req.raw);
      return c.json(await act(client, sent));
    } catch (error) {
      if (error instanceof SettingError || error instanceof Refusal) {
        return c.text(error.message, 400);
      }
      if (!isStripeError(error)) throw error;
      const prefix = typeof failure === "string" ? failure : failure(sent);
      return c.text(`${prefix} ${error.message}`, 402);
    }
  });
}

/**
 * Hands on what the app sent, as it was sent: whether an amount is one is for Stripe to say, in the
 * words that the app will show.
 */
function post<T extends object>(
  client: Client,
  path: string,
  params: object,
  ...ids: string[]
): Promise<T> {
  return client.request<T>({ method: "POST", path, ids, params });
}

/** An intent, as far as the apps read it. */
interface Intent {
  readonly id: string;
  readonly client_secret: string | null;
}

const handles = ({ id, client_secret }: Intent): object => ({ intent: id, secret: client_secret });

/** The apps say `payment_method_types`, as all of Stripe's API did until 2026-09-30. */
function allowedTypes(sent: Parameters): object {
  const { payment_method_types: types = ["card_present"] } = sent;
  return { allowed_payment_method_types: types };
}

serve("POST", "/register_reader", "Error registering reader!", (client, sent) =>
  post(client, "/v1/terminal/readers", pick(sent, ["registration_code", "label", "location"])),
);

serve("POST", "/connection_token", "Error creating ConnectionToken!", async (client) => {
  const { secret } = await connectionTokens.create(client);
  return { secret };
});

serve("POST", "/create_payment_intent", "Error creating PaymentIntent!", async (client, sent) => {
  const intent = await post<Intent>(client, "/v1/payment_intents", {
    currency: "usd",
    capture_method: "manual",
    description: "Example PaymentIntent",
    ...pick(sent, [
      "amount",
      "currency",
      "capture_method",
      "description",
      "payment_method_options",
      "receipt_email",
    ]),
    ...allowedTypes(sent),
  });
  return { ...handles(intent), id: intent.id, client_secret: intent.client_secret };
});

serve("POST", "/capture_payment_intent", "Error capturing PaymentIntent!", async (client, sent) => {
  const id = requireId(sent, "payment_intent_id");
  const params = pick(sent, ["amount_to_capture"]);
  return handles(await post<Intent>(client, "/v1/payment_intents/{intent}/capture", params, id));
});

serve("POST", "/cancel_payment_intent", "Error canceling PaymentIntent!", async (client, sent) =>
  handles(await paymentIntents.cancel(client, requireId(sent, "payment_intent_id"))),
);

serve(
  "POST",
  "/update_payment_intent",
  (sent) => `Error updating PaymentIntent ${requireId(sent, "payment_intent_id")}.`,
  async (client, sent) => {
    const id = requireId(sent, "payment_intent_id");
    const params = pick(sent, ["receipt_email"]);
    return handles(await post<Intent>(client, "/v1/payment_intents/{intent}", params, id));
  },
);

serve("POST", "/create_setup_intent", "Error creating SetupIntent!", async (client, sent) => {
  const setup = await post<Intent>(client, "/v1/setup_intents", {
    ...pick(sent, ["customer", "description", "on_behalf_of"]),
    ...allowedTypes(sent),
  });
  return handles(setup);
});

serve(
  "POST",
  "/attach_payment_method_to_customer",
  "Error attaching PaymentMethod to Customer!",
  async (client, sent) => {
    const method = requireId(sent, "payment_method_id");
    const customer = await exampleCustomer(client);
    return paymentMethods.attach(client, method, { customer, expand: ["customer"] });
  },
);

serve("GET", "/list_locations", "Error fetching Locations!", async (client) => {
  const { data } = await locations.list(client, { limit: 100 });
  return data;
});

serve("POST", "/create_location", "Error creating Location!", (client, sent) =>
  post(client, "/v1/terminal/locations", pick(sent, ["display_name", "address"])),
);

/** The customer that the apps save cards for, made where there is none. */
async function exampleCustomer(client: Client): Promise<string> {
  const email = "example@test.com";
  const { data } = await customers.list(client, { email, limit: 1 });
  return (data[0] ?? (await customers.create(client, { email }))).id;
}
