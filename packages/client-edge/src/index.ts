export { createClient, type RawRequestOptions, type StripeClient } from "./client.ts";
export * from "./errors/index.ts";
export type { Event, EventType } from "./generated/events.ts";
export type * as Stripe from "./generated/stripe.ts";
export { API_VERSION } from "./generated/version.ts";
export { meterEventSession } from "./meter-event-session.ts";
export {
  authorizeUrl,
  type OAuthAuthorizeUrlOptions,
  type OAuthAuthorizeUrlParams,
} from "./oauth.ts";
export type { Expanded } from "./expand.ts";
export type * from "./shared.ts";
export { createStripe, type StripeWithActions } from "./stripe.ts";
export type * from "./types.ts";
export type { ByteStream, Fetch, RequestInit, Response } from "./web.ts";
