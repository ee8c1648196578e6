import { StripeError, type StripeRawError } from "./stripe-error.ts";

/** A webhook isn't signed with the secret, or not in time: don't act on it, answer 400. */
export class StripeSignatureVerificationError extends StripeError {
  override readonly type = "StripeSignatureVerificationError";
  /** The `Stripe-Signature` header; neither printed nor serialized. */
  declare readonly header: string | Uint8Array;
  /** The webhook's body; neither printed nor serialized. */
  declare readonly payload: string | Uint8Array;

  constructor(header: string | Uint8Array, payload: string | Uint8Array, raw?: StripeRawError) {
    super(raw);
    Object.defineProperties(this, { header: { value: header }, payload: { value: payload } });
  }
}
