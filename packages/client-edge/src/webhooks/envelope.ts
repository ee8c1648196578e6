import type { Event } from "../generated/events.ts";
import { parseJson } from "../parse-json.ts";

/** What a cloud's event bus delivers: EventBridge has Stripe's event in `detail`, Event Grid in `data`. */
interface Envelope {
  readonly detail?: Event;
  readonly specversion?: string;
  readonly data?: Event;
}

/**
 * The event in a delivery of Amazon EventBridge or Azure Event Grid. Those aren't signed by
 * Stripe: take them only from the bus itself.
 *
 * Sources: https://docs.stripe.com/event-destinations/eventbridge,
 * https://docs.stripe.com/event-destinations/eventgrid.
 *
 * @param delivery the delivery as text, or parsed
 * @throws {TypeError} when there is no event of Stripe's in it
 */
export function eventFromEnvelope(delivery: string | object): Event {
  const envelope: Envelope =
    typeof delivery === "string" ? parseJson<Envelope>(delivery) : delivery;
  const event = envelope.detail ?? (envelope.specversion ? envelope.data : undefined);
  if (event?.object !== "event") {
    throw new TypeError(
      "This is not an envelope of EventBridge or Event Grid with an event of Stripe's in it.",
    );
  }
  return event;
}
