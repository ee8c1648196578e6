// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";

export interface DisputeRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface DisputeUpdateParams<Expand = string[]> {
  evidence?: DisputeUpdateParams.Evidence;
  expand?: Expand;
  intended_submission_method?: DisputeUpdateParams.IntendedSubmissionMethod;
  metadata?: Emptyable<MetadataParam>;
  submit?: boolean;
}
export declare namespace DisputeUpdateParams {
  interface Evidence {
    access_activity_log?: string;
    appeal?: Emptyable<Evidence.Appeal>;
    billing_address?: string;
    cancellation_policy?: string;
    cancellation_policy_disclosure?: string;
    cancellation_rebuttal?: string;
    customer_communication?: string;
    customer_email_address?: string;
    customer_name?: string;
    customer_purchase_ip?: string;
    customer_signature?: string;
    duplicate_charge_documentation?: string;
    duplicate_charge_explanation?: string;
    duplicate_charge_id?: string;
    enhanced_evidence?: Emptyable<Evidence.EnhancedEvidence>;
    product_description?: string;
    receipt?: string;
    refund_policy?: string;
    refund_policy_disclosure?: string;
    refund_refusal_explanation?: string;
    service_date?: string;
    service_documentation?: string;
    shipping_address?: string;
    shipping_carrier?: string;
    shipping_date?: string;
    shipping_documentation?: string;
    shipping_tracking_number?: string;
    uncategorized_file?: string;
    uncategorized_text?: string;
  }
  namespace Evidence {
    interface Appeal {
      card?: Emptyable<Appeal.Card>;
    }
    namespace Appeal {
      interface Card {
        reason_for_filing?: Emptyable<string>;
        supporting_files?: Emptyable<string[]>;
      }
    }
    interface EnhancedEvidence {
      mastercard_compliance?: EnhancedEvidence.MastercardCompliance;
      visa_compelling_evidence_3?: EnhancedEvidence.VisaCompellingEvidence3;
      visa_compliance?: EnhancedEvidence.VisaCompliance;
    }
    namespace EnhancedEvidence {
      interface MastercardCompliance {
        fee_acknowledged?: boolean;
      }
      interface VisaCompellingEvidence3 {
        disputed_transaction?: VisaCompellingEvidence3.DisputedTransaction;
        prior_undisputed_transactions?: VisaCompellingEvidence3.PriorUndisputedTransaction[];
      }
      namespace VisaCompellingEvidence3 {
        interface DisputedTransaction {
          customer_account_id?: Emptyable<string>;
          customer_device_fingerprint?: Emptyable<string>;
          customer_device_id?: Emptyable<string>;
          customer_email_address?: Emptyable<string>;
          customer_purchase_ip?: Emptyable<string>;
          merchandise_or_services?: DisputedTransaction.MerchandiseOrServices;
          product_description?: Emptyable<string>;
          shipping_address?: AddressParam;
        }
        namespace DisputedTransaction {
          type MerchandiseOrServices = "merchandise" | "services" | OtherString;
        }
        interface PriorUndisputedTransaction {
          charge: string;
          customer_account_id?: Emptyable<string>;
          customer_device_fingerprint?: Emptyable<string>;
          customer_device_id?: Emptyable<string>;
          customer_email_address?: Emptyable<string>;
          customer_purchase_ip?: Emptyable<string>;
          product_description?: Emptyable<string>;
          shipping_address?: AddressParam;
        }
      }
      interface VisaCompliance {
        fee_acknowledged?: boolean;
      }
    }
  }
  type IntendedSubmissionMethod =
    | "manual"
    | "prefer_manual"
    | "prefer_smart_disputes"
    | "smart_disputes";
}

export interface DisputeListParams<Expand = string[]> extends PaginationParams {
  charge?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  payment_intent?: string;
}

export interface DisputeCloseParams<Expand = string[]> {
  expand?: Expand;
}
