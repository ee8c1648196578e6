import { createClient } from "@tillwire/client-edge";
import type { Client } from "@tillwire/client-edge";
import type { Env } from "./env.ts";
import { chooseStripe, readAdminToken } from "./key.ts";
import type { Shop } from "./simulator/shop.ts";
import { simulatorKey } from "./simulator/stripe-simulator.ts";
import type { StripeSimulator } from "./simulator/stripe-simulator.ts";

/** How the Worker reaches Stripe, and what depends on which one it is. */
export type Stripe = SimulatedStripe | RealStripe;

interface Common {
  readonly client: Client;
  readonly webhookSecrets: readonly string[];
  /** Signs the dashboard's cookies. */
  readonly sessionSecret: string;
}

export interface SimulatedStripe extends Common {
  readonly kind: "simulator";
  readonly shop: Shop;
  readonly simulator: DurableObjectStub<StripeSimulator>;
}

export interface RealStripe extends Common {
  readonly kind: "stripe";
  readonly adminToken: string;
}

/**
 * Stripe with a test key, the simulator without a key.
 *
 * @throws {SettingError} if the Worker's secrets don't allow either
 */
export async function connect(env: Env): Promise<Stripe> {
  const choice = chooseStripe(env.STRIPE_SECRET_KEY);
  if (choice.kind === "stripe") {
    const adminToken = readAdminToken(env.ADMIN_TOKEN);
    return {
      kind: "stripe",
      client: createClient(choice.key),
      webhookSecrets: readWebhookSecrets(env.STRIPE_WEBHOOK_SECRET),
      // A new admin token signs everyone out.
      sessionSecret: `session:${adminToken}`,
      adminToken,
    };
  }
  const simulator = env.SIMULATOR.getByName("stripe");
  const shop = await simulator.shop();
  return {
    kind: "simulator",
    client: createClient(simulatorKey, {
      fetch: (url, init) => simulator.fetch(new Request(url, init)),
    }),
    webhookSecrets: [shop.webhookSecret],
    sessionSecret: shop.sessionSecret,
    shop,
    simulator,
  };
}

/** Without a secret no webhook can be believed: one that nobody knows refuses them all, and the bridge polls. */
function readWebhookSecrets(secrets: string | undefined): readonly string[] {
  const known = (secrets ?? "").split(",").map((secret) => secret.trim());
  const given = known.filter((secret) => secret !== "");
  return given.length > 0 ? given : [`whsec_${crypto.randomUUID()}`];
}
