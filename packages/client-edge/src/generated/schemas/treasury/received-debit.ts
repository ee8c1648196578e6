// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { InboundTransfer } from "./inbound-transfer.ts";
import type { ReceivedCredit } from "./received-credit.ts";
import type { Transaction } from "./transaction.ts";

export interface ReceivedDebit {
  id: string;
  object: "treasury.received_debit";
  amount: number;
  created: number;
  currency: string;
  description: string;
  failure_code: ReceivedDebit.FailureCode | null;
  financial_account: string | null;
  hosted_regulatory_receipt_url: string | null;
  initiating_payment_method_details?: ReceivedDebit.InitiatingPaymentMethodDetails;
  linked_flows: ReceivedDebit.LinkedFlows;
  livemode: boolean;
  network: ReceivedDebit.Network;
  reversal_details: ReceivedDebit.ReversalDetails | null;
  status: ReceivedDebit.Status;
  transaction: string | Transaction | null;
}
export declare namespace ReceivedDebit {
  type FailureCode =
    | "account_closed"
    | "account_frozen"
    | "insufficient_funds"
    | "international_transaction"
    | "other"
    | OtherString;
  interface InitiatingPaymentMethodDetails {
    balance?: "payments";
    billing_details: InitiatingPaymentMethodDetails.BillingDetails;
    financial_account?: InitiatingPaymentMethodDetails.FinancialAccount;
    issuing_card?: string;
    type: InitiatingPaymentMethodDetails.Type;
    us_bank_account?: InitiatingPaymentMethodDetails.UsBankAccount;
  }
  namespace InitiatingPaymentMethodDetails {
    type BillingDetails = InboundTransfer.OriginPaymentMethodDetails.BillingDetails;
    interface FinancialAccount {
      id: string;
      network: "stripe";
    }
    type Type =
      | "balance"
      | "financial_account"
      | "issuing_card"
      | "stripe"
      | "us_bank_account"
      | OtherString;
    type UsBankAccount = ReceivedCredit.InitiatingPaymentMethodDetails.UsBankAccount;
  }
  interface LinkedFlows {
    debit_reversal: string | null;
    inbound_transfer: string | null;
    issuing_authorization: string | null;
    issuing_transaction: string | null;
    payout: string | null;
    topup: string | null;
  }
  type Network = "ach" | "card" | "stripe" | OtherString;
  interface ReversalDetails {
    deadline: number | null;
    restricted_reason: ReversalDetails.RestrictedReason | null;
  }
  namespace ReversalDetails {
    type RestrictedReason =
      | "already_reversed"
      | "deadline_passed"
      | "network_restricted"
      | "other"
      | "source_flow_restricted"
      | OtherString;
  }
  type Status = "failed" | "succeeded" | OtherString;
}
