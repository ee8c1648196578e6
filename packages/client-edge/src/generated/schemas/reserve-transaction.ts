// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface ReserveTransaction {
  id: string;
  object: "reserve_transaction";
  amount: number;
  currency: string;
  description: string | null;
}
