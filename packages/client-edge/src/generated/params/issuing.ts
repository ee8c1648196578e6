// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { Card } from "../schemas/issuing.ts";

export interface AuthorizationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface AuthorizationUpdateParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface AuthorizationListParams<Expand = string[]> extends PaginationParams {
  card?: string;
  cardholder?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: AuthorizationListParams.Status;
}
export declare namespace AuthorizationListParams {
  type Status = "closed" | "expired" | "pending" | "reversed" | OtherString;
}

export interface AuthorizationApproveParams<Expand = string[]> {
  amount?: number;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface AuthorizationDeclineParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface CardholderCreateParams<Expand = string[]> {
  billing: CardholderCreateParams.Billing;
  name: string;
  company?: CardholderCreateParams.Company;
  email?: string;
  expand?: Expand;
  individual?: CardholderCreateParams.Individual;
  metadata?: MetadataParam;
  phone_number?: string;
  preferred_locales?: CardholderCreateParams.PreferredLocale[];
  spending_controls?: CardholderCreateParams.SpendingControls;
  status?: CardholderCreateParams.Status;
  type?: CardholderCreateParams.Type;
}
export declare namespace CardholderCreateParams {
  interface Billing {
    address: Billing.Address;
  }
  namespace Billing {
    interface Address {
      city: string;
      country: string;
      line1: string;
      postal_code: string;
      line2?: string;
      state?: string;
    }
  }
  interface Company {
    tax_id?: string;
  }
  interface Individual {
    card_issuing?: Individual.CardIssuing;
    dob?: Individual.Dob;
    first_name?: string;
    last_name?: string;
    verification?: Individual.Verification;
  }
  namespace Individual {
    interface CardIssuing {
      user_terms_acceptance?: CardIssuing.UserTermsAcceptance;
    }
    namespace CardIssuing {
      interface UserTermsAcceptance {
        date?: number;
        ip?: string;
        user_agent?: Emptyable<string>;
      }
    }
    interface Dob {
      day: number;
      month: number;
      year: number;
    }
    interface Verification {
      document?: Verification.Document;
    }
    namespace Verification {
      interface Document {
        back?: string;
        front?: string;
      }
    }
  }
  type PreferredLocale = "de" | "en" | "es" | "fr" | "it" | OtherString;
  interface SpendingControls {
    allowed_card_presences?: SpendingControls.AllowedCardPresence[];
    allowed_categories?: SpendingControls.AllowedCategory[];
    allowed_merchant_countries?: string[];
    blocked_card_presences?: SpendingControls.BlockedCardPresence[];
    blocked_categories?: SpendingControls.BlockedCategory[];
    blocked_merchant_countries?: string[];
    spending_limits?: SpendingControls.SpendingLimit[];
    spending_limits_currency?: string;
  }
  namespace SpendingControls {
    type AllowedCardPresence = "not_present" | "present" | OtherString;
    type AllowedCategory = Card.SpendingControls.AllowedCategory;
    type BlockedCardPresence = "not_present" | "present" | OtherString;
    type BlockedCategory = AllowedCategory;
    interface SpendingLimit {
      amount: number;
      interval: SpendingLimit.Interval;
      categories?: SpendingLimit.Category[];
    }
    namespace SpendingLimit {
      type Interval =
        | "all_time"
        | "daily"
        | "monthly"
        | "per_authorization"
        | "weekly"
        | "yearly"
        | OtherString;
      type Category = AllowedCategory;
    }
  }
  type Status = "active" | "inactive" | OtherString;
  type Type = "company" | "individual" | OtherString;
}

export interface CardholderRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardholderUpdateParams<Expand = string[]> {
  billing?: CardholderUpdateParams.Billing;
  company?: CardholderUpdateParams.Company;
  email?: string;
  expand?: Expand;
  individual?: CardholderUpdateParams.Individual;
  metadata?: MetadataParam;
  phone_number?: string;
  preferred_locales?: CardholderUpdateParams.PreferredLocale[];
  spending_controls?: CardholderUpdateParams.SpendingControls;
  status?: CardholderUpdateParams.Status;
}
export declare namespace CardholderUpdateParams {
  export import Billing = CardholderCreateParams.Billing;
  interface Company {
    tax_id?: string;
  }
  export import Individual = CardholderCreateParams.Individual;
  type PreferredLocale = "de" | "en" | "es" | "fr" | "it" | OtherString;
  export import SpendingControls = CardholderCreateParams.SpendingControls;
  type Status = "active" | "inactive" | OtherString;
}

export interface CardholderListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  email?: string;
  expand?: Expand;
  phone_number?: string;
  status?: CardholderListParams.Status;
  type?: CardholderListParams.Type;
}
export declare namespace CardholderListParams {
  type Status = "active" | "blocked" | "inactive" | OtherString;
  type Type = "company" | "individual" | OtherString;
}

