// Finding an attempt, and canceling it.

import { isFinal } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import { sees } from "./authorize.ts";
import type { Principal } from "./authorize.ts";
import type { Context } from "./context.ts";
import { drive, fold, locate } from "./drive.ts";
import { BridgeError } from "./errors.ts";
import { next } from "./next.ts";

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
  await drive(context, attempt.reader);
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
  await drive(context, attempt.reader);
  return find(context, principal, id);
}

async function find(context: Context, principal: Principal, id: string): Promise<Attempt> {
  const attempt = await locate(context, id);
  if (attempt && sees(principal, attempt.location)) return attempt;
  throw new BridgeError("not_found", `There is no attempt ${id} at this location.`);
}
