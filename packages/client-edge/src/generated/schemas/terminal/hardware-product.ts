// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface HardwareProduct {
  id: string;
  object: "terminal.hardware_product";
  status: HardwareProduct.Status;
  type: string;
  unavailable_after: number | null;
}
export declare namespace HardwareProduct {
  type Status = "available" | "unavailable";
}