export interface CardCreateParams<Expand = string[]> {
  currency: string;
  type: CardCreateParams.Type;
  cardholder?: string;
  exp_month?: number;
  exp_year?: number;
  expand?: Expand;
  financial_account?: string;
  lifecycle_controls?: CardCreateParams.LifecycleControls;
  metadata?: MetadataParam;
  personalization_design?: string;
  pin?: CardCreateParams.Pin;
  replacement_for?: string;
  replacement_reason?: CardCreateParams.ReplacementReason;
  second_line?: Emptyable<string>;
  shipping?: CardCreateParams.Shipping;
  spending_controls?: CardCreateParams.SpendingControls;
  status?: CardCreateParams.Status;
}
export declare namespace CardCreateParams {
  type Type = "physical" | "virtual" | OtherString;
  interface LifecycleControls {
    cancel_after: LifecycleControls.CancelAfter;
  }
  namespace LifecycleControls {
    interface CancelAfter {
      payment_count: number;
    }
  }
  interface Pin {
    encrypted_number?: string;
  }
  type ReplacementReason = "damaged" | "expired" | "lost" | "stolen";
  interface Shipping {
    address: Shipping.Address;
    name: string;
    address_validation?: Shipping.AddressValidation;
    business_name?: string;
    customs?: Shipping.Customs;
    phone_number?: string;
    require_signature?: boolean;
    service?: Shipping.Service;
    type?: Shipping.Type;
  }
  namespace Shipping {
    type Address = CardholderCreateParams.Billing.Address;
    interface AddressValidation {
      mode: AddressValidation.Mode;
    }
    namespace AddressValidation {
      type Mode = "disabled" | "normalization_only" | "validation_and_normalization" | OtherString;
    }
    interface Customs {
      eori_number?: string;
    }
    type Service = "express" | "priority" | "standard" | OtherString;
    type Type = "bulk" | "individual" | OtherString;
  }
  interface SpendingControls {
    allowed_card_presences?: SpendingControls.AllowedCardPresence[];
    allowed_categories?: SpendingControls.AllowedCategory[];
    allowed_merchant_countries?: string[];
    blocked_card_presences?: SpendingControls.BlockedCardPresence[];
    blocked_categories?: SpendingControls.BlockedCategory[];
    blocked_merchant_countries?: string[];
    spending_limits?: SpendingControls.SpendingLimit[];
  }
  namespace SpendingControls {
    type AllowedCardPresence = "not_present" | "present" | OtherString;
    type AllowedCategory = CardholderCreateParams.SpendingControls.AllowedCategory;
    type BlockedCardPresence = "not_present" | "present" | OtherString;
    type BlockedCategory = CardholderCreateParams.SpendingControls.AllowedCategory;
    export import SpendingLimit = CardholderCreateParams.SpendingControls.SpendingLimit;
  }
  type Status = "active" | "inactive" | OtherString;
}

