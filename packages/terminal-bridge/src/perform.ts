// One step against Stripe, and what was learned from it. Only here are commands sent.

import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import * as readers from "@tillwire/client-edge/terminal/readers";
import type { Attempt, CallName } from "./attempt.ts";
import type { Context } from "./context.ts";
import type { Observation } from "./observation.ts";
import { prepare, readIntent } from "./prepare.ts";
import { refusalOf } from "./refusal.ts";
import { actionView } from "./views.ts";

/** Makes the call that the attempt's record announces. Never throws for what Stripe or the network does. */
export async function performCall(
  context: Context,
  attempt: Attempt,
  name: CallName,
  key: string,
): Promise<Observation> {
  if (name === "prepare") return prepare(context, attempt);
  try {
    await send(context, attempt, name, key);
    return { type: "call_answered", at: context.now(), name, key };
  } catch (error) {
    const at = context.now();
    const refusal = refusalOf(error);
    return refusal
      ? { type: "call_refused", at, name, key, refusal }
      : { type: "call_lost", at, name, key };
  }
}

async function send(
  { stripe, timing }: Context,
  attempt: Attempt,
  name: Exclude<CallName, "prepare">,
  idempotencyKey: string,
): Promise<void> {
  // Repeating is the record's business: it knows whether a cancellation came in between. (Over a
  // socket that was closed under it, the client sends once more, with the same key.)
  const options = { idempotencyKey, maxRetries: 0, timeout: timing.callTimeout };
  const intent = attempt.intent ?? "";
  switch (name) {
    case "dispatch":
      await readers.processPaymentIntent(
        stripe,
        attempt.reader,
        {
          payment_intent: intent,
          process_config: { enable_customer_cancellation: attempt.customerCancellation },
        },
        options,
      );
      return;
    case "cancel_action":
      await readers.cancelAction(stripe, attempt.reader, {}, options);
      return;
    case "cancel_intent":
      await paymentIntents.cancel(stripe, intent, {}, options);
      return;
  }
}

/**
 * Reads the reader and then the intent, in this order: an intent that still waits for a card, read
 * after the reader's action had ended, has not been paid by that action.
 *
 * @returns `undefined` where the intent couldn't be read
 */
export async function performRead(
  context: Context,
  attempt: Attempt,
): Promise<Observation | undefined> {
  const { epoch, intent: id } = attempt;
  if (id === null) return undefined;
  try {
    const action = await readAction(context, attempt.reader);
    const intent = await readIntent(context, id);
    return { type: "read", at: context.now(), epoch, action, intent };
  } catch {
    return undefined;
  }
}

async function readAction(
  { stripe }: Context,
  reader: string,
): Promise<ReturnType<typeof actionView> | undefined> {
  try {
    const answer = await readers.retrieve(stripe, reader);
    return "action" in answer ? actionView(answer.action) : undefined;
  } catch {
    // The intent alone can still decide.
    return undefined;
  }
}
