// Finding an attempt, confirming its card, canceling it.

import { isFinal } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import { sees } from "./authorize.ts";
import type { Principal } from "./authorize.ts";
import type { Context } from "./context.ts";
import { drive, fold, locate } from "./drive.ts";
import { BridgeError } from "./errors.ts";
import { next } from "./next.ts";
import { findSignature } from "./signatures.ts";
import type { Signature } from "./signatures.ts";

/**
 * The attempt as it is now. Goes on with it where something is due, so that asking is enough even
 * where no alarm and no webhook ever comes.
 *
 * @throws {BridgeError} `not_found`; also for another location's attempt
 */
export async function readAttempt(
  context: Context,
  principal: Principal,
  id: string,
): Promise<Attempt> {
  const attempt = await find(context, principal, id);
  const due = !isFinal(attempt) && next(attempt, context.now(), context.timing).do !== "wait";
  if (!due) return attempt;
  await drive(context, attempt.lane);
  return find(context, principal, id);
}

/**
 * Cancels the attempt, if the card isn't faster: look at the state of what comes back.
 *
 * @param giveUpOrder also cancels the order's PaymentIntent, so that the order can't be paid any
 *   more; otherwise the order can be charged again
 * @throws {BridgeError} `not_found`; also for another location's attempt
 */
export async function cancelAttempt(
  context: Context,
  principal: Principal,
  id: string,
  giveUpOrder = false,
): Promise<Attempt> {
  const attempt = await find(context, principal, id);
  if (isFinal(attempt)) return attempt;
  const reason = giveUpOrder ? "given_up" : "operator";
  await fold(context, attempt, { type: "cancel_requested", at: context.now(), reason });
  await drive(context, attempt.lane);
  return find(context, principal, id);
}

/**
 * Has the card charged that the reader has collected. Stripe gives 30 seconds for it.
 *
 * @throws {BridgeError} `not_found`; `nothing_to_confirm` where no card waits for it
 */
export async function confirmAttempt(
  context: Context,
  principal: Principal,
  id: string,
): Promise<Attempt> {
  const attempt = await find(context, principal, id);
  await fold(context, attempt, { type: "confirm_requested", at: context.now() });
  await drive(context, attempt.lane);
  const now = await find(context, principal, id);
  if (now.confirm || now.state === "succeeded") return now;
  throw new BridgeError("nothing_to_confirm", `Attempt ${id} has no card to be confirmed.`, {
    details: { attempt: id, state: now.state },
  });
}

/**
 * A signature that the attempt has collected.
 *
 * @throws {BridgeError} `not_found`; also for another location's attempt
 */
export async function readSignature(
  context: Context,
  principal: Principal,
  id: string,
  file: string,
): Promise<Signature> {
  return findSignature(context, await readAttempt(context, principal, id), file);
}

async function find(context: Context, principal: Principal, id: string): Promise<Attempt> {
  const attempt = await locate(context, id);
  if (attempt && sees(principal, attempt.location)) return attempt;
  throw new BridgeError("not_found", `There is no attempt ${id} at this location.`);
}
