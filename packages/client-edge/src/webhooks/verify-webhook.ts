import type { Event } from "../generated/events.ts";
import { verifier, type VerifyOptions, type WebhookInput } from "./verifier.ts";

/**
 * Verifies a webhook and gives its event.
 *
 * ```ts
 * const event = await verifyWebhook(request, { secrets: env.WHSEC });
 * if (event.type === "payment_intent.succeeded") event.data.object.amount;
 * ```
 *
 * @throws {StripeSignatureVerificationError} when it isn't signed with one of the secrets, or not
 * in time: answer 400 and do nothing
 * @throws {TypeError} when a secret is missing, the body was parsed before, or the payload is a
 * thin event: `parseEventNotification` takes those
 */
export async function verifyWebhook(input: WebhookInput, options: VerifyOptions): Promise<Event> {
  return toEvent(await verifier(options)<Payload>(input));
}

/**
 * As {@link verifyWebhook}, for many: the secrets' keys are imported once and live as long as the
 * function that this gives.
 */
export function createWebhookVerifier(
  options: VerifyOptions,
): (input: WebhookInput, options?: Omit<VerifyOptions, "secrets">) => Promise<Event> {
  const verify = verifier(options);
  return async (input, overrides) => toEvent(await verify<Payload>(input, overrides));
}

type Payload = Event | { readonly object: "v2.core.event" };

function toEvent(event: Payload): Event {
  if (event.object === "v2.core.event") {
    throw new TypeError("This is a thin event: parse it with parseEventNotification.");
  }
  return event;
}
