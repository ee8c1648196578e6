// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface EphemeralKey {
  id: string;
  object: "ephemeral_key";
  created: number;
  expires: number;
  livemode: boolean;
  secret?: string;
}
