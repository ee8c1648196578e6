// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Product } from "./product.ts";
import type { Supplier } from "./supplier.ts";

export interface Order {
  id: string;
  object: "climate.order";
  amount_fees: number;
  amount_subtotal: number;
  amount_total: number;
  beneficiary?: Order.Beneficiary;
  canceled_at: number | null;
  cancellation_reason: Order.CancellationReason | null;
  certificate: string | null;
  confirmed_at: number | null;
  created: number;
  currency: string;
  delayed_at: number | null;
  delivered_at: number | null;
  delivery_details: Order.DeliveryDetail[];
  expected_delivery_year: number;
  livemode: boolean;
  metadata: Metadata;
  metric_tons: string;
  product: string | Product;
  product_substituted_at: number | null;
  status: Order.Status;
}
export declare namespace Order {
  interface Beneficiary {
    public_name: string;
  }
  type CancellationReason = "expired" | "product_unavailable" | "requested" | OtherString;
  interface DeliveryDetail {
    delivered_at: number;
    location: DeliveryDetail.Location | null;
    metric_tons: string;
    registry_url: string | null;
    supplier: Supplier;
  }
  namespace DeliveryDetail {
    interface Location {
      city: string | null;
      country: string;
      latitude: number | null;
      longitude: number | null;
      region: string | null;
    }
  }
  type Status = "awaiting_funds" | "canceled" | "confirmed" | "delivered" | "open" | OtherString;
}
