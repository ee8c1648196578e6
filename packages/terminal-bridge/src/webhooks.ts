// Events from Stripe. An event is a hint and nothing more: it is written down,
// acknowledged, and then the intent is read before anything is decided. So it does
// no harm that events come late, twice, out of order or not at all.

import { createWebhookVerifier } from "@tillwire/client-edge/webhooks";
import type { Context } from "./context.ts";
import { withOpen } from "./drive.ts";
import { BridgeError } from "./errors.ts";
import { intentKey, laneKey, orderKey, rememberedEvents } from "./records.ts";
import { reduce } from "./reduce.ts";
import { readRecord, update } from "./store.ts";
import { actionView } from "./views.ts";
import { wake } from "./wake.ts";

/** Clocks differ: an event this much older than the command, in milliseconds, is an earlier attempt's. */
const clockSkew = 60_000;

type Event = Awaited<ReturnType<ReturnType<typeof createWebhookVerifier>>>;

/** An event that was taken in: what is left to do after it has been acknowledged. */
export type AfterAcknowledging = () => Promise<void>;

/** Takes a webhook in: verified, and written down once this settles. */
export type Intake = (request: Request) => Promise<AfterAcknowledging>;

/**
 * A function that takes a webhook in. It settles once the event is written down, which is when it
 * is to be acknowledged; what it gives is to be run after that (and will be, by wake-up, if the
 * process dies).
 *
 * @throws {BridgeError} `invalid_signature`
 */
export function createIntake(context: Context, secrets: string | readonly string[]): Intake {
  const verify = createWebhookVerifier({ secrets });
  return async (request) => {
    let event: Event;
    try {
      event = await verify(request, { now: context.now() });
    } catch (cause) {
      const message = "The webhook isn't signed with one of this endpoint's secrets.";
      throw new BridgeError("invalid_signature", message, { cause });
    }
    const key = await take(context, event);
    return async () => {
      if (key !== undefined) await wake(context, key);
    };
  };
}

/** Answers a webhook. A failure after the answer does no harm: the wake-up is already written down. */
export async function answerWebhook(
  intake: Intake,
  request: Request,
  waitUntil?: (work: Promise<void>) => void,
): Promise<Response> {
  const after = (await intake(request))().catch(() => {});
  if (waitUntil) waitUntil(after);
  else await after;
  return Response.json({ received: true });
}

/** Writes down whom the event is about. Gives the key of the record to be woken, if any. */
async function take(context: Context, event: Event): Promise<string | undefined> {
  const intent = intentOf(event);
  return intent === null ? undefined : hintIntent(context, event, intent);
}

/** The PaymentIntent that is worth reading now. */
function intentOf(event: Event): string | null {
  switch (event.type) {
    case "terminal.reader.action_succeeded":
    case "terminal.reader.action_failed":
    case "terminal.reader.action_updated":
      return actionView(event.data.object.action)?.intent ?? null;
    case "payment_intent.succeeded":
    case "payment_intent.amount_capturable_updated":
    case "payment_intent.payment_failed":
    case "payment_intent.canceled":
      return event.data.object.id;
    default:
      return null;
  }
}

async function hintIntent(
  context: Context,
  event: Event,
  intent: string,
): Promise<string | undefined> {
  const { store } = context;
  const owner = await readRecord(store, intentKey(intent));
  if (!owner) return undefined;
  const order = await readRecord(store, orderKey(owner.location, owner.order));
  const lane = order?.open && (await hintLane(context, event, order.open.reader, intent));
  if (!lane) return hintOrder(context, owner);
  return lane.hinted ? laneKey(lane.reader).key : undefined;
}

/** Hints at the reader's open attempt; gives nothing where none is open that is about this intent. */
async function hintLane(
  context: Context,
  event: Event,
  reader: string,
  intent: string,
): Promise<{ readonly reader: string; readonly hinted: boolean } | undefined> {
  let open = false;
  const written = await update(context.store, laneKey(reader), (lane) => {
    open = lane?.open?.intent === intent;
    if (!lane?.open || !open || lane.events.includes(event.id)) return undefined;
    const since = lane.open.dispatchedAt ?? lane.open.createdAt;
    if (event.created * 1000 < since - clockSkew) return undefined;
    const attempt = reduce(lane.open, { type: "hinted", at: context.now() });
    const events = [...lane.events, event.id].slice(-rememberedEvents);
    return withOpen(context, { ...lane, events }, attempt);
  });
  return open ? { reader, hinted: written !== undefined } : undefined;
}

/** Hints at an order without an open attempt: its money may have moved all the same. */
async function hintOrder(
  { store, now }: Context,
  { location, order }: { readonly location: string; readonly order: string },
): Promise<string | undefined> {
  const key = orderKey(location, order);
  const written = await update(store, key, (current) =>
    // What is known to be paid or canceled stays so.
    current && current.state !== "paid" && current.state !== "canceled"
      ? { value: { ...current, hinted: true }, wakeAt: now() }
      : undefined,
  );
  return written && key.key;
}
