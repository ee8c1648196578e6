export {
  StripeSignatureVerificationError,
  type SignatureProblem,
} from "../errors/stripe-signature-verification-error.ts";
export type { Event, EventType } from "../generated/events.ts";
export type { EventNotification } from "../generated/v2-event-notifications.ts";
export { eventFromEnvelope, eventNotificationFromEnvelope } from "./envelope.ts";
export { parseEventNotification } from "./event-notification.ts";
export { createEventHandler, type EventHandlers } from "./handlers.ts";
export { generateTestHeader, type TestHeaderOptions } from "./test-header.ts";
export type { VerifyOptions, WebhookInput } from "./verifier.ts";
export { createWebhookVerifier, verifyWebhook } from "./verify-webhook.ts";
