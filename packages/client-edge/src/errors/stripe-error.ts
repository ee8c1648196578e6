import type { ErrorAnswer, RawError } from "../types.ts";
import { redact } from "./redact.ts";

/** What an error is made of: Stripe's answer where there was one. */
export interface ErrorDetails extends Partial<ErrorAnswer> {
  readonly raw: RawError;
  readonly cause?: unknown;
}

/**
 * The base of all errors of the client. Fields are those of Stripe's error object
 * (https://docs.stripe.com/api/errors) and of the answer that it came in.
 *
 * Whatever is printed or serialized of an error is free of keys and client secrets. `raw`,
 * `headers` and the objects that Stripe sends along (`paymentIntent`, …) are complete, but hidden
 * from both.
 */
export class StripeError extends Error {
  override readonly name: string = "StripeError";
  /** Stripe's own type, such as `card_error`. */
  readonly rawType: string | undefined;
  /** See https://docs.stripe.com/error-codes. Of connection errors, the system's code. */
  readonly code: string | undefined;
  /** Why the issuer declined: https://docs.stripe.com/declines/codes. */
  readonly declineCode: string | undefined;
  readonly adviceCode: string | undefined;
  readonly networkAdviceCode: string | undefined;
  readonly networkDeclineCode: string | undefined;
  /** The parameter that the error is about. */
  readonly param: string | undefined;
  readonly docUrl: string | undefined;
  readonly requestLogUrl: string | undefined;
  /** The id of the charge that failed. */
  readonly charge: string | undefined;
  readonly paymentMethodType: string | undefined;
  /** A message that may be shown to the customer (v2). */
  readonly userMessage: string | undefined;
  /** Stripe's id of the request. */
  readonly requestId: string | undefined;
  /** The HTTP status; absent when no answer came. */
  readonly statusCode: number | undefined;
  declare readonly paymentIntent: object | undefined;
  declare readonly paymentMethod: object | undefined;
  declare readonly setupIntent: object | undefined;
  declare readonly source: object | undefined;
  /** The answer's headers, names in lower case. */
  declare readonly headers: Readonly<Record<string, string>> | undefined;
  /** Stripe's error object as it came. */
  declare readonly raw: RawError;

  constructor({ raw, status, headers, cause }: ErrorDetails) {
    super(redact(raw.message ?? ""), { cause });
    const text = (field: string): string | undefined => {
      const value = raw[field];
      return typeof value === "string" ? redact(value) : undefined;
    };
    this.rawType = text("type");
    this.code = text("code");
    this.declineCode = text("decline_code");
    this.adviceCode = text("advice_code");
    this.networkAdviceCode = text("network_advice_code");
    this.networkDeclineCode = text("network_decline_code");
    this.param = text("param");
    this.docUrl = text("doc_url");
    this.requestLogUrl = text("request_log_url");
    this.charge = text("charge");
    this.paymentMethodType = text("payment_method_type");
    this.userMessage = text("user_message");
    this.requestId = headers?.["request-id"];
    this.statusCode = status;
    const hidden = {
      paymentIntent: raw["payment_intent"],
      paymentMethod: raw["payment_method"],
      setupIntent: raw["setup_intent"],
      source: raw["source"],
      headers,
      raw,
      // Recognized by isStripeError, also when two bundles each have their own class.
      [Symbol.for("tillwire.StripeError")]: true,
    };
    for (const key of Reflect.ownKeys(hidden)) {
      Object.defineProperty(this, key, { value: Reflect.get(hidden, key) as unknown });
    }
  }

  /** The name of the error's class, as stripe-node has it. */
  get type(): string {
    return this.name;
  }

  /** The fields that are text or numbers, for logs. */
  toJSON(): object {
    return Object.assign({}, this, { type: this.type, message: this.message });
  }
}
