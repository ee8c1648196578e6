// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PayoutMethod } from "./payout-method.ts";

export interface OutboundSetupIntent {
  id: string;
  object: "v2.money_management.outbound_setup_intent";
  created: string;
  livemode: boolean;
  payout_method?: PayoutMethod;
  status: OutboundSetupIntent.Status;
  usage_intent: OutboundSetupIntent.UsageIntent;
}
export declare namespace OutboundSetupIntent {
  type Status = "canceled" | "requires_action" | "requires_payout_method" | "succeeded";
  type UsageIntent = "payment" | "transfer";
}
