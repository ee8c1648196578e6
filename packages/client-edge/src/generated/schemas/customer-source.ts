// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Account } from "./account.ts";
import type { BankAccount, DeletedBankAccount } from "./bank-account.ts";
import type { Card, DeletedCard } from "./card.ts";
import type { Source } from "./source.ts";

export type CustomerSource = Account | BankAccount | Card | Source;

export type DeletedCustomerSource = DeletedBankAccount | DeletedCard;
