import type { JsonObject } from "./json.ts";

/** The four values of `error.type` that Stripe's v1 API sends. */
export type ErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";

/** The fields of Stripe's `error` object that the simulator fills in. */
export interface ErrorFields {
  readonly code?: string;
  readonly decline_code?: string;
  readonly param?: string;
  readonly charge?: string;
  readonly payment_intent?: JsonObject;
  readonly payment_method?: JsonObject;
  readonly setup_intent?: JsonObject;
}

/**
 * An answer that Stripe gives as an error. Thrown by handlers, written by the responder.
 * `started` says whether the endpoint had begun to work: only then does an idempotency key
 * remember the error (https://docs.stripe.com/api/idempotent_requests).
 */
export class StripeError extends Error {
  override readonly name = "StripeError";
  readonly status: number;
  readonly type: ErrorType;
  readonly fields: ErrorFields;
  readonly started: boolean;
  /** Sent with the answer, such as `Stripe-Rate-Limited-Reason`. */
  readonly headers: Readonly<Record<string, string>> = {};

  constructor(
    status: number,
    type: ErrorType,
    message: string,
    fields: ErrorFields = {},
    started = true,
  ) {
    super(message);
    this.status = status;
    this.type = type;
    this.fields = fields;
    this.started = started;
  }

  /** The body of the answer. */
  toBody(): JsonObject {
    const { code } = this.fields;
    return {
      error: {
        ...this.fields,
        ...(code === undefined
          ? {}
          : { doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}` }),
        message: this.message,
        type: this.type,
      },
    };
  }
}

/** A parameter or a state that the endpoint refuses, after it began to work. */
export function invalidRequest(message: string, fields: ErrorFields = {}): StripeError {
  return new StripeError(400, "invalid_request_error", message, fields);
}

/** A request that is refused before its endpoint begins to work. */
export function malformedRequest(
  message: string,
  fields: ErrorFields = {},
  status = 400,
): StripeError {
  return new StripeError(status, "invalid_request_error", message, fields, false);
}

/** Stripe's own word for a resource in “No such …” is its `object`, with a few exceptions. */
const spokenNames: Readonly<Record<string, string>> = { payment_method: "PaymentMethod" };

/**
 * The object isn't there: 404 if the URL named it, 400 if a parameter did.
 *
 * @param param the path parameter or the parameter that named it
 */
export function noSuch(object: string, id: string, param: string, status = 404): StripeError {
  return new StripeError(
    status,
    "invalid_request_error",
    `No such ${spokenNames[object] ?? object}: '${id}'`,
    { code: "resource_missing", param },
  );
}
