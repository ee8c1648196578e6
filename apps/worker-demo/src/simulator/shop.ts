import type { Client } from "@tillwire/client-edge";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import * as webhookEndpoints from "@tillwire/client-edge/webhook-endpoints";
import type { ReaderControls } from "@tillwire/stripe-sim";

/** What the Worker needs to know of the simulated account. */
export interface Shop {
  readonly location: string;
  readonly webhookSecret: string;
  /** Signs the cookies. New with every shop, so that nobody stays signed in at one that is gone. */
  readonly sessionSecret: string;
}

/** Long enough for a person to see that the bank is being asked, in milliseconds. */
export const authorizationTime = 800;

/** Sets up an account as its owner would: an endpoint for webhooks, a location, two readers. */
export async function furnish(client: Client, controls: ReaderControls): Promise<Shop> {
  const endpoint = await webhookEndpoints.create(client, {
    url: "https://till.example/terminal/webhooks",
    enabled_events: ["*"],
  });
  if (endpoint.secret === undefined) throw new Error("The simulator gave no webhook secret.");
  const location = await locations.create(client, {
    display_name: "Corner Shop",
    address: {
      line1: "1 Main St",
      city: "Springfield",
      state: "IL",
      postal_code: "62701",
      country: "US",
    },
  });
  for (const [code, label] of [
    ["simulated-s700", "Terrace"],
    ["simulated-wpe", "Counter"],
  ] as const) {
    const reader = await readers.create(client, {
      registration_code: code,
      label,
      location: location.id,
    });
    controls.get(reader.id).takeTime(authorizationTime);
  }
  return {
    location: location.id,
    webhookSecret: endpoint.secret,
    sessionSecret: crypto.randomUUID(),
  };
}
