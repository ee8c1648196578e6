import { fromV2 } from "../errors/from-v2.ts";
import { fillPath } from "../path.ts";
import type { EventNotification } from "../generated/v2-event-notifications.ts";
import type { Operation } from "../types.ts";
import { StripeContext } from "./stripe-context.ts";
import type { RequestOptions } from "./types.ts";

interface ThinEvent {
  readonly id: string;
  readonly object?: string;
  context?: string | StripeContext | null;
  readonly related_object?: { readonly url: string } | null;
}

/**
 * A thin event with the ways to read more, as stripe-node has it: its context is a
 * `StripeContext`. The ways aren't enumerable: what is stored or cloned is data.
 *
 * @throws {TypeError} when it is another kind of event
 */
export function eventNotification(
  client: { request: (operation: Operation) => Promise<unknown> },
  parsed: object,
): EventNotification {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked below, as far as it is used
  const event = parsed as ThinEvent;
  const { id, object, context, related_object: related } = event;
  if (object !== undefined && object !== "v2.core.event") {
    throw new TypeError(
      `This is not a thin event but "${object}": construct it with webhooks.constructEventAsync.`,
    );
  }
  if (typeof context === "string" && context) event.context = StripeContext.parse(context);
  const options: RequestOptions = {
    ...(event.context && { stripeContext: event.context }),
    headers: { "Stripe-Request-Trigger": `event=${id}` },
  };
  const read = (url: string): Promise<unknown> =>
    client.request({
      method: "GET",
      path: url,
      url,
      ids: [],
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a compat client takes stripe-node's options here
      options: options as Operation["options"],
      wire: { error: fromV2 },
    });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- defineProperties says that it gives what it got
  return Object.defineProperties(parsed, {
    fetchEvent: { value: async () => read(fillPath("/v2/core/events/{event}", [id])) },
    fetchRelatedObject: { value: async () => (related ? read(related.url) : null) },
  }) as EventNotification;
}
