// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface V2Amount {
  currency: string;
  value: number;
}

export interface DeletedObject {
  id: string;
  object?: string;
}
