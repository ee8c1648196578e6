// One step against Stripe, and what was learned from it: where all calls of attempts begin.

import * as readers from "@tillwire/client-edge/terminal/readers";
import { callOptions } from "./account.ts";
import { traitsOf } from "./attempt.ts";
import type { Attempt, CallName } from "./attempt.ts";
import { commandOutcome, failureOf } from "./catalogue.ts";
import type { Context } from "./context.ts";
import { strategyOf } from "./kinds/index.ts";
import type { Strategy } from "./kinds/index.ts";
import type { Observation } from "./observation.ts";
import { refusalOf } from "./refusal.ts";
import { actionView } from "./views.ts";
import type { ActionFacts } from "./views.ts";

/** Makes the call that the attempt's record announces. Never throws for what Stripe or the network does. */
export async function performCall(
  context: Context,
  attempt: Attempt,
  name: CallName,
  key: string,
): Promise<Observation> {
  const strategy = strategyOf(context, attempt);
  try {
    if (name === "prepare" && strategy.prepare) return await strategy.prepare();
    await send(context, attempt, strategy, name, key);
    return { type: "call_answered", at: context.now(), name, key };
  } catch (error) {
    const at = context.now();
    const refusal = refusalOf(error);
    if (!refusal) return { type: "call_lost", at, name, key };
    if (name !== "prepare") return { type: "call_refused", at, name, key, refusal };
    // What prepares may be several calls; each can be repeated.
    return commandOutcome(refusal) === "repeat"
      ? { type: "call_lost", at, name, key }
      : { type: "not_prepared", at, failure: failureOf(refusal.code, refusal.declineCode) };
  }
}

async function send(
  context: Context,
  { location, lane }: Attempt,
  strategy: Strategy,
  name: CallName,
  idempotencyKey: string,
): Promise<void> {
  const options = { ...(await callOptions(context, location)), idempotencyKey };
  switch (name) {
    case "dispatch":
      await strategy.dispatch(options);
      return;
    case "confirm":
      await strategy.confirm?.(options);
      return;
    case "cancel_action":
      await readers.cancelAction(context.stripe, lane, {}, options);
      return;
    case "cancel_intent":
      await strategy.revoke?.(options);
      return;
    default:
      name satisfies "prepare";
  }
}

/**
 * Reads the reader and then the proof, in this order: an intent that still waits for a card, read
 * after the reader's action had ended, has not been paid by that action.
 *
 * @returns `undefined` where the proof couldn't be read
 */
export async function performRead(
  context: Context,
  attempt: Attempt,
): Promise<Observation | undefined> {
  const { epoch } = attempt;
  try {
    const facts =
      traitsOf(attempt).slot.length > 0 ? await readAction(context, attempt) : undefined;
    const proof = await strategyOf(context, attempt).prove(facts);
    const action = facts && actionView(facts);
    return { type: "read", at: context.now(), epoch, action, proof };
  } catch {
    return undefined;
  }
}

/** What the slot holds; `undefined` where it couldn't be read: the intent alone can still decide. */
async function readAction(
  context: Context,
  attempt: Attempt,
): Promise<ActionFacts | null | undefined> {
  try {
    const { lane, location } = attempt;
    const options = await callOptions(context, location);
    const answer = await readers.retrieve(context.stripe, lane, {}, options);
    return "action" in answer ? answer.action : undefined;
  } catch (error) {
    // What stands in the slot alone can be had nowhere else, as long as there is a reader.
    if (!traitsOf(attempt).prepared && refusalOf(error)?.statusCode !== 404) throw error;
    return undefined;
  }
}
