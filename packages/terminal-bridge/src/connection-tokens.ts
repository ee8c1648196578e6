// Connection tokens for Terminal's client SDKs.
// https://docs.stripe.com/terminal/payments/setup-integration#connection-token

import * as connectionTokens from "@tillwire/client-edge/terminal/connection-tokens";
import { requestOptions } from "./account.ts";
import { sees } from "./authorize.ts";
import type { Principal } from "./authorize.ts";
import type { Context } from "./context.ts";
import { BridgeError } from "./errors.ts";

/**
 * A new connection token, good for the readers of one location only. A token is used once and the
 * SDKs ask twice per connection, so it is never kept or shared.
 *
 * @param location needed only where the principal isn't bound to one
 * @returns the token's secret
 * @throws {BridgeError} `invalid_request` without a location, `not_found` for another's
 */
export async function createConnectionToken(
  context: Context,
  principal: Principal,
  location: string | null = principal.location,
): Promise<string> {
  if (location === null) {
    throw new BridgeError("invalid_request", "Say for which location (tml_…) the token is to be.");
  }
  if (!sees(principal, location)) {
    throw new BridgeError("not_found", `There is no location ${location} here.`);
  }
  const token = await connectionTokens.create(
    context.stripe,
    { location },
    await requestOptions(context, location),
  );
  return token.secret;
}
