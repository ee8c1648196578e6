// What Stripe answers to a publishable key: a part of the fields, and never metadata.

import type { PaymentIntent } from "../generated/schemas/payment-intent.ts";
import type { PaymentMethod } from "../generated/schemas/payment-method.ts";
import type { SetupIntent } from "../generated/schemas/setup-intent.ts";
import type { Source } from "../generated/schemas/source.ts";

/** A PaymentIntent as its customer may see it. */
export type PublishablePaymentIntent = Pick<
  PaymentIntent,
  | "id"
  | "object"
  | "amount"
  | "automatic_payment_methods"
  | "canceled_at"
  | "cancellation_reason"
  | "capture_method"
  | "client_secret"
  | "confirmation_method"
  | "created"
  | "currency"
  | "description"
  | "last_payment_error"
  | "livemode"
  | "next_action"
  | "payment_method"
  | "payment_method_types"
  | "processing"
  | "receipt_email"
  | "setup_future_usage"
  | "shipping"
  | "status"
>;

/** A SetupIntent as its customer may see it. */
export type PublishableSetupIntent = Pick<
  SetupIntent,
  | "id"
  | "object"
  | "automatic_payment_methods"
  | "cancellation_reason"
  | "client_secret"
  | "created"
  | "description"
  | "last_setup_error"
  | "livemode"
  | "next_action"
  | "payment_method"
  | "payment_method_types"
  | "status"
  | "usage"
>;

/** A PaymentMethod as its customer may see it. */
export type PublishablePaymentMethod = Omit<PaymentMethod, "metadata">;

/** A source as its customer may see it. */
export type PublishableSource = Omit<Source, "metadata">;
