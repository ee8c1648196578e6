// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface TaxDeductedAtSource {
  id: string;
  object: "tax_deducted_at_source";
  period_end: number;
  period_start: number;
  tax_deduction_account_number: string;
}
