// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface ExchangeRate {
  id: string;
  object: "exchange_rate";
  rates: { [key: string]: number };
}