export interface CardRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardUpdateParams<Expand = string[]> {
  cancellation_reason?: CardUpdateParams.CancellationReason;
  expand?: Expand;
  financial_account?: string;
  metadata?: Emptyable<MetadataParam>;
  personalization_design?: string;
  pin?: CardUpdateParams.Pin;
  shipping?: CardUpdateParams.Shipping;
  spending_controls?: CardUpdateParams.SpendingControls;
  status?: CardUpdateParams.Status;
}
export declare namespace CardUpdateParams {
  type CancellationReason = "lost" | "stolen";
  interface Pin {
    encrypted_number?: string;
  }
  export import Shipping = CardCreateParams.Shipping;
  export import SpendingControls = CardCreateParams.SpendingControls;
  type Status = "active" | "canceled" | "inactive" | OtherString;
}

export interface CardListParams<Expand = string[]> extends PaginationParams {
  cardholder?: string;
  created?: RangeQueryParam | number;
  exp_month?: number;
  exp_year?: number;
  expand?: Expand;
  last4?: string;
  personalization_design?: string;
  status?: CardListParams.Status;
  type?: CardListParams.Type;
}
export declare namespace CardListParams {
  type Status = "active" | "canceled" | "inactive" | OtherString;
  type Type = "physical" | "virtual" | OtherString;
}

export interface DisputeCreateParams<Expand = string[]> {
  amount?: number;
  evidence?: DisputeCreateParams.Evidence;
  expand?: Expand;
  metadata?: MetadataParam;
  transaction?: string;
  treasury?: DisputeCreateParams.Treasury;
}
export declare namespace DisputeCreateParams {
  interface Evidence {
    canceled?: Emptyable<Evidence.Canceled>;
    duplicate?: Emptyable<Evidence.Duplicate>;
    fraudulent?: Emptyable<Evidence.Fraudulent>;
    merchandise_not_as_described?: Emptyable<Evidence.MerchandiseNotAsDescribed>;
    no_valid_authorization?: Emptyable<Evidence.NoValidAuthorization>;
    not_received?: Emptyable<Evidence.NotReceived>;
    other?: Emptyable<Evidence.Other>;
    reason?: Evidence.Reason;
    service_not_as_described?: Emptyable<Evidence.ServiceNotAsDescribed>;
  }
  namespace Evidence {
    interface Canceled {
      additional_documentation?: Emptyable<string>;
      canceled_at?: Emptyable<number>;
      cancellation_policy_provided?: Emptyable<boolean>;
      cancellation_reason?: Emptyable<string>;
      expected_at?: Emptyable<number>;
      explanation?: Emptyable<string>;
      product_description?: Emptyable<string>;
      product_type?: Emptyable<Canceled.ProductType>;
      return_status?: Emptyable<Canceled.ReturnStatus>;
      returned_at?: Emptyable<number>;
    }
    namespace Canceled {
      type ProductType = "merchandise" | "service" | OtherString;
      type ReturnStatus = "merchant_rejected" | "successful" | OtherString;
    }
    interface Duplicate {
      additional_documentation?: Emptyable<string>;
      card_statement?: Emptyable<string>;
      cash_receipt?: Emptyable<string>;
      check_image?: Emptyable<string>;
      explanation?: Emptyable<string>;
      original_transaction?: string;
    }
    interface Fraudulent {
      additional_documentation?: Emptyable<string>;
      explanation?: Emptyable<string>;
    }
    interface MerchandiseNotAsDescribed {
      additional_documentation?: Emptyable<string>;
      explanation?: Emptyable<string>;
      received_at?: Emptyable<number>;
      return_description?: Emptyable<string>;
      return_status?: Emptyable<MerchandiseNotAsDescribed.ReturnStatus>;
      returned_at?: Emptyable<number>;
    }
    namespace MerchandiseNotAsDescribed {
      type ReturnStatus = "merchant_rejected" | "successful" | OtherString;
    }
    type NoValidAuthorization = Fraudulent;
    interface NotReceived {
      additional_documentation?: Emptyable<string>;
      expected_at?: Emptyable<number>;
      explanation?: Emptyable<string>;
      product_description?: Emptyable<string>;
      product_type?: Emptyable<NotReceived.ProductType>;
    }
    namespace NotReceived {
      type ProductType = "merchandise" | "service" | OtherString;
    }
    interface Other {
      additional_documentation?: Emptyable<string>;
      explanation?: Emptyable<string>;
      product_description?: Emptyable<string>;
      product_type?: Emptyable<Other.ProductType>;
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
      additional_documentation?: Emptyable<string>;
      canceled_at?: Emptyable<number>;
      cancellation_reason?: Emptyable<string>;
      explanation?: Emptyable<string>;
      received_at?: Emptyable<number>;
    }
  }
  interface Treasury {
    received_debit: string;
  }
}

