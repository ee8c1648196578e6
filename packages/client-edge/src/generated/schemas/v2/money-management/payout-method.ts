// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";

export interface PayoutMethod {
  id: string;
  object: "v2.money_management.payout_method";
  archived: boolean;
  bank_account?: PayoutMethod.BankAccount;
  card?: PayoutMethod.Card;
  created: string;
  latest_outbound_setup_intent?: string;
  livemode: boolean;
  restricted: boolean;
  type: PayoutMethod.Type;
  usage_status: PayoutMethod.UsageStatus;
}
export declare namespace PayoutMethod {
  interface BankAccount {
    bank_account_type: BankAccount.BankAccountType;
    bank_name: string;
    branch_number?: string;
    country: string;
    financial_connections_account?: string;
    last4: string;
    routing_number?: string;
    supported_currencies: string[];
    swift_code?: string;
  }
  namespace BankAccount {
    type BankAccountType = "checking" | "futsu" | "savings" | "toza";
  }
  interface Card {
    exp_month: string;
    exp_year: string;
    fingerprint: string;
    last4: string;
    supported_currencies: string[];
  }
  type Type = "bank_account" | "card" | OtherString;
  interface UsageStatus {
    payments: UsageStatus.Payments;
    transfers: UsageStatus.Transfers;
  }
  namespace UsageStatus {
    type Payments = "disabled" | "eligible" | "ineligible" | "invalid" | "requires_action";
    type Transfers = "disabled" | "eligible" | "ineligible" | "invalid" | "requires_action";
  }
}
