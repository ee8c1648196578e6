// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Account } from "./account.ts";

export interface ConnectCollectionTransfer {
  id: string;
  object: "connect_collection_transfer";
  amount: number;
  currency: string;
  destination: string | Account;
  livemode: boolean;
}
