// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";

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

export interface Product {
  id: string;
  object: "climate.product";
  created: number;
  current_prices_per_metric_ton: { [key: string]: Product.CurrentPricesPerMetricTon };
  delivery_year: number | null;
  livemode: boolean;
  metric_tons_available: string;
  name: string;
  suppliers: Supplier[];
}
export declare namespace Product {
  interface CurrentPricesPerMetricTon {
    amount_fees: number;
    amount_subtotal: number;
    amount_total: number;
  }
}

export interface Supplier {
  id: string;
  object: "climate.supplier";
  info_url: string;
  livemode: boolean;
  locations: Supplier.Location[];
  name: string;
  removal_pathway: Supplier.RemovalPathway;
}
export declare namespace Supplier {
  type Location = Order.DeliveryDetail.Location;
  type RemovalPathway =
    | "biomass_carbon_removal_and_storage"
    | "direct_air_capture"
    | "enhanced_weathering"
    | "marine_carbon_removal"
    | OtherString;
}
