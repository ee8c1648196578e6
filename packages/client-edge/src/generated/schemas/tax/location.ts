// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Address } from "../address.ts";

export interface Location {
  id: string;
  object: "tax.location";
  address: Address;
  description: string | null;
  livemode: boolean;
  type: "performance";
}
