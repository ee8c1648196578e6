// Whose Stripe account a location belongs to.

import type { Context } from "./context.ts";

/** The connected account (`acct_…`) that a location (`tml_…`) is in; `undefined` for the client's own. */
export type AccountOf = (location: string) => string | undefined | Promise<string | undefined>;

/**
 * The options of a call that is about a location: its connected account, where it has one. Readers,
 * tokens and payments of a location are all in the same account.
 *
 * @param location `null` where none is meant: the client's own account
 */
export async function requestOptions(
  { accountOf }: Pick<Context, "accountOf">,
  location: string | null,
): Promise<{ readonly stripeAccount?: string }> {
  const stripeAccount = location === null ? undefined : await accountOf(location);
  return stripeAccount === undefined ? {} : { stripeAccount };
}
