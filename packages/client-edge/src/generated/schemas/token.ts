// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { BankAccount } from "./bank-account.ts";
import type { Card } from "./card.ts";

export interface Token {
  id: string;
  object: "token";
  bank_account?: BankAccount;
  card?: Card;
  client_ip: string | null;
  created: number;
  livemode: boolean;
  type: string;
  used: boolean;
}
