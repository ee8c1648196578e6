import { redact } from "../../errors/redact.ts";
import type { CustomerSource } from "../../generated/schemas/customer-source.ts";
import type { PaymentIntent } from "../../generated/schemas/payment-intent.ts";
import type { PaymentMethod } from "../../generated/schemas/payment-method.ts";
import type { SetupIntent } from "../../generated/schemas/setup-intent.ts";
import type { RawError } from "../../types.ts";

/** Stripe's error object with what stripe-node adds to it; what errors are made of. */
export interface StripeRawError extends RawError {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly statusCode?: number | undefined;
  readonly requestId?: string | undefined;
  readonly detail?: unknown;
}

/** Fields that stripe-node's errors take from Stripe's error object as they are. */
const FIELDS = [
  "advice_code",
  "charge",
  "code",
  "decline_code",
  "doc_url",
  "network_advice_code",
  "network_decline_code",
  "param",
  "payment_method_type",
  "request_log_url",
  "user_message",
  "requestId",
  "statusCode",
] as const;

/** Of these, printing or serializing an error would give away client secrets, keys or addresses. */
const HIDDEN = [
  "payment_intent",
  "payment_method",
  "setup_intent",
  "source",
  "headers",
  "detail",
] as const;

/**
 * The base of stripe-node's errors, with its names of fields. What can hold secrets (`raw`,
 * `headers`, `payment_intent`, …) is there to be read, but neither printed nor serialized.
 */
export class StripeError extends Error {
  /** The name of the error's class. */
  readonly type: string = "StripeError";
  /** Stripe's error object, with the answer's headers, status and request id. */
  declare readonly raw: StripeRawError;
  /** Stripe's own type, such as `card_error`. */
  declare readonly rawType: string | undefined;
  /** The failure behind a connection error. */
  declare readonly detail: unknown;
  declare readonly headers: Readonly<Record<string, string>> | undefined;
  declare readonly requestId: string | undefined;
  declare readonly statusCode: number | undefined;
  declare readonly userMessage: string | undefined;
  declare readonly advice_code: string | undefined;
  declare readonly charge: string | undefined;
  declare readonly code: string | undefined;
  declare readonly decline_code: string | undefined;
  declare readonly doc_url: string | undefined;
  declare readonly network_advice_code: string | undefined;
  declare readonly network_decline_code: string | undefined;
  declare readonly param: string | undefined;
  declare readonly payment_intent: PaymentIntent | undefined;
  declare readonly payment_method: PaymentMethod | undefined;
  declare readonly payment_method_type: string | undefined;
  declare readonly request_log_url: string | undefined;
  declare readonly setup_intent: SetupIntent | undefined;
  declare readonly source: CustomerSource | undefined;
  declare readonly user_message: string | undefined;

  constructor(raw: StripeRawError = {}) {
    super(redact(raw.message ?? ""));
    const define = (name: string, value: unknown, enumerable: boolean): void => {
      Object.defineProperty(this, name, { value, enumerable, configurable: true, writable: true });
    };
    define("rawType", raw.type, true);
    define("userMessage", raw["user_message"], true);
    for (const name of FIELDS) define(name, raw[name], true);
    for (const name of HIDDEN) define(name, raw[name], false);
    define("raw", raw, false);
  }

  override get name(): string {
    return this.type;
  }
}

/** A field of an error object that has to be text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
