// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Mandate } from "../mandate.ts";
import type { InboundTransfer } from "./inbound-transfer.ts";
import type { Transaction } from "./transaction.ts";

export interface OutboundPayment {
  id: string;
  object: "treasury.outbound_payment";
  amount: number;
  cancelable: boolean;
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  destination_payment_method: string | null;
  destination_payment_method_details: OutboundPayment.DestinationPaymentMethodDetails | null;
  end_user_details: OutboundPayment.EndUserDetails | null;
  expected_arrival_date: number;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  livemode: boolean;
  metadata: Metadata;
  returned_details: OutboundPayment.ReturnedDetails | null;
  statement_descriptor: string;
  status: OutboundPayment.Status;
  status_transitions: OutboundPayment.StatusTransitions;
  tracking_details: OutboundPayment.TrackingDetails | null;
  transaction: string | Transaction;
}
export declare namespace OutboundPayment {
  interface DestinationPaymentMethodDetails {
    billing_details: DestinationPaymentMethodDetails.BillingDetails;
    financial_account?: DestinationPaymentMethodDetails.FinancialAccount;
    type: DestinationPaymentMethodDetails.Type;
    us_bank_account?: DestinationPaymentMethodDetails.UsBankAccount;
  }
  namespace DestinationPaymentMethodDetails {
    type BillingDetails = InboundTransfer.OriginPaymentMethodDetails.BillingDetails;
    interface FinancialAccount {
      id: string;
      network: "stripe";
    }
    type Type = "financial_account" | "us_bank_account" | OtherString;
    interface UsBankAccount {
      account_holder_type: UsBankAccount.AccountHolderType | null;
      account_type: UsBankAccount.AccountType | null;
      bank_name: string | null;
      fingerprint: string | null;
      last4: string | null;
      mandate?: string | Mandate;
      network: UsBankAccount.Network;
      routing_number: string | null;
    }
    namespace UsBankAccount {
      type AccountHolderType = "company" | "individual" | OtherString;
      type AccountType = "checking" | "savings" | OtherString;
      type Network = "ach" | "us_domestic_wire" | OtherString;
    }
  }
  interface EndUserDetails {
    ip_address: string | null;
    present: boolean;
  }
  interface ReturnedDetails {
    code: ReturnedDetails.Code;
    transaction: string | Transaction;
  }
  namespace ReturnedDetails {
    type Code =
      | "account_closed"
      | "account_frozen"
      | "bank_account_restricted"
      | "bank_ownership_changed"
      | "declined"
      | "incorrect_account_holder_name"
      | "invalid_account_number"
      | "invalid_currency"
      | "no_account"
      | "other"
      | OtherString;
  }
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned" | OtherString;
  interface StatusTransitions {
    canceled_at: number | null;
    failed_at: number | null;
    posted_at: number | null;
    returned_at: number | null;
  }
  interface TrackingDetails {
    ach?: TrackingDetails.Ach;
    type: TrackingDetails.Type;
    us_domestic_wire?: TrackingDetails.UsDomesticWire;
  }
  namespace TrackingDetails {
    interface Ach {
      trace_id: string;
    }
    type Type = "ach" | "us_domestic_wire" | OtherString;
    interface UsDomesticWire {
      chips: string | null;
      imad: string | null;
      omad: string | null;
    }
  }
}
