import { API_VERSION } from "@tillwire/client-edge";
import type { Client, Stripe } from "@tillwire/client-edge";
import * as webhookEndpoints from "@tillwire/client-edge/webhook-endpoints";

type EnabledEvent = Stripe.WebhookEndpointCreateParams.EnabledEvent;

/** What has to be done so that Stripe sends these events to that address, and nothing else. */
export type Plan =
  | { readonly kind: "create" }
  | { readonly kind: "keep"; readonly endpoint: Stripe.WebhookEndpoint }
  | {
      readonly kind: "update";
      readonly endpoint: Stripe.WebhookEndpoint;
      readonly add: readonly string[];
      readonly remove: readonly string[];
      readonly enable: boolean;
    };

/**
 * Looks for the endpoint with that address; of several, the one that is enabled.
 *
 * @throws {StripeError}
 */
export async function planEndpoint(
  client: Client,
  url: URL,
  events: readonly EnabledEvent[],
): Promise<Plan> {
  const found: Stripe.WebhookEndpoint[] = [];
  for await (const endpoint of webhookEndpoints.list(client, { limit: 100 })) {
    if (isSame(endpoint.url, url)) found.push(endpoint);
  }
  const endpoint = found.find(({ status }) => status === "enabled") ?? found[0];
  if (endpoint === undefined) return { kind: "create" };
  const has = new Set<string>(endpoint.enabled_events);
  const wants = new Set<string>(events);
  const add = [...wants].filter((event) => !has.has(event));
  const remove = [...has].filter((event) => !wants.has(event));
  const enable = endpoint.status !== "enabled";
  const same = add.length === 0 && remove.length === 0 && !enable;
  return same ? { kind: "keep", endpoint } : { kind: "update", endpoint, add, remove, enable };
}

/**
 * Carries the plan out, and has the secret of a new endpoint kept. An endpoint whose secret nobody
 * has is worth nothing: if keeping it fails, the endpoint is deleted again.
 *
 * @throws {StripeError}, and what `keep` throws
 */
export async function carryOut(
  client: Client,
  url: URL,
  events: readonly EnabledEvent[],
  plan: Plan,
  keep: (secret: string) => Promise<void>,
): Promise<Stripe.WebhookEndpoint> {
  if (plan.kind === "keep") return plan.endpoint;
  if (plan.kind === "update") {
    return webhookEndpoints.update(client, plan.endpoint.id, {
      enabled_events: [...events],
      ...(plan.enable ? { disabled: false } : {}),
    });
  }
  const endpoint = await webhookEndpoints.create(client, {
    url: url.href,
    enabled_events: [...events],
    // Events in the shape that this client's types describe, whatever the account's version is.
    api_version: API_VERSION,
    description: "Tillwire",
  });
  try {
    if (endpoint.secret === undefined) throw new Error("Stripe gave no signing secret.");
    await keep(endpoint.secret);
  } catch (error) {
    await webhookEndpoints.del(client, endpoint.id);
    throw error;
  }
  return endpoint;
}

function isSame(address: string, url: URL): boolean {
  return URL.canParse(address) && new URL(address).href === url.href;
}
