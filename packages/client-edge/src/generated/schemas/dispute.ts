// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Address } from "./address.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { Charge } from "./charge.ts";
import type { File } from "./file.ts";
import type { PaymentIntent } from "./payment-intent.ts";

export interface Dispute {
  id: string;
  object: "dispute";
  amount: number;
  balance_transactions: BalanceTransaction[];
  charge: string | Charge;
  created: number;
  currency: string;
  enhanced_eligibility_types: Dispute.EnhancedEligibilityType[];
  evidence: Dispute.Evidence;
  evidence_details: Dispute.EvidenceDetails;
  intended_submission_method: Dispute.IntendedSubmissionMethod | null;
  is_charge_refundable: boolean;
  livemode: boolean;
  metadata: Metadata;
  network_reason_code?: string | null;
  payment_intent: string | PaymentIntent | null;
  payment_method_details?: Dispute.PaymentMethodDetails;
  reason: string;
  status: Dispute.Status;
}
export declare namespace Dispute {
  type EnhancedEligibilityType =
    | "mastercard_compliance"
    | "visa_compelling_evidence_3"
    | "visa_compliance"
    | OtherString;
  interface Evidence {
    access_activity_log: string | null;
    appeal?: Evidence.Appeal | null;
    billing_address: string | null;
    cancellation_policy: string | File | null;
    cancellation_policy_disclosure: string | null;
    cancellation_rebuttal: string | null;
    customer_communication: string | File | null;
    customer_email_address: string | null;
    customer_name: string | null;
    customer_purchase_ip: string | null;
    customer_signature: string | File | null;
    duplicate_charge_documentation: string | File | null;
    duplicate_charge_explanation: string | null;
    duplicate_charge_id: string | null;
    enhanced_evidence: Evidence.EnhancedEvidence;
    product_description: string | null;
    receipt: string | File | null;
    refund_policy: string | File | null;
    refund_policy_disclosure: string | null;
    refund_refusal_explanation: string | null;
    service_date: string | null;
    service_documentation: string | File | null;
    shipping_address: string | null;
    shipping_carrier: string | null;
    shipping_date: string | null;
    shipping_documentation: string | File | null;
    shipping_tracking_number: string | null;
    uncategorized_file: string | File | null;
    uncategorized_text: string | null;
  }
  namespace Evidence {
    interface Appeal {
      card?: Appeal.Card;
    }
    namespace Appeal {
      interface Card {
        reason_for_filing?: string;
        supporting_files?: string[];
      }
    }
    interface EnhancedEvidence {
      mastercard_compliance?: EnhancedEvidence.MastercardCompliance;
      visa_compelling_evidence_3?: EnhancedEvidence.VisaCompellingEvidence3;
      visa_compliance?: EnhancedEvidence.VisaCompliance;
    }
    namespace EnhancedEvidence {
      interface MastercardCompliance {
        fee_acknowledged: boolean;
      }
      interface VisaCompellingEvidence3 {
        disputed_transaction: VisaCompellingEvidence3.DisputedTransaction | null;
        prior_undisputed_transactions: VisaCompellingEvidence3.PriorUndisputedTransaction[];
      }
      namespace VisaCompellingEvidence3 {
        interface DisputedTransaction {
          customer_account_id: string | null;
          customer_device_fingerprint: string | null;
          customer_device_id: string | null;
          customer_email_address: string | null;
          customer_purchase_ip: string | null;
          merchandise_or_services: DisputedTransaction.MerchandiseOrServices | null;
          product_description: string | null;
          shipping_address: Address | null;
        }
        namespace DisputedTransaction {
          type MerchandiseOrServices = "merchandise" | "services" | OtherString;
        }
        interface PriorUndisputedTransaction {
          charge: string;
          customer_account_id: string | null;
          customer_device_fingerprint: string | null;
          customer_device_id: string | null;
          customer_email_address: string | null;
          customer_purchase_ip: string | null;
          product_description: string | null;
          shipping_address: Address | null;
        }
      }
      interface VisaCompliance {
        fee_acknowledged: boolean;
      }
    }
  }
  interface EvidenceDetails {
    due_by: number | null;
    enhanced_eligibility: EvidenceDetails.EnhancedEligibility;
    has_evidence: boolean;
    past_due: boolean;
    submission_count: number;
    submission_method: EvidenceDetails.SubmissionMethod;
  }
  namespace EvidenceDetails {
    interface EnhancedEligibility {
      mastercard_compliance?: EnhancedEligibility.MastercardCompliance;
      visa_compelling_evidence_3?: EnhancedEligibility.VisaCompellingEvidence3;
      visa_compliance?: EnhancedEligibility.VisaCompliance;
    }
    namespace EnhancedEligibility {
      interface MastercardCompliance {
        status: MastercardCompliance.Status;
      }
      namespace MastercardCompliance {
        type Status = "fee_acknowledged" | "requires_fee_acknowledgement";
      }
      interface VisaCompellingEvidence3 {
        required_actions: VisaCompellingEvidence3.RequiredAction[];
        status: VisaCompellingEvidence3.Status;
      }
      namespace VisaCompellingEvidence3 {
        type RequiredAction =
          | "missing_customer_identifiers"
          | "missing_disputed_transaction_description"
          | "missing_merchandise_or_services"
          | "missing_prior_undisputed_transaction_description"
          | "missing_prior_undisputed_transactions"
          | OtherString;
        type Status = "not_qualified" | "qualified" | "requires_action" | OtherString;
      }
      interface VisaCompliance {
        status: VisaCompliance.Status;
      }
      namespace VisaCompliance {
        type Status = "fee_acknowledged" | "requires_fee_acknowledgement" | OtherString;
      }
    }
    type SubmissionMethod = "manual" | "not_submitted" | "smart_disputes" | OtherString;
  }
  type IntendedSubmissionMethod =
    | "manual"
    | "prefer_manual"
    | "prefer_smart_disputes"
    | "smart_disputes";
  interface PaymentMethodDetails {
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    card?: PaymentMethodDetails.Card;
    klarna?: PaymentMethodDetails.Klarna;
    paypal?: PaymentMethodDetails.Paypal;
    type: PaymentMethodDetails.Type;
  }
  namespace PaymentMethodDetails {
    interface AmazonPay {
      dispute_type: AmazonPay.DisputeType | null;
    }
    namespace AmazonPay {
      type DisputeType = "chargeback" | "claim" | OtherString;
    }
    interface Card {
      brand: string;
      case_type: Card.CaseType;
      network: string;
      network_reason_code: string | null;
    }
    namespace Card {
      type CaseType =
        | "block"
        | "chargeback"
        | "compliance"
        | "inquiry"
        | "resolution"
        | OtherString;
    }
    interface Klarna {
      chargeback_loss_reason_code?: string;
      reason_code: string | null;
    }
    interface Paypal {
      case_id: string | null;
      reason_code: string | null;
    }
    type Type = "amazon_pay" | "card" | "klarna" | "paypal" | OtherString;
  }
  type Status =
    | "appeal_needs_response"
    | "appeal_under_review"
    | "lost"
    | "needs_response"
    | "prevented"
    | "under_review"
    | "warning_closed"
    | "warning_needs_response"
    | "warning_under_review"
    | "won"
    | OtherString;
}
