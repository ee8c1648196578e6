// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Alert } from "./alert.ts";

export interface AlertTriggered {
  object: "billing.alert_triggered";
  alert: Alert;
  created: number;
  customer: string;
  livemode: boolean;
  value: number;
}
