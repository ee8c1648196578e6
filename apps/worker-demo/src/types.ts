import type { Context } from "hono";
import type { Env } from "./env.ts";
import type { Session } from "./session.ts";
import type { Stripe } from "./stripe.ts";

/** What handlers find in their context. */
export interface AppEnv {
  readonly Bindings: Env;
  readonly Variables: {
    readonly stripe: Stripe;
    /** Who asks; `null` for strangers, and for requests that another site's page made. */
    readonly session: Session | null;
  };
}

export type AppContext = Context<AppEnv>;
