import { fromV2 } from "../errors/from-v2.ts";
import type { EventNotification } from "../generated/v2-event-notifications.ts";
import { getV2 } from "../operation.ts";
import type { Client, RequestOptions } from "../types.ts";
import { verifier, type VerifyOptions, type WebhookInput } from "./verifier.ts";

/** What all thin events have, of a type that this version knows or not. */
interface ThinEvent {
  readonly id: string;
  readonly object: string;
  readonly context?: string | null;
  readonly related_object?: { readonly url: string } | null;
}

/**
 * Verifies a thin event's webhook and gives it with the ways to read more. Those aren't
 * enumerable: what is stored or cloned is Stripe's data.
 *
 * @param client reads the event and its object, in the account or context that it happened in
 * @throws {StripeSignatureVerificationError} when it isn't signed with one of the secrets, or not
 * in time: answer 400 and do nothing
 * @throws {TypeError} when it is another kind of event: `verifyWebhook` takes those
 */
export async function parseEventNotification(
  client: Client,
  input: WebhookInput,
  options: VerifyOptions,
): Promise<EventNotification> {
  const notification = await verifier(options)<EventNotification>(input);
  const { object }: ThinEvent = notification;
  if (object !== "v2.core.event") {
    throw new TypeError("This is not a thin event: verify it with verifyWebhook.");
  }
  return withFetches(client, notification);
}

/** A thin event with the ways to read more of it. */
export function withFetches(client: Client, notification: EventNotification): EventNotification {
  const { id, context, related_object: related }: ThinEvent = notification;
  const within = (own: RequestOptions | undefined): RequestOptions => ({
    ...(context && { stripeContext: context }),
    ...own,
    headers: { "Stripe-Request-Trigger": `event=${id}`, ...own?.headers },
  });
  return Object.defineProperties(notification, {
    fetchEvent: {
      value: (own?: RequestOptions) =>
        getV2(client, "/v2/core/events/{event}", [id], undefined, within(own)),
    },
    fetchRelatedObject: {
      value: async (own?: RequestOptions) => {
        if (!related) return null;
        const { url } = related;
        const wire = { error: fromV2 };
        return client.request({
          method: "GET",
          path: url,
          url,
          ids: [],
          options: within(own),
          wire,
        });
      },
    },
  });
}
