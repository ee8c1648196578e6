// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { Cardholder } from "../../schemas/issuing/cardholder.ts";

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
    type AllowedCategory = Cardholder.SpendingControls.AllowedCategory;
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
