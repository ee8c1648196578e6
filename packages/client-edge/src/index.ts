export { createClient, type StripeClient } from "./client.ts";
export { API_VERSION } from "./generated/version.ts";
export * from "./errors/index.ts";
export * from "./oauth.ts";
export type * from "./shared.ts";
export type * from "./types.ts";
export type { ByteStream, Fetch } from "./web.ts";
