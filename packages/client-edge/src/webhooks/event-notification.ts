import { getV2 } from "../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../types.ts";
import { verifier, type VerifyOptions, type WebhookInput } from "./verifier.ts";

/** A thin event: it names what has happened and where to read it. */
export interface EventNotification {
  readonly id: string;
  readonly object: "v2.core.event";
  readonly type: string;
  /** RFC 3339. */
  readonly created: string;
  readonly livemode: boolean;
  /** The account or context that it happened in. */
  readonly context?: string | null;
  readonly related_object?: RelatedObject | null;
  readonly reason?: object | null;
  /** Reads the whole event. */
  fetchEvent<T = unknown>(options?: RequestOptions): ApiPromise<T>;
  /** Reads the object that the event is about, as it is now; null where there is none. */
  fetchRelatedObject<T = unknown>(options?: RequestOptions): Promise<T | null>;
}

/** The object that a thin event is about. */
export interface RelatedObject {
  readonly id: string;
  readonly type: string;
  /** Path of the object. */
  readonly url: string;
}

/**
 * Verifies a thin event's webhook and gives it with the ways to read more. Those aren't
 * enumerable: what is stored or cloned is Stripe's data.
 *
 * @throws {StripeSignatureVerificationError} when it isn't signed with one of the secrets, or not
 * in time: answer 400 and do nothing
 * @throws {TypeError} when it is another kind of event: `verifyWebhook` takes those
 */
export async function parseEventNotification(
  client: Client,
  input: WebhookInput,
  options: VerifyOptions,
): Promise<EventNotification> {
  const payload = await verifier(options)<EventNotification>(input);
  if (payload.object !== "v2.core.event") {
    throw new TypeError("This is not a thin event: verify it with verifyWebhook.");
  }
  const { id, context, related_object: related } = payload;
  const within = (own: RequestOptions | undefined): RequestOptions => ({
    ...(context ? { stripeContext: context } : undefined),
    ...own,
    headers: { "Stripe-Request-Trigger": `event=${id}`, ...own?.headers },
  });
  const methods: Pick<EventNotification, "fetchEvent" | "fetchRelatedObject"> = {
    fetchEvent: (own) => getV2(client, "/v2/core/events/{event}", [id], undefined, within(own)),
    fetchRelatedObject: async <T>(own?: RequestOptions) =>
      related
        ? client.request<T>({
            method: "GET",
            path: related.url,
            url: related.url,
            ids: [],
            options: within(own),
          })
        : null,
  };
  return Object.defineProperties(payload, {
    fetchEvent: { value: methods.fetchEvent },
    fetchRelatedObject: { value: methods.fetchRelatedObject },
  });
}
