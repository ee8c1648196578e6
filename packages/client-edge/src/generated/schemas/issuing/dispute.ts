// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { BalanceTransaction } from "../balance-transaction.ts";
import type { File } from "../file.ts";
import type { Transaction } from "./transaction.ts";

export interface Dispute {
  id: string;
  object: "issuing.dispute";
  amount: number;
  balance_transactions?: BalanceTransaction[] | null;
  created: number;
  currency: string;
  evidence: Dispute.Evidence;
  livemode: boolean;
  loss_reason?: Dispute.LossReason;
  metadata: Metadata;
  status: Dispute.Status;
  transaction: string | Transaction;
  treasury?: Dispute.Treasury | null;
}
export declare namespace Dispute {
  interface Evidence {
    canceled?: Evidence.Canceled;
    duplicate?: Evidence.Duplicate;
    fraudulent?: Evidence.Fraudulent;
    merchandise_not_as_described?: Evidence.MerchandiseNotAsDescribed;
    no_valid_authorization?: Evidence.NoValidAuthorization;
    not_received?: Evidence.NotReceived;
    other?: Evidence.Other;
    reason: Evidence.Reason;
    service_not_as_described?: Evidence.ServiceNotAsDescribed;
  }
  namespace Evidence {
    interface Canceled {
      additional_documentation: string | File | null;
      canceled_at: number | null;
      cancellation_policy_provided: boolean | null;
      cancellation_reason: string | null;
      expected_at: number | null;
      explanation: string | null;
      product_description: string | null;
      product_type: Canceled.ProductType | null;
      return_status: Canceled.ReturnStatus | null;
      returned_at: number | null;
    }
    namespace Canceled {
      type ProductType = "merchandise" | "service" | OtherString;
      type ReturnStatus = "merchant_rejected" | "successful" | OtherString;
    }
    interface Duplicate {
      additional_documentation: string | File | null;
      card_statement: string | File | null;
      cash_receipt: string | File | null;
      check_image: string | File | null;
      explanation: string | null;
      original_transaction: string | null;
    }
    interface Fraudulent {
      additional_documentation: string | File | null;
      explanation: string | null;
    }
    interface MerchandiseNotAsDescribed {
      additional_documentation: string | File | null;
      explanation: string | null;
      received_at: number | null;
      return_description: string | null;
      return_status: MerchandiseNotAsDescribed.ReturnStatus | null;
      returned_at: number | null;
    }
    namespace MerchandiseNotAsDescribed {
      type ReturnStatus = "merchant_rejected" | "successful" | OtherString;
    }
    type NoValidAuthorization = Fraudulent;
    interface NotReceived {
      additional_documentation: string | File | null;
      expected_at: number | null;
      explanation: string | null;
      product_description: string | null;
      product_type: NotReceived.ProductType | null;
    }
    namespace NotReceived {
      type ProductType = "merchandise" | "service" | OtherString;
    }
    interface Other {
      additional_documentation: string | File | null;
      explanation: string | null;
      product_description: string | null;
      product_type: Other.ProductType | null;
    }
    namespace Other {
      type ProductType = "merchandise" | "service" | OtherString;
    }
    type Reason =
      | "canceled"
      | "duplicate"
      | "fraudulent"
      | "merchandise_not_as_described"
      | "no_valid_authorization"
      | "not_received"
      | "other"
      | "service_not_as_described"
      | OtherString;
    interface ServiceNotAsDescribed {
      additional_documentation: string | File | null;
      canceled_at: number | null;
      cancellation_reason: string | null;
      explanation: string | null;
      received_at: number | null;
    }
  }
  type LossReason =
    | "cardholder_authentication_issuer_liability"
    | "eci5_token_transaction_with_tavv"
    | "excess_disputes_in_timeframe"
    | "has_not_met_the_minimum_dispute_amount_requirements"
    | "invalid_duplicate_dispute"
    | "invalid_incorrect_amount_dispute"
    | "invalid_no_authorization"
    | "invalid_use_of_disputes"
    | "merchandise_delivered_or_shipped"
    | "merchandise_or_service_as_described"
    | "not_cancelled"
    | "other"
    | "refund_issued"
    | "submitted_beyond_allowable_time_limit"
    | "transaction_3ds_required"
    | "transaction_approved_after_prior_fraud_dispute"
    | "transaction_authorized"
    | "transaction_electronically_read"
    | "transaction_qualifies_for_visa_easy_payment_service"
    | "transaction_unattended"
    | OtherString;
  type Status = "expired" | "lost" | "submitted" | "unsubmitted" | "won" | OtherString;
  interface Treasury {
    debit_reversal: string | null;
    received_debit: string;
  }
}
