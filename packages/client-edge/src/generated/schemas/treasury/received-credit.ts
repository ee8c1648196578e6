// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { Payout } from "../payout.ts";
import type { CreditReversal } from "./credit-reversal.ts";
import type { InboundTransfer } from "./inbound-transfer.ts";
import type { OutboundPayment } from "./outbound-payment.ts";
import type { OutboundTransfer } from "./outbound-transfer.ts";
import type { Transaction } from "./transaction.ts";

export interface ReceivedCredit {
  id: string;
  object: "treasury.received_credit";
  amount: number;
  created: number;
  currency: string;
  description: string;
  failure_code: ReceivedCredit.FailureCode | null;
  financial_account: string | null;
  hosted_regulatory_receipt_url: string | null;
  initiating_payment_method_details: ReceivedCredit.InitiatingPaymentMethodDetails;
  linked_flows: ReceivedCredit.LinkedFlows;
  livemode: boolean;
  network: ReceivedCredit.Network;
  reversal_details: ReceivedCredit.ReversalDetails | null;
  status: ReceivedCredit.Status;
  transaction: string | Transaction | null;
}
export declare namespace ReceivedCredit {
  type FailureCode =
    | "account_closed"
    | "account_frozen"
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
    interface UsBankAccount {
      bank_name: string | null;
      last4: string | null;
      routing_number: string | null;
    }
  }
  interface LinkedFlows {
    credit_reversal: string | null;
    issuing_authorization: string | null;
    issuing_transaction: string | null;
    source_flow: string | null;
    source_flow_details?: LinkedFlows.SourceFlowDetails | null;
    source_flow_type: string | null;
  }
  namespace LinkedFlows {
    interface SourceFlowDetails {
      credit_reversal?: CreditReversal;
      outbound_payment?: OutboundPayment;
      outbound_transfer?: OutboundTransfer;
      payout?: Payout;
      type: SourceFlowDetails.Type;
    }
    namespace SourceFlowDetails {
      type Type =
        | "credit_reversal"
        | "other"
        | "outbound_payment"
        | "outbound_transfer"
        | "payout"
        | OtherString;
    }
  }
  type Network = "ach" | "card" | "rtp" | "stripe" | "us_domestic_wire" | OtherString;
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
