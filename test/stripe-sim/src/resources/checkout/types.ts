import type { JsonObject } from "../../json.ts";
import type { Price } from "../billing/types.ts";
import type { Metadata, Resource } from "../types.ts";

/** The fields of payment pages' objects that their rules read and write. */

export interface CheckoutSession extends Resource {
  amount_subtotal: number | null;
  amount_total: number | null;
  currency: string | null;
  customer: string | null;
  customer_details: JsonObject | null;
  customer_email: string | null;
  expires_at: number;
  metadata: Metadata;
  mode: "payment" | "setup" | "subscription";
  payment_intent: string | null;
  payment_method_types: string[];
  payment_status: "no_payment_required" | "paid" | "unpaid";
  setup_intent: string | null;
  status: "complete" | "expired" | "open";
  subscription: string | null;
  url: string | null;
}

export interface CheckoutItem extends Resource {
  amount_discount: number;
  amount_subtotal: number;
  amount_total: number;
  currency: string;
  price: Price;
  quantity: number;
}

export interface PaymentLink extends Resource {
  active: boolean;
  metadata: Metadata;
  url: string;
}
