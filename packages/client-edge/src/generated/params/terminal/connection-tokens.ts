// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface ConnectionTokenCreateParams<Expand = string[]> {
  expand?: Expand;
  location?: string;
}
