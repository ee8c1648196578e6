import type { Principal } from "../authorize.ts";

/** What the routes behind the authorization find in their context. */
export interface BridgeEnv {
  Variables: { principal: Principal };
}
