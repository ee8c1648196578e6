import {
  StripeSignatureVerificationError,
  type SignatureProblem,
} from "../errors/stripe-signature-verification-error.ts";
import type { WebCrypto, WebCryptoKey } from "../web.ts";

declare const crypto: WebCrypto;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** What a `Stripe-Signature` header says. */
export interface Signature {
  /** Seconds since the epoch, as it stands in the header. */
  readonly time: string;
  /** The signatures of scheme `v1`. */
  readonly signatures: readonly Uint8Array[];
}

/** Signatures looked at: Stripe sends one per secret, two while a secret is being replaced. */
const MOST_SIGNATURES = 16;

/**
 * Reads a `Stripe-Signature` header: `t=…,v1=…[,v1=…]`. Other schemes, and values that aren't
 * 32 bytes of hex, are left out.
 *
 * @throws {StripeSignatureVerificationError} without a time, or with a malformed one or several
 */
export function parseSignature(header: string): Signature {
  const times: string[] = [];
  const signatures: Uint8Array[] = [];
  // Trimming takes a byte order mark away too.
  for (const item of header.split(",")) {
    const [name, value = ""] = item.trim().split("=");
    if (name === "t") times.push(value);
    else if (name === "v1" && signatures.length < MOST_SIGNATURES && /^[\da-f]{64}$/i.test(value)) {
      signatures.push(bytesOfHex(value));
    }
  }
  const [time = ""] = times;
  if (times.length !== 1 || !/^\d{1,12}$/.test(time)) {
    refuse("malformed", "The Stripe-Signature header has no valid time.");
  }
  if (!signatures.length) {
    refuse("malformed", "The Stripe-Signature header has no signature of scheme v1.");
  }
  return { time, signatures };
}

function bytesOfHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = nibble(hex, 2 * at) * 16 + nibble(hex, 2 * at + 1);
  }
  return bytes;
}

/** The value of a hex digit: letters have bit 6 set, in either case, and count from 1. */
function nibble(hex: string, at: number): number {
  const code = hex.charCodeAt(at);
  return (code & 15) + (code >> 6) * 9;
}

/** A secret as a key for signing and verifying. */
export function importSecret(secret: string): Promise<WebCryptoKey> {
  return crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign", "verify"],
  );
}

/** What is signed: the time, a dot and the payload as it was sent. */
export function signedBytes(time: string, payload: string | Uint8Array): Uint8Array {
  const encoder = new TextEncoder();
  // Text is encoded in one go with what stands before it.
  if (typeof payload === "string") return encoder.encode(`${time}.${payload}`);
  const prefix = encoder.encode(`${time}.`);
  const bytes = new Uint8Array(prefix.length + payload.length);
  bytes.set(prefix);
  bytes.set(payload, prefix.length);
  return bytes;
}

/** Refuses a webhook. */
export function refuse(problem: SignatureProblem, message: string): never {
  throw new StripeSignatureVerificationError(problem, message);
}
