import type { WebCrypto } from "../web.ts";
import { importSecret, signedBytes } from "./signature.ts";

declare const crypto: WebCrypto;

/** What a test signs. */
export interface TestHeaderOptions {
  readonly payload: string | Uint8Array;
  readonly secret: string;
  /** Seconds since the epoch; now by default. */
  readonly timestamp?: number | undefined;
}

/** A `Stripe-Signature` header as Stripe would send it with the payload: for tests of webhook handlers. */
export async function generateTestHeader({
  payload,
  secret,
  timestamp = Date.now() / 1000,
}: TestHeaderOptions): Promise<string> {
  const time = String(Math.floor(timestamp));
  const signature = await crypto.subtle.sign(
    "HMAC",
    await importSecret(secret),
    signedBytes(time, payload),
  );
  const hex = Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0"));
  return `t=${time},v1=${hex.join("")}`;
}
