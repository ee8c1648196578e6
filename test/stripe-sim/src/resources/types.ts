import type { Json, JsonObject } from "../json.ts";
import type {
  Coupon,
  CreditNote,
  Discount,
  Invoice,
  InvoiceItem,
  InvoicePayment,
  LineItem,
  Price,
  PromotionCode,
  Subscription,
  SubscriptionItem,
  SubscriptionSchedule,
  TaxRate,
  TestClock,
} from "./billing/types.ts";
import type { CheckoutItem, CheckoutSession, PaymentLink } from "./checkout/types.ts";

/**
 * The fields that the simulator's state machines read and write. The objects hold more: every
 * field of their schema, filled in by `shapes.ts`.
 */
export interface Resource extends JsonObject {
  id: string;
  object: string;
}

export interface Metadata extends JsonObject {
  [key: string]: string;
}

export interface Customer extends Resource {
  balance: number;
  currency: string | null;
  default_source: string | null;
  discount: Discount | null;
  invoice_prefix: string;
  name: string | null;
  next_invoice_sequence: number;
  test_clock: string | null;
  email: string | null;
  metadata: Metadata;
  /** Not every version of the API promises it. */
  invoice_settings?: JsonObject;
}

export type PaymentIntentStatus =
  | "canceled"
  | "processing"
  | "requires_action"
  | "requires_capture"
  | "requires_confirmation"
  | "requires_payment_method"
  | "succeeded";

export interface PaymentIntent extends Resource {
  amount: number;
  amount_capturable: number;
  amount_details: JsonObject;
  amount_received: number;
  automatic_payment_methods: JsonObject | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  capture_method: string;
  client_secret: string;
  confirmation_method: string;
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  last_payment_error: JsonObject | null;
  latest_charge: string | null;
  livemode: boolean;
  metadata: Metadata;
  next_action: JsonObject | null;
  payment_method: string | null;
  payment_method_options: JsonObject;
  payment_method_types: string[];
  receipt_email: string | null;
  status: PaymentIntentStatus;
}

export interface Charge extends Resource {
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  balance_transaction: string | null;
  captured: boolean;
  created: number;
  currency: string;
  customer: string | null;
  failure_code: string | null;
  failure_message: string | null;
  livemode: boolean;
  metadata: Metadata;
  outcome: JsonObject | null;
  paid: boolean;
  payment_intent: string | null;
  payment_method: string | null;
  payment_method_details: JsonObject;
  refunded: boolean;
  status: "failed" | "pending" | "succeeded";
}

export interface Refund extends Resource {
  amount: number;
  balance_transaction: string | null;
  charge: string;
  created: number;
  currency: string;
  failure_reason?: string;
  metadata: Metadata;
  payment_intent: string | null;
  reason: string | null;
  status: "canceled" | "failed" | "pending" | "succeeded";
}

export interface BalanceTransaction extends Resource {
  amount: number;
  available_on: number;
  currency: string;
  fee: number;
  net: number;
  source: string;
  status: string;
  type: string;
}

export interface Dispute extends Resource {
  amount: number;
  balance_transactions: JsonObject[];
  charge: string;
  currency: string;
  evidence: JsonObject;
  evidence_details: JsonObject;
  is_charge_refundable: boolean;
  metadata: Metadata;
  status: string;
}

export interface Payout extends Resource {
  amount: number;
  arrival_date: number;
  balance_transaction: string | null;
  currency: string;
  metadata: Metadata;
  status: string;
}

export interface SetupIntent extends Resource {
  automatic_payment_methods: JsonObject | null;
  cancellation_reason: string | null;
  client_secret: string;
  customer: string | null;
  last_setup_error: JsonObject | null;
  latest_attempt: string | null;
  metadata: Metadata;
  next_action: JsonObject | null;
  payment_method: string | null;
  payment_method_options: JsonObject;
  payment_method_types: string[];
  status: Exclude<PaymentIntentStatus, "requires_capture">;
  usage: string;
}

export interface SetupAttempt extends Resource {
  setup_intent: string;
  status: string;
}

export interface PaymentMethod extends Resource {
  billing_details: JsonObject;
  customer: string | null;
  metadata: Metadata;
  type: string;
}

export interface Location extends Resource {
  address: JsonObject;
  display_name: string;
  metadata: Metadata;
}

export interface Reader extends Resource {
  action: ReaderAction | null;
  device_type: string;
  label: string;
  last_seen_at: number | null;
  location: string | null;
  metadata: Metadata;
  serial_number: string;
  status: "offline" | "online" | null;
}

export interface ReaderAction extends JsonObject {
  api_error?: JsonObject;
  failure_code: string | null;
  failure_message: string | null;
  status: "failed" | "in_progress" | "succeeded";
  type: string;
}

export interface StripeEvent extends Resource {
  api_version: string | null;
  created: number;
  data: JsonObject;
  livemode: boolean;
  pending_webhooks: number;
  request: JsonObject | null;
  type: string;
}

export interface WebhookEndpoint extends Resource {
  api_version: string | null;
  enabled_events: string[];
  metadata: Metadata;
  status: "disabled" | "enabled";
  url: string;
}

/** The resources whose rules are written by hand, by the value of their `object`. */
export interface Resources {
  balance_transaction: BalanceTransaction;
  charge: Charge;
  "checkout.session": CheckoutSession;
  coupon: Coupon;
  credit_note: CreditNote;
  customer: Customer;
  discount: Discount;
  dispute: Dispute;
  event: StripeEvent;
  invoice: Invoice;
  invoice_payment: InvoicePayment;
  invoiceitem: InvoiceItem;
  item: CheckoutItem;
  line_item: LineItem;
  payment_intent: PaymentIntent;
  payment_link: PaymentLink;
  payment_method: PaymentMethod;
  payout: Payout;
  price: Price;
  promotion_code: PromotionCode;
  refund: Refund;
  setup_attempt: SetupAttempt;
  setup_intent: SetupIntent;
  subscription: Subscription;
  subscription_item: SubscriptionItem;
  subscription_schedule: SubscriptionSchedule;
  tax_rate: TaxRate;
  "terminal.location": Location;
  "terminal.reader": Reader;
  "test_helpers.test_clock": TestClock;
  webhook_endpoint: WebhookEndpoint;
}

/** A list as Stripe answers it. */
export interface List extends ListOf<Json> {}

/** A list of one kind. */
export interface ListOf<Item extends Json> extends JsonObject {
  object: "list";
  data: Item[];
  has_more: boolean;
  url: string;
}