export interface DisputeRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface DisputeUpdateParams<Expand = string[]> {
  amount?: number;
  evidence?: DisputeUpdateParams.Evidence;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}
export declare namespace DisputeUpdateParams {
  export import Evidence = DisputeCreateParams.Evidence;
}

export interface DisputeListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: DisputeListParams.Status;
  transaction?: string;
}
export declare namespace DisputeListParams {
  type Status = "expired" | "lost" | "submitted" | "unsubmitted" | "won" | OtherString;
}

export interface DisputeSubmitParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface PersonalizationDesignCreateParams<Expand = string[]> {
  physical_bundle: string;
  card_logo?: string;
  carrier_text?: PersonalizationDesignCreateParams.CarrierText;
  expand?: Expand;
  lookup_key?: string;
  metadata?: MetadataParam;
  name?: string;
  preferences?: PersonalizationDesignCreateParams.Preferences;
  transfer_lookup_key?: boolean;
}
export declare namespace PersonalizationDesignCreateParams {
  interface CarrierText {
    footer_body?: Emptyable<string>;
    footer_title?: Emptyable<string>;
    header_body?: Emptyable<string>;
    header_title?: Emptyable<string>;
  }
  interface Preferences {
    is_default: boolean;
  }
}

export interface PersonalizationDesignRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PersonalizationDesignUpdateParams<Expand = string[]> {
  card_logo?: Emptyable<string>;
  carrier_text?: Emptyable<PersonalizationDesignUpdateParams.CarrierText>;
  expand?: Expand;
  lookup_key?: Emptyable<string>;
  metadata?: MetadataParam;
  name?: Emptyable<string>;
  physical_bundle?: string;
  preferences?: PersonalizationDesignUpdateParams.Preferences;
  transfer_lookup_key?: boolean;
}
export declare namespace PersonalizationDesignUpdateParams {
  type CarrierText = PersonalizationDesignCreateParams.CarrierText;
  interface Preferences {
    is_default: boolean;
  }
}

export interface PersonalizationDesignListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  lookup_keys?: string[];
  preferences?: PersonalizationDesignListParams.Preferences;
  status?: PersonalizationDesignListParams.Status;
}
export declare namespace PersonalizationDesignListParams {
  interface Preferences {
    is_default?: boolean;
    is_platform_default?: boolean;
  }
  type Status = "active" | "inactive" | "rejected" | "review" | OtherString;
}

export interface PhysicalBundleRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PhysicalBundleListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: PhysicalBundleListParams.Status;
  type?: PhysicalBundleListParams.Type;
}
export declare namespace PhysicalBundleListParams {
  type Status = "active" | "inactive" | "review" | OtherString;
  type Type = "custom" | "standard" | OtherString;
}

export interface TokenRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TokenUpdateParams<Expand = string[]> {
  status: TokenUpdateParams.Status;
  expand?: Expand;
}
export declare namespace TokenUpdateParams {
  type Status = "active" | "deleted" | "suspended" | OtherString;
}

export interface TokenListParams<Expand = string[]> extends PaginationParams {
  card: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: TokenListParams.Status;
}
export declare namespace TokenListParams {
  type Status = "active" | "deleted" | "requested" | "suspended" | OtherString;
}

export interface TransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionUpdateParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface TransactionListParams<Expand = string[]> extends PaginationParams {
  card?: string;
  cardholder?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  type?: TransactionListParams.Type;
}
export declare namespace TransactionListParams {
  type Type = "capture" | "refund" | OtherString;
}
