export {
  StripeSignatureVerificationError,
  type SignatureProblem,
} from "../errors/stripe-signature-verification-error.ts";
export {
  parseEventNotification,
  type EventNotification,
  type RelatedObject,
} from "./event-notification.ts";
export { generateTestHeader, type TestHeaderOptions } from "./test-header.ts";
export type { VerifyOptions, WebhookInput } from "./verifier.ts";
export { createWebhookVerifier, verifyWebhook } from "./verify-webhook.ts";
