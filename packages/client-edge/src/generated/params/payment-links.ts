// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { PaymentLink } from "../schemas/payment-link.ts";

export interface PaymentLinkCreateParams<Expand = string[]> {
  line_items: PaymentLinkCreateParams.LineItem[];
  after_completion?: PaymentLinkCreateParams.AfterCompletion;
  allow_promotion_codes?: boolean;
  application_fee_amount?: number;
  application_fee_percent?: number;
  automatic_tax?: PaymentLinkCreateParams.AutomaticTax;
  billing_address_collection?: PaymentLinkCreateParams.BillingAddressCollection;
  consent_collection?: PaymentLinkCreateParams.ConsentCollection;
  currency?: string;
  custom_fields?: PaymentLinkCreateParams.CustomField[];
  custom_text?: PaymentLinkCreateParams.CustomText;
  customer_creation?: PaymentLinkCreateParams.CustomerCreation;
  expand?: Expand;
  inactive_message?: string;
  invoice_creation?: PaymentLinkCreateParams.InvoiceCreation;
  managed_payments?: PaymentLinkCreateParams.ManagedPayments;
  metadata?: MetadataParam;
  name_collection?: PaymentLinkCreateParams.NameCollection;
  on_behalf_of?: string;
  optional_items?: PaymentLinkCreateParams.OptionalItem[];
  payment_intent_data?: PaymentLinkCreateParams.PaymentIntentData;
  payment_method_collection?: PaymentLinkCreateParams.PaymentMethodCollection;
  payment_method_options?: PaymentLinkCreateParams.PaymentMethodOptions;
  payment_method_types?: PaymentLinkCreateParams.PaymentMethodType[];
  phone_number_collection?: PaymentLinkCreateParams.PhoneNumberCollection;
  restrictions?: PaymentLinkCreateParams.Restrictions;
  shipping_address_collection?: PaymentLinkCreateParams.ShippingAddressCollection;
  shipping_options?: PaymentLinkCreateParams.ShippingOption[];
  submit_type?: PaymentLinkCreateParams.SubmitType;
  subscription_data?: PaymentLinkCreateParams.SubscriptionData;
  tax_id_collection?: PaymentLinkCreateParams.TaxIdCollection;
  transfer_data?: PaymentLinkCreateParams.TransferData;
}
export declare namespace PaymentLinkCreateParams {
  interface LineItem {
    quantity: number;
    adjustable_quantity?: LineItem.AdjustableQuantity;
    price?: string;
    price_data?: LineItem.PriceData;
  }
  namespace LineItem {
    interface AdjustableQuantity {
      enabled: boolean;
      maximum?: number;
      minimum?: number;
    }
    interface PriceData {
      currency: string;
      product?: string;
      product_data?: PriceData.ProductData;
      recurring?: PriceData.Recurring;
      tax_behavior?: PriceData.TaxBehavior;
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
    namespace PriceData {
      interface ProductData {
        name: string;
        description?: string;
        images?: string[];
        metadata?: MetadataParam;
        tax_code?: string;
        tax_details?: ProductData.TaxDetails;
        unit_label?: string;
      }
      namespace ProductData {
        interface TaxDetails {
          performance_location?: string;
          tax_code?: Emptyable<string>;
        }
      }
      interface Recurring {
        interval: Recurring.Interval;
        interval_count?: number;
      }
      namespace Recurring {
        type Interval = "day" | "month" | "week" | "year" | OtherString;
      }
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  interface AfterCompletion {
    type: AfterCompletion.Type;
    hosted_confirmation?: AfterCompletion.HostedConfirmation;
    redirect?: AfterCompletion.Redirect;
  }
  namespace AfterCompletion {
    type Type = "hosted_confirmation" | "redirect" | OtherString;
    interface HostedConfirmation {
      custom_message?: string;
    }
    interface Redirect {
      url: string;
    }
  }
  interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability;
  }
  namespace AutomaticTax {
    interface Liability {
      type: Liability.Type;
      account?: string;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
  }
  type BillingAddressCollection = "auto" | "required" | OtherString;
  interface ConsentCollection {
    payment_method_reuse_agreement?: ConsentCollection.PaymentMethodReuseAgreement;
    promotions?: ConsentCollection.Promotions;
    terms_of_service?: ConsentCollection.TermsOfService;
  }
  namespace ConsentCollection {
    interface PaymentMethodReuseAgreement {
      position: PaymentMethodReuseAgreement.Position;
    }
    namespace PaymentMethodReuseAgreement {
      type Position = "auto" | "hidden" | OtherString;
    }
    type Promotions = "auto" | "none" | OtherString;
    type TermsOfService = "none" | "required" | OtherString;
  }
  interface CustomField {
    key: string;
    label: CustomField.Label;
    type: CustomField.Type;
    dropdown?: CustomField.Dropdown;
    numeric?: CustomField.Numeric;
    optional?: boolean;
    text?: CustomField.Text;
  }
  namespace CustomField {
    interface Label {
      custom: string;
      type: "custom";
    }
    type Type = "dropdown" | "numeric" | "text" | OtherString;
    interface Dropdown {
      options: Dropdown.Option[];
      default_value?: string;
    }
    namespace Dropdown {
      interface Option {
        label: string;
        value: string;
      }
    }
    interface Numeric {
      default_value?: string;
      maximum_length?: number;
      minimum_length?: number;
    }
    type Text = Numeric;
  }
  interface CustomText {
    after_submit?: Emptyable<CustomText.AfterSubmit>;
    shipping_address?: Emptyable<CustomText.ShippingAddress>;
    submit?: Emptyable<CustomText.Submit>;
    terms_of_service_acceptance?: Emptyable<CustomText.TermsOfServiceAcceptance>;
  }
  namespace CustomText {
    interface AfterSubmit {
      message: string;
    }
    interface ShippingAddress {
      message: string;
    }
    interface Submit {
      message: string;
    }
    interface TermsOfServiceAcceptance {
      message: string;
    }
  }
  type CustomerCreation = "always" | "if_required" | OtherString;
  interface InvoiceCreation {
    enabled: boolean;
    invoice_data?: InvoiceCreation.InvoiceData;
  }
  namespace InvoiceCreation {
    interface InvoiceData {
      account_tax_ids?: Emptyable<string[]>;
      custom_fields?: Emptyable<InvoiceData.CustomField[]>;
      description?: string;
      footer?: string;
      issuer?: InvoiceData.Issuer;
      metadata?: Emptyable<MetadataParam>;
      rendering_options?: Emptyable<InvoiceData.RenderingOptions>;
    }
    namespace InvoiceData {
      interface CustomField {
        name: string;
        value: string;
      }
      export import Issuer = AutomaticTax.Liability;
      interface RenderingOptions {
        amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay>;
        template?: string;
      }
      namespace RenderingOptions {
        type AmountTaxDisplay = "exclude_tax" | "include_inclusive_tax" | OtherString;
      }
    }
  }
  interface ManagedPayments {
    enabled?: boolean;
  }
  interface NameCollection {
    business?: NameCollection.Business;
    individual?: NameCollection.Individual;
  }
  namespace NameCollection {
    interface Business {
      enabled: boolean;
      optional?: boolean;
    }
    interface Individual {
      enabled: boolean;
      optional?: boolean;
    }
  }
  interface OptionalItem {
    price: string;
    quantity: number;
    adjustable_quantity?: OptionalItem.AdjustableQuantity;
  }
  namespace OptionalItem {
    type AdjustableQuantity = LineItem.AdjustableQuantity;
  }
  interface PaymentIntentData {
    capture_method?: PaymentIntentData.CaptureMethod;
    description?: string;
    metadata?: MetadataParam;
    setup_future_usage?: PaymentIntentData.SetupFutureUsage;
    statement_descriptor?: string;
    statement_descriptor_suffix?: string;
    transfer_group?: string;
  }
  namespace PaymentIntentData {
    type CaptureMethod = "automatic" | "automatic_async" | "manual" | OtherString;
    type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  }
  type PaymentMethodCollection = "always" | "if_required" | OtherString;
  interface PaymentMethodOptions {
    card?: PaymentMethodOptions.Card;
  }
  namespace PaymentMethodOptions {
    interface Card {
      restrictions?: Card.Restrictions;
    }
    namespace Card {
      interface Restrictions {
        brands_blocked?: Restrictions.BrandsBlocked[];
      }
      namespace Restrictions {
        type BrandsBlocked =
          | "american_express"
          | "discover_global_network"
          | "mastercard"
          | "visa"
          | OtherString;
      }
    }
  }
  type PaymentMethodType = PaymentLink.PaymentMethodType;
  interface PhoneNumberCollection {
    enabled: boolean;
  }
  interface Restrictions {
    completed_sessions: Restrictions.CompletedSessions;
  }
  namespace Restrictions {
    interface CompletedSessions {
      limit: number;
    }
  }
  interface ShippingAddressCollection {
    allowed_countries: ShippingAddressCollection.AllowedCountry[];
  }
  namespace ShippingAddressCollection {
    type AllowedCountry =
      | "AC"
      | "AD"
      | "AE"
      | "AF"
      | "AG"
      | "AI"
      | "AL"
      | "AM"
      | "AO"
      | "AQ"
      | "AR"
      | "AT"
      | "AU"
      | "AW"
      | "AX"
      | "AZ"
      | "BA"
      | "BB"
      | "BD"
      | "BE"
      | "BF"
      | "BG"
      | "BH"
      | "BI"
      | "BJ"
      | "BL"
      | "BM"
      | "BN"
      | "BO"
      | "BQ"
      | "BR"
      | "BS"
      | "BT"
      | "BV"
      | "BW"
      | "BY"
      | "BZ"
      | "CA"
      | "CD"
      | "CF"
      | "CG"
      | "CH"
      | "CI"
      | "CK"
      | "CL"
      | "CM"
      | "CN"
      | "CO"
      | "CR"
      | "CV"
      | "CW"
      | "CY"
      | "CZ"
      | "DE"
      | "DJ"
      | "DK"
      | "DM"
      | "DO"
      | "DZ"
      | "EC"
      | "EE"
      | "EG"
      | "EH"
      | "ER"
      | "ES"
      | "ET"
      | "FI"
      | "FJ"
      | "FK"
      | "FO"
      | "FR"
      | "GA"
      | "GB"
      | "GD"
      | "GE"
      | "GF"
      | "GG"
      | "GH"
      | "GI"
      | "GL"
      | "GM"
      | "GN"
      | "GP"
      | "GQ"
      | "GR"
      | "GS"
      | "GT"
      | "GU"
      | "GW"
      | "GY"
      | "HK"
      | "HN"
      | "HR"
      | "HT"
      | "HU"
      | "ID"
      | "IE"
      | "IL"
      | "IM"
      | "IN"
      | "IO"
      | "IQ"
      | "IS"
      | "IT"
      | "JE"
      | "JM"
      | "JO"
      | "JP"
      | "KE"
      | "KG"
      | "KH"
      | "KI"
      | "KM"
      | "KN"
      | "KR"
      | "KW"
      | "KY"
      | "KZ"
      | "LA"
      | "LB"
      | "LC"
      | "LI"
      | "LK"
      | "LR"
      | "LS"
      | "LT"
      | "LU"
      | "LV"
      | "LY"
      | "MA"
      | "MC"
      | "MD"
      | "ME"
      | "MF"
      | "MG"
      | "MK"
      | "ML"
      | "MM"
      | "MN"
      | "MO"
      | "MQ"
      | "MR"
      | "MS"
      | "MT"
      | "MU"
      | "MV"
      | "MW"
      | "MX"
      | "MY"
      | "MZ"
      | "NA"
      | "NC"
      | "NE"
      | "NG"
      | "NI"
      | "NL"
      | "NO"
      | "NP"
      | "NR"
      | "NU"
      | "NZ"
      | "OM"
      | "PA"
      | "PE"
      | "PF"
      | "PG"
      | "PH"
      | "PK"
      | "PL"
      | "PM"
      | "PN"
      | "PR"
      | "PS"
      | "PT"
      | "PY"
      | "QA"
      | "RE"
      | "RO"
      | "RS"
      | "RU"
      | "RW"
      | "SA"
      | "SB"
      | "SC"
      | "SD"
      | "SE"
      | "SG"
      | "SH"
      | "SI"
      | "SJ"
      | "SK"
      | "SL"
      | "SM"
      | "SN"
      | "SO"
      | "SR"
      | "SS"
      | "ST"
      | "SV"
      | "SX"
      | "SZ"
      | "TA"
      | "TC"
      | "TD"
      | "TF"
      | "TG"
      | "TH"
      | "TJ"
      | "TK"
      | "TL"
      | "TM"
      | "TN"
      | "TO"
      | "TR"
      | "TT"
      | "TV"
      | "TW"
      | "TZ"
      | "UA"
      | "UG"
      | "US"
      | "UY"
      | "UZ"
      | "VA"
      | "VC"
      | "VE"
      | "VG"
      | "VN"
      | "VU"
      | "WF"
      | "WS"
      | "XK"
      | "YE"
      | "YT"
      | "ZA"
      | "ZM"
      | "ZW"
      | "ZZ"
      | OtherString;
  }
  interface ShippingOption {
    shipping_rate?: string;
  }
  type SubmitType = "auto" | "book" | "donate" | "pay" | "subscribe" | OtherString;
  interface SubscriptionData {
    description?: string;
    invoice_settings?: SubscriptionData.InvoiceSettings;
    metadata?: MetadataParam;
    trial_period_days?: number;
    trial_settings?: SubscriptionData.TrialSettings;
  }
  namespace SubscriptionData {
    interface InvoiceSettings {
      account_tax_ids?: Emptyable<string[]>;
      custom_fields?: Emptyable<InvoiceSettings.CustomField[]>;
      description?: string;
      footer?: string;
      issuer?: InvoiceSettings.Issuer;
    }
    namespace InvoiceSettings {
      interface CustomField {
        name: string;
        value: string;
      }
      export import Issuer = AutomaticTax.Liability;
    }
    interface TrialSettings {
      end_behavior: TrialSettings.EndBehavior;
    }
    namespace TrialSettings {
      interface EndBehavior {
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      namespace EndBehavior {
        type MissingPaymentMethod = "cancel" | "create_invoice" | "pause" | OtherString;
      }
    }
  }
  interface TaxIdCollection {
    enabled: boolean;
    required?: TaxIdCollection.Required;
  }
  namespace TaxIdCollection {
    type Required = "if_supported" | "never" | OtherString;
  }
  interface TransferData {
    destination: string;
    amount?: number;
  }
}

export interface PaymentLinkRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PaymentLinkUpdateParams<Expand = string[]> {
  active?: boolean;
  after_completion?: PaymentLinkUpdateParams.AfterCompletion;
  allow_promotion_codes?: boolean;
  application_fee_amount?: Emptyable<number>;
  application_fee_percent?: Emptyable<number>;
  automatic_tax?: PaymentLinkUpdateParams.AutomaticTax;
  billing_address_collection?: PaymentLinkUpdateParams.BillingAddressCollection;
  consent_collection?: PaymentLinkUpdateParams.ConsentCollection;
  custom_fields?: Emptyable<PaymentLinkUpdateParams.CustomField[]>;
  custom_text?: PaymentLinkUpdateParams.CustomText;
  customer_creation?: PaymentLinkUpdateParams.CustomerCreation;
  expand?: Expand;
  inactive_message?: Emptyable<string>;
  invoice_creation?: PaymentLinkUpdateParams.InvoiceCreation;
  line_items?: PaymentLinkUpdateParams.LineItem[];
  metadata?: MetadataParam;
  name_collection?: Emptyable<PaymentLinkUpdateParams.NameCollection>;
  on_behalf_of?: Emptyable<string>;
  optional_items?: Emptyable<PaymentLinkUpdateParams.OptionalItem[]>;
  payment_intent_data?: PaymentLinkUpdateParams.PaymentIntentData;
  payment_method_collection?: PaymentLinkUpdateParams.PaymentMethodCollection;
  payment_method_options?: Emptyable<PaymentLinkUpdateParams.PaymentMethodOptions>;
  payment_method_types?: Emptyable<PaymentLinkUpdateParams.PaymentMethodType[]>;
  phone_number_collection?: PaymentLinkUpdateParams.PhoneNumberCollection;
  restrictions?: Emptyable<PaymentLinkUpdateParams.Restrictions>;
  shipping_address_collection?: Emptyable<PaymentLinkUpdateParams.ShippingAddressCollection>;
  shipping_options?: Emptyable<PaymentLinkUpdateParams.ShippingOption[]>;
  submit_type?: PaymentLinkUpdateParams.SubmitType;
  subscription_data?: PaymentLinkUpdateParams.SubscriptionData;
  tax_id_collection?: PaymentLinkUpdateParams.TaxIdCollection;
  transfer_data?: Emptyable<PaymentLinkUpdateParams.TransferData>;
}
export declare namespace PaymentLinkUpdateParams {
  export import AfterCompletion = PaymentLinkCreateParams.AfterCompletion;
  export import AutomaticTax = PaymentLinkCreateParams.AutomaticTax;
  type BillingAddressCollection = "auto" | "required" | OtherString;
  export import ConsentCollection = PaymentLinkCreateParams.ConsentCollection;
  export import CustomField = PaymentLinkCreateParams.CustomField;
  export import CustomText = PaymentLinkCreateParams.CustomText;
  type CustomerCreation = "always" | "if_required" | OtherString;
  export import InvoiceCreation = PaymentLinkCreateParams.InvoiceCreation;
  interface LineItem {
    id: string;
    adjustable_quantity?: LineItem.AdjustableQuantity;
    quantity?: number;
  }
  namespace LineItem {
    type AdjustableQuantity = PaymentLinkCreateParams.LineItem.AdjustableQuantity;
  }
  export import NameCollection = PaymentLinkCreateParams.NameCollection;
  export import OptionalItem = PaymentLinkCreateParams.OptionalItem;
  interface PaymentIntentData {
    description?: Emptyable<string>;
    metadata?: Emptyable<MetadataParam>;
    setup_future_usage?: Emptyable<PaymentIntentData.SetupFutureUsage>;
    statement_descriptor?: Emptyable<string>;
    statement_descriptor_suffix?: Emptyable<string>;
    transfer_group?: Emptyable<string>;
  }
  namespace PaymentIntentData {
    type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  }
  type PaymentMethodCollection = "always" | "if_required" | OtherString;
  interface PaymentMethodOptions {
    card?: Emptyable<PaymentMethodOptions.Card>;
  }
  namespace PaymentMethodOptions {
    interface Card {
      restrictions?: Emptyable<Card.Restrictions>;
    }
    namespace Card {
      interface Restrictions {
        brands_blocked?: Emptyable<Restrictions.BrandsBlocked[]>;
      }
      namespace Restrictions {
        type BrandsBlocked =
          | "american_express"
          | "discover_global_network"
          | "mastercard"
          | "visa"
          | OtherString;
      }
    }
  }
  type PaymentMethodType = PaymentLinkCreateParams.PaymentMethodType;
  interface PhoneNumberCollection {
    enabled: boolean;
  }
  interface Restrictions {
    completed_sessions: Restrictions.CompletedSessions;
  }
  namespace Restrictions {
    interface CompletedSessions {
      limit: number;
    }
  }
  export import ShippingAddressCollection = PaymentLinkCreateParams.ShippingAddressCollection;
  interface ShippingOption {
    shipping_rate?: string;
  }
  type SubmitType = "auto" | "book" | "donate" | "pay" | "subscribe" | OtherString;
  interface SubscriptionData {
    invoice_settings?: SubscriptionData.InvoiceSettings;
    metadata?: Emptyable<MetadataParam>;
    trial_period_days?: Emptyable<number>;
    trial_settings?: Emptyable<SubscriptionData.TrialSettings>;
  }
  namespace SubscriptionData {
    export import InvoiceSettings = PaymentLinkCreateParams.SubscriptionData.InvoiceSettings;
    export import TrialSettings = PaymentLinkCreateParams.SubscriptionData.TrialSettings;
  }
  export import TaxIdCollection = PaymentLinkCreateParams.TaxIdCollection;
  interface TransferData {
    destination: string;
    amount?: Emptyable<number>;
  }
}

export interface PaymentLinkListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  expand?: Expand;
}

export interface PaymentLinkListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}
