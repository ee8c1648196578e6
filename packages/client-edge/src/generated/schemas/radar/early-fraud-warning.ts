// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Charge } from "../charge.ts";
import type { PaymentIntent } from "../payment-intent.ts";

export interface EarlyFraudWarning {
  id: string;
  object: "radar.early_fraud_warning";
  actionable: boolean;
  charge: string | Charge;
  created: number;
  fraud_type: string;
  livemode: boolean;
  payment_intent?: string | PaymentIntent;
}
