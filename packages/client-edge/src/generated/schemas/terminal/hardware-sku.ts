// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { HardwareProduct } from "./hardware-product.ts";

export interface HardwareSku {
  id: string;
  object: "terminal.hardware_sku";
  amount: number;
  country: string;
  currency: string;
  orderable: number;
  product: string | HardwareProduct;
  provider?: HardwareSku.Provider | null;
  status: HardwareSku.Status;
  unavailable_after: number | null;
}
export declare namespace HardwareSku {
  type Provider = "stripe" | OtherString;
  type Status = "available" | "unavailable";
}
