import type { ErrorAnswer, RawError } from "../types.ts";
import { redact } from "./redact.ts";

/** What an error is made of: Stripe's answer where there was one. */
export interface ErrorDetails extends Partial<ErrorAnswer> {
  readonly raw: RawError;
  readonly cause?: unknown;
}

/** Fields of Stripe's error object that are text. */
const TEXTS = [
  "code",
  "decline_code",
  "advice_code",
  "network_advice_code",
  "network_decline_code",
  "param",
  "doc_url",
  "request_log_url",
  "charge",
  "payment_method_type",
  "user_message",
];
/** Those that are whole objects, client secrets and all. */
const OBJECTS = ["payment_intent", "payment_method", "setup_intent", "source"];

/**
 * The base of all errors of the client. Fields are those of Stripe's error object
 * (https://docs.stripe.com/api/errors) and of the answer that it came in; those that it lacks are
 * absent.
 *
 * Whatever is printed or serialized of an error is free of keys and client secrets. `raw`,
 * `headers` and the objects that Stripe sends along (`paymentIntent`, …) are complete, but hidden
 * from both.
 */
export class StripeError extends Error {
  override readonly name: string = "StripeError";
  /** Stripe's own type, such as `card_error`. */
  declare readonly rawType?: string;
  /** See https://docs.stripe.com/error-codes. Of connection errors, the system's code. */
  declare readonly code?: string;
  /** Why the issuer declined: https://docs.stripe.com/declines/codes. */
  declare readonly declineCode?: string;
  /** What to do after a decline. */
  declare readonly adviceCode?: string;
  /** The card network's advice. */
  declare readonly networkAdviceCode?: string;
  /** The card network's reason for a decline. */
  declare readonly networkDeclineCode?: string;
  /** The parameter that the error is about. */
  declare readonly param?: string;
  /** Stripe's page about the code. */
  declare readonly docUrl?: string;
  /** The request in the Dashboard. */
  declare readonly requestLogUrl?: string;
  /** The id of the charge that failed. */
  declare readonly charge?: string;
  /** The type of the payment method that failed. */
  declare readonly paymentMethodType?: string;
  /** A message that may be shown to the customer (v2). */
  declare readonly userMessage?: string;
  /** Stripe's id of the request. */
  declare readonly requestId?: string;
  /** The HTTP status; absent when no answer came. */
  declare readonly statusCode?: number;
  /** The PaymentIntent that the error is about, with its client secret. */
  declare readonly paymentIntent?: object;
  /** The PaymentMethod that the error is about. */
  declare readonly paymentMethod?: object;
  /** The SetupIntent that the error is about, with its client secret. */
  declare readonly setupIntent?: object;
  /** The source that the error is about. */
  declare readonly source?: object;
  /** The answer's headers, names in lower case. */
  declare readonly headers?: Readonly<Record<string, string>>;
  /** Stripe's error object as it came. */
  declare readonly raw: RawError;

  constructor({ raw, status, headers, cause }: ErrorDetails) {
    super(textOf(raw.message) ?? "", { cause });
    for (const name of TEXTS) define(this, true, camelCase(name), textOf(raw[name]));
    for (const name of OBJECTS) define(this, false, camelCase(name), raw[name]);
    define(this, true, "rawType", textOf(raw.type));
    define(this, true, "requestId", headers?.["request-id"]);
    define(this, true, "statusCode", status);
    define(this, false, "headers", headers);
    define(this, false, "raw", raw);
    // Recognized by isStripeError, also when two bundles each have their own class.
    define(this, false, Symbol.for("tillwire.StripeError"), true);
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

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? redact(value) : undefined;
}

function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A property of an error; what is enumerable is printed and serialized. */
function define(error: StripeError, enumerable: boolean, name: PropertyKey, value: unknown): void {
  if (value !== undefined) Object.defineProperty(error, name, { value, enumerable });
}
