// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Address } from "../address.ts";
import type { Mandate } from "../mandate.ts";
import type { Transaction } from "./transaction.ts";

export interface InboundTransfer {
  id: string;
  object: "treasury.inbound_transfer";
  amount: number;
  cancelable: boolean;
  created: number;
  currency: string;
  description: string | null;
  failure_details: InboundTransfer.FailureDetails | null;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  linked_flows: InboundTransfer.LinkedFlows;
  livemode: boolean;
  metadata: Metadata;
  origin_payment_method: string | null;
  origin_payment_method_details: InboundTransfer.OriginPaymentMethodDetails | null;
  returned: boolean | null;
  statement_descriptor: string;
  status: InboundTransfer.Status;
  status_transitions: InboundTransfer.StatusTransitions;
  transaction: string | Transaction | null;
}
export declare namespace InboundTransfer {
  interface FailureDetails {
    code: FailureDetails.Code;
  }
  namespace FailureDetails {
    type Code =
      | "account_closed"
      | "account_frozen"
      | "bank_account_restricted"
      | "bank_ownership_changed"
      | "debit_not_authorized"
      | "incorrect_account_holder_address"
      | "incorrect_account_holder_name"
      | "incorrect_account_holder_tax_id"
      | "insufficient_funds"
      | "invalid_account_number"
      | "invalid_currency"
      | "no_account"
      | "other"
      | OtherString;
  }
  interface LinkedFlows {
    received_debit: string | null;
  }
  interface OriginPaymentMethodDetails {
    billing_details: OriginPaymentMethodDetails.BillingDetails;
    type: "us_bank_account";
    us_bank_account?: OriginPaymentMethodDetails.UsBankAccount;
  }
  namespace OriginPaymentMethodDetails {
    interface BillingDetails {
      address: Address;
      email: string | null;
      name: string | null;
    }
    interface UsBankAccount {
      account_holder_type: UsBankAccount.AccountHolderType | null;
      account_type: UsBankAccount.AccountType | null;
      bank_name: string | null;
      fingerprint: string | null;
      last4: string | null;
      mandate?: string | Mandate;
      network: "ach";
      routing_number: string | null;
    }
    namespace UsBankAccount {
      type AccountHolderType = "company" | "individual" | OtherString;
      type AccountType = "checking" | "savings" | OtherString;
    }
  }
  type Status = "canceled" | "failed" | "processing" | "succeeded" | OtherString;
  interface StatusTransitions {
    canceled_at?: number | null;
    failed_at: number | null;
    succeeded_at: number | null;
  }
}
