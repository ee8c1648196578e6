// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface EphemeralKeyCreateParams<Expand = string[]> {
  customer?: string;
  expand?: Expand;
  issuing_card?: string;
  nonce?: string;
  verification_session?: string;
}

export interface EphemeralKeyDeleteParams<Expand = string[]> {
  expand?: Expand;
}
