import type { ReaderLane } from "./bridge.ts";
import type * as worker from "./index.tsx";
import type { StripeSimulator } from "./simulator/stripe-simulator.ts";

/** What `wrangler.jsonc` and the secrets give the Worker. */
export interface Env {
  /** A test key; absent, the Worker runs on its own simulator. */
  readonly STRIPE_SECRET_KEY?: string;
  /** The signing secret of the webhook endpoint, and while it is being replaced the old one, with a comma between. */
  readonly STRIPE_WEBHOOK_SECRET?: string;
  /** Signs people in to the dashboard when the Worker talks to Stripe. */
  readonly ADMIN_TOKEN?: string;
  /** The publishable key beside the secret one, with which the storefront's page pays. */
  readonly STRIPE_PUBLISHABLE_KEY?: string;
  /** `on` opens the routes that Stripe's Terminal example apps call, to everyone. */
  readonly COMPATIBILITY_ROUTES?: string;
  readonly READER_LANES: DurableObjectNamespace<InstanceType<typeof ReaderLane>>;
  readonly SIMULATOR: DurableObjectNamespace<StripeSimulator>;
}

declare global {
  namespace Cloudflare {
    /** Types `ctx.exports`, through which the Worker calls itself. */
    interface GlobalProps {
      mainModule: typeof worker;
    }
  }
}
