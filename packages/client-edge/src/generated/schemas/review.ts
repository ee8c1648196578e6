// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { Charge } from "./charge.ts";
import type { PaymentIntent } from "./payment-intent.ts";

export interface Review {
  id: string;
  object: "review";
  billing_zip: string | null;
  charge: string | Charge | null;
  closed_reason: Review.ClosedReason | null;
  created: number;
  ip_address: string | null;
  ip_address_location: Review.IpAddressLocation | null;
  livemode: boolean;
  open: boolean;
  opened_reason: Review.OpenedReason;
  payment_intent?: string | PaymentIntent;
  reason: string;
  session: Review.Session | null;
}
export declare namespace Review {
  type ClosedReason =
    | "acknowledged"
    | "approved"
    | "canceled"
    | "disputed"
    | "payment_never_settled"
    | "redacted"
    | "refunded"
    | "refunded_as_fraud";
  interface IpAddressLocation {
    city: string | null;
    country: string | null;
    latitude: number | null;
    longitude: number | null;
    region: string | null;
  }
  type OpenedReason = "manual" | "rule" | OtherString;
  interface Session {
    browser: string | null;
    device: string | null;
    platform: string | null;
    version: string | null;
  }
}
