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

/**
 * The same for a call that an attempt makes: short, and sent once. When it is repeated is the
 * record's business, which knows what has happened meanwhile. (Over a socket that was closed under
 * it, the client sends once more, with the same key.)
 */
export async function callOptions(
  context: Pick<Context, "accountOf" | "timing">,
  location: string,
): Promise<{
  readonly stripeAccount?: string;
  readonly timeout: number;
  readonly maxRetries: 0;
}> {
  const timeout = context.timing.callTimeout;
  return { ...(await requestOptions(context, location)), timeout, maxRetries: 0 };
}
