export * from "./generate.ts";
export * from "./oauth.ts";
export { StripeError } from "./stripe-error.ts";
export { StripeSignatureVerificationError } from "./stripe-signature-verification-error.ts";
export * from "./v1.ts";
export * from "./v2.ts";
