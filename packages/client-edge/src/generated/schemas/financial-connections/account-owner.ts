// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface AccountOwner {
  id: string;
  object: "financial_connections.account_owner";
  email: string | null;
  name: string;
  ownership: string;
  phone: string | null;
  raw_address: string | null;
  refreshed_at: number | null;
}
