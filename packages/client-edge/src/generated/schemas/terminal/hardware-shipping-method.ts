// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface HardwareShippingMethod {
  id: string;
  object: "terminal.hardware_shipping_method";
  country: string;
  estimated_delivery_window: HardwareShippingMethod.EstimatedDeliveryWindow;
  name: HardwareShippingMethod.Name;
  status: HardwareShippingMethod.Status;
  unavailable_after: number | null;
}
export declare namespace HardwareShippingMethod {
  interface EstimatedDeliveryWindow {
    maximum_date: string;
    minimum_date: string;
  }
  type Name = "express" | "priority" | "standard" | OtherString;
  type Status = "available" | "unavailable";
}
