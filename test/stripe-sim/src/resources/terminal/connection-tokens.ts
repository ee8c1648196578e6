import { seconds } from "../../clock.ts";
import { referred } from "../../lookup.ts";
import type { Handlers, Scope } from "../../scope.ts";
import type { World } from "../../store.ts";

/** A token that no SDK has redeemed yet. */
interface Issued {
  readonly location: string | null;
  /** Seconds since the epoch. */
  readonly expires: number;
}

/** An unused token is refused after an hour, in seconds; Stripe says only that they expire. */
const validFor = 60 * 60;

const issuedIn = new WeakMap<World, Map<string, Issued>>();

function issued(world: World): Map<string, Issued> {
  const known = issuedIn.get(world);
  if (known !== undefined) return known;
  const tokens = new Map<string, Issued>();
  issuedIn.set(world, tokens);
  return tokens;
}

export const connectionTokens: Handlers = {
  "POST /v1/terminal/connection_tokens": (scope, { params }) => {
    const location = referred(scope, "terminal.location", params, "location");
    const secret = scope.ids.next(scope.world.livemode ? "pst_live_" : "pst_test_");
    const now = seconds(scope.clock);
    const tokens = issued(scope.world);
    for (const [token, { expires }] of tokens) if (expires <= now) tokens.delete(token);
    tokens.set(secret, { location: location?.id ?? null, expires: now + validFor });
    return scope.shapes.make("terminal.connection_token", {
      object: "terminal.connection_token",
      secret,
      ...(location === undefined ? {} : { location: location.id }),
    });
  },
};

/**
 * What an SDK does with a token when it connects: it is good for once, and a token of a location
 * for that location's readers alone.
 *
 * @returns the ids of the readers that the SDK may connect to; `undefined` if the token isn't one
 * of this world, was redeemed before or has expired
 */
export function redeemToken(scope: Scope, secret: string): string[] | undefined {
  const tokens = issued(scope.world);
  const token = tokens.get(secret);
  if (token === undefined || !tokens.delete(secret) || token.expires <= seconds(scope.clock)) {
    return undefined;
  }
  return scope.world
    .table("terminal.reader")
    .oldestFirst()
    .filter(({ location }) => token.location === null || location === token.location)
    .map(({ id }) => id);
}
