// Deliveries of Amazon EventBridge and Azure Event Grid. Those aren't signed by Stripe: take them
// only from the bus itself.
//
// Sources: https://docs.stripe.com/event-destinations/eventbridge,
// https://docs.stripe.com/event-destinations/eventgrid.

import type { Event } from "../generated/events.ts";
import type { EventNotification } from "../generated/v2-event-notifications.ts";
import { parseJson } from "../parse-json.ts";
import type { Client } from "../types.ts";
import { withFetches } from "./event-notification.ts";

/** What a cloud's event bus delivers: EventBridge has Stripe's event in `detail`, Event Grid in `data`. */
interface Envelope {
  readonly detail?: Event | EventNotification;
  readonly specversion?: string;
  readonly data?: Event | EventNotification;
}

/**
 * The event in a delivery of Amazon EventBridge or Azure Event Grid.
 *
 * @param delivery the delivery as text, or parsed
 * @throws {TypeError} when there is no event of Stripe's in it, or a thin one:
 * `eventNotificationFromEnvelope` takes those
 */
export function eventFromEnvelope(delivery: string | object): Event {
  const event = contentOf(delivery);
  if (event?.object === "event") return event;
  throw new TypeError(
    event?.object === "v2.core.event"
      ? "This is a thin event: read it with eventNotificationFromEnvelope."
      : "This is not an envelope of EventBridge or Event Grid with an event of Stripe's in it.",
  );
}

/**
 * The thin event in a delivery of Amazon EventBridge or Azure Event Grid, with the ways to read
 * more, as `parseEventNotification` gives it.
 *
 * @param client reads the event and its object, in the account or context that it happened in
 * @param delivery the delivery as text, or parsed
 * @throws {TypeError} when there is no thin event of Stripe's in it
 */
export function eventNotificationFromEnvelope(
  client: Client,
  delivery: string | object,
): EventNotification {
  const event = contentOf(delivery);
  if (event?.object === "v2.core.event") return withFetches(client, event);
  throw new TypeError(
    "This is not an envelope of EventBridge or Event Grid with a thin event of Stripe's in it.",
  );
}

function contentOf(delivery: string | object): Event | EventNotification | undefined {
  const envelope: Envelope =
    typeof delivery === "string" ? parseJson<Envelope>(delivery) : delivery;
  return envelope.detail ?? (envelope.specversion ? envelope.data : undefined);
}
