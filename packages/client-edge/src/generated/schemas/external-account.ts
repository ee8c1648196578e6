// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { BankAccount, DeletedBankAccount } from "./bank-account.ts";
import type { Card, DeletedCard } from "./card.ts";

export type ExternalAccount = BankAccount | Card;

export type DeletedExternalAccount = DeletedBankAccount | DeletedCard;
