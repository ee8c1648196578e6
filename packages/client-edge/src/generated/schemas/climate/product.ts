// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Supplier } from "./supplier.ts";

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
