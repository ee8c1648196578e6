// Events from Stripe. An event is a hint and nothing more: it is written down,
// acknowledged, and then the intent is read before anything is decided. So it does
// no harm that events come late, twice, out of order or not at all.

import { createWebhookVerifier } from "@tillwire/client-edge/webhooks";
import { aboutOf, isFinal } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import type { Context } from "./context.ts";
import { withOpen } from "./drive.ts";
import { BridgeError } from "./errors.ts";
import { attemptKey, intentKey, laneKey, orderKey, rememberedEvents } from "./records.ts";
import { reduce } from "./reduce.ts";
import { readRecord, update } from "./store.ts";
import { actionView, referenceId } from "./views.ts";
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

/** The types of events that the bridge makes use of: what its webhook endpoint is to be subscribed to. */
export const webhookEvents = [
  "terminal.reader.action_succeeded",
  "terminal.reader.action_failed",
  "terminal.reader.action_updated",
  "payment_intent.succeeded",
  "payment_intent.amount_capturable_updated",
  "payment_intent.payment_failed",
  "payment_intent.canceled",
  "setup_intent.succeeded",
  "setup_intent.setup_failed",
  "setup_intent.canceled",
  "refund.created",
  "refund.updated",
  "refund.failed",
] as const;

type Used = Extract<Event, { type: (typeof webhookEvents)[number] }>;

const used: ReadonlySet<string> = new Set(webhookEvents);

function isUsed(event: Event): event is Used {
  return used.has(event.type);
}

/** Writes down whom the event is about. Gives the key of the record to be woken, if any. */
async function take(context: Context, event: Event): Promise<string | undefined> {
  if (!isUsed(event)) return undefined;
  switch (event.type) {
    case "terminal.reader.action_succeeded":
    case "terminal.reader.action_failed":
    case "terminal.reader.action_updated": {
      const { id, action } = event.data.object;
      const about = action && actionView(action).about;
      if (about === null) return undefined;
      const hinted = await hintLane(context, event, id, about);
      return hinted === "elsewhere" ? hintIntent(context, event, about) : hinted;
    }
    case "setup_intent.succeeded":
    case "setup_intent.setup_failed":
    case "setup_intent.canceled": {
      const { id, metadata } = event.data.object;
      const record = await readRecord(context.store, attemptKey(metadata?.["attempt"] ?? ""));
      const hinted = record && (await hintLane(context, event, record.lane, id));
      return hinted === "elsewhere" ? undefined : hinted;
    }
    case "refund.created":
    case "refund.updated":
    case "refund.failed": {
      const intent = referenceId(event.data.object.payment_intent);
      return intent === null ? undefined : hintIntent(context, event, intent, true);
    }
    default:
      return hintIntent(context, event, event.data.object.id);
  }
}

/** @param settled whether there may be news of an order that is paid or canceled */
async function hintIntent(
  context: Context,
  event: Event,
  intent: string,
  settled = false,
): Promise<string | undefined> {
  const { store } = context;
  const owner = await readRecord(store, intentKey(intent));
  if (!owner) return undefined;
  const order = await readRecord(store, orderKey(owner.location, owner.order));
  const hinted = order?.open
    ? await hintLane(context, event, order.open.lane, intent)
    : "elsewhere";
  return hinted === "elsewhere" ? hintOrder(context, owner, settled) : hinted;
}

/**
 * Hints at the lane's open attempt.
 *
 * @returns the lane's key where there is something to be read; `elsewhere` where no attempt is open
 *   that is about this
 */
async function hintLane(
  context: Context,
  event: Event,
  name: string,
  about: string,
): Promise<string | undefined> {
  let open = false;
  const key = laneKey(name);
  const written = await update(context.store, key, (lane) => {
    open = lane?.open != null && !isFinal(lane.open) && isAbout(lane.open, about);
    if (!lane?.open || !open || lane.events.includes(event.id)) return undefined;
    const since = lane.open.dispatchedAt ?? lane.open.createdAt;
    if (event.created * 1000 < since - clockSkew) return undefined;
    const attempt = reduce(lane.open, { type: "hinted", at: context.now() });
    const events = [...lane.events, event.id].slice(-rememberedEvents);
    return withOpen(context, { ...lane, events }, attempt);
  });
  if (!open) return "elsewhere";
  return written && key.key;
}

function isAbout(attempt: Attempt, about: string): boolean {
  return aboutOf(attempt) === about || attempt.intent === about;
}

/** Hints at an order without an open attempt: its money may have moved all the same. */
async function hintOrder(
  { store, now }: Context,
  { location, order }: { readonly location: string; readonly order: string },
  settled: boolean,
): Promise<string | undefined> {
  const key = orderKey(location, order);
  const written = await update(store, key, (current) => {
    // What is known to be paid or canceled stays so.
    const open = current?.state === "open" || current?.state === "authorized";
    return current && (open || settled)
      ? { value: { ...current, hints: current.hints + 1 }, wakeAt: now() }
      : undefined;
  });
  return written && key.key;
}
