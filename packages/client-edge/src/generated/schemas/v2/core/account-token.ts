// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface AccountToken {
  id: string;
  object: "v2.core.account_token";
  created: string;
  expires_at: string;
  livemode: boolean;
  used: boolean;
}
