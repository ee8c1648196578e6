// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { Card } from "../../schemas/issuing/card.ts";

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
    interface Address {
      city: string;
      country: string;
      line1: string;
      postal_code: string;
      line2?: string;
      state?: string;
    }
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
