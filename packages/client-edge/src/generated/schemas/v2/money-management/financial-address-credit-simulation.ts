// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface FinancialAddressCreditSimulation {
  object: "v2.money_management.financial_address_credit_simulation";
  livemode: boolean;
  status: string;
}
