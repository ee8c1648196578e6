// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface CustomerFundCashBalanceParams<Expand = string[]> {
  amount: number;
  currency: string;
  expand?: Expand;
  reference?: string;
}
