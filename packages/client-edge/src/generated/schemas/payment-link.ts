// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { Application, DeletedApplication } from "./application.ts";
import type { Charge } from "./charge.ts";
import type { Session } from "./checkout.ts";
import type { LineItem } from "./line-item.ts";
import type { DeletedTaxId, TaxId } from "./tax-id.ts";

export interface PaymentLink {
  id: string;
  object: "payment_link";
  active: boolean;
  after_completion: PaymentLink.AfterCompletion;
  allow_promotion_codes: boolean;
  application: string | Application | DeletedApplication | null;
  application_fee_amount: number | null;
  application_fee_percent: number | null;
  automatic_tax: PaymentLink.AutomaticTax;
  billing_address_collection: PaymentLink.BillingAddressCollection;
  consent_collection: PaymentLink.ConsentCollection | null;
  currency: string;
  custom_fields: PaymentLink.CustomField[];
  custom_text: PaymentLink.CustomText;
  customer_creation: PaymentLink.CustomerCreation;
  inactive_message: string | null;
  invoice_creation: PaymentLink.InvoiceCreation | null;
  line_items?: ApiList<LineItem>;
  livemode: boolean;
  managed_payments: PaymentLink.ManagedPayments | null;
  metadata: Metadata;
  name_collection?: PaymentLink.NameCollection;
  on_behalf_of: string | Account | null;
  optional_items?: PaymentLink.OptionalItem[] | null;
  payment_intent_data: PaymentLink.PaymentIntentData | null;
  payment_method_collection: PaymentLink.PaymentMethodCollection;
  payment_method_options: PaymentLink.PaymentMethodOptions | null;
  payment_method_types: PaymentLink.PaymentMethodType[] | null;
  phone_number_collection: PaymentLink.PhoneNumberCollection;
  restrictions: PaymentLink.Restrictions | null;
  shipping_address_collection: PaymentLink.ShippingAddressCollection | null;
  shipping_options: PaymentLink.ShippingOption[];
  submit_type: PaymentLink.SubmitType;
  subscription_data: PaymentLink.SubscriptionData | null;
  tax_id_collection: PaymentLink.TaxIdCollection;
  transfer_data: PaymentLink.TransferData | null;
  url: string;
}
export declare namespace PaymentLink {
  interface AfterCompletion {
    hosted_confirmation?: AfterCompletion.HostedConfirmation;
    redirect?: AfterCompletion.Redirect;
    type: AfterCompletion.Type;
  }
  namespace AfterCompletion {
    interface HostedConfirmation {
      custom_message: string | null;
    }
    interface Redirect {
      url: string;
    }
    type Type = "hosted_confirmation" | "redirect" | OtherString;
  }
  interface AutomaticTax {
    enabled: boolean;
    liability: AutomaticTax.Liability | null;
  }
  namespace AutomaticTax {
    interface Liability {
      account?: string | Account;
      type: Liability.Type;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
  }
  type BillingAddressCollection = "auto" | "required" | OtherString;
  interface ConsentCollection {
    payment_method_reuse_agreement: ConsentCollection.PaymentMethodReuseAgreement | null;
    promotions: ConsentCollection.Promotions | null;
    terms_of_service: ConsentCollection.TermsOfService | null;
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
    dropdown?: CustomField.Dropdown;
    key: string;
    label: CustomField.Label;
    numeric?: CustomField.Numeric;
    optional: boolean;
    text?: CustomField.Text;
    type: CustomField.Type;
  }
  namespace CustomField {
    interface Dropdown {
      default_value: string | null;
      options: Dropdown.Option[];
    }
    namespace Dropdown {
      interface Option {
        label: string;
        value: string;
      }
    }
    type Label = Session.CustomField.Label;
    interface Numeric {
      default_value: string | null;
      maximum_length: number | null;
      minimum_length: number | null;
    }
    type Text = Numeric;
    type Type = "dropdown" | "numeric" | "text" | OtherString;
  }
  interface CustomText {
    after_submit: CustomText.AfterSubmit | null;
    shipping_address: CustomText.ShippingAddress | null;
    submit: CustomText.Submit | null;
    terms_of_service_acceptance: CustomText.TermsOfServiceAcceptance | null;
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
    invoice_data: InvoiceCreation.InvoiceData | null;
  }
  namespace InvoiceCreation {
    interface InvoiceData {
      account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
      custom_fields: InvoiceData.CustomField[] | null;
      description: string | null;
      footer: string | null;
      issuer: InvoiceData.Issuer | null;
      metadata: Metadata | null;
      rendering_options: InvoiceData.RenderingOptions | null;
    }
    namespace InvoiceData {
      interface CustomField {
        name: string;
        value: string;
      }
      export import Issuer = AutomaticTax.Liability;
      type RenderingOptions = Session.InvoiceCreation.InvoiceData.RenderingOptions;
    }
  }
  interface ManagedPayments {
    enabled: boolean;
  }
  interface NameCollection {
    business?: NameCollection.Business;
    individual?: NameCollection.Individual;
  }
  namespace NameCollection {
    interface Business {
      enabled: boolean;
      optional: boolean;
    }
    interface Individual {
      enabled: boolean;
      optional: boolean;
    }
  }
  interface OptionalItem {
    adjustable_quantity: OptionalItem.AdjustableQuantity | null;
    price: string;
    quantity: number;
  }
  namespace OptionalItem {
    type AdjustableQuantity = Session.OptionalItem.AdjustableQuantity;
  }
  interface PaymentIntentData {
    capture_method: PaymentIntentData.CaptureMethod | null;
    description: string | null;
    metadata: Metadata;
    setup_future_usage: PaymentIntentData.SetupFutureUsage | null;
    statement_descriptor: string | null;
    statement_descriptor_suffix: string | null;
    transfer_group: string | null;
  }
  namespace PaymentIntentData {
    type CaptureMethod = "automatic" | "automatic_async" | "manual" | OtherString;
    type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  }
  type PaymentMethodCollection = "always" | "if_required" | OtherString;
  interface PaymentMethodOptions {
    card: PaymentMethodOptions.Card | null;
  }
  namespace PaymentMethodOptions {
    interface Card {
      restrictions: Card.Restrictions | null;
    }
    namespace Card {
      interface Restrictions {
        brands_blocked: Restrictions.BrandsBlocked[];
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
  type PaymentMethodType =
    | "affirm"
    | "afterpay_clearpay"
    | "alipay"
    | "alma"
    | "au_becs_debit"
    | "bacs_debit"
    | "bancontact"
    | "billie"
    | "bizum"
    | "blik"
    | "boleto"
    | "card"
    | "cashapp"
    | "eps"
    | "fpx"
    | "giropay"
    | "grabpay"
    | "ideal"
    | "klarna"
    | "konbini"
    | "link"
    | "mb_way"
    | "mobilepay"
    | "multibanco"
    | "oxxo"
    | "p24"
    | "pay_by_bank"
    | "paynow"
    | "paypal"
    | "paypay"
    | "payto"
    | "pix"
    | "promptpay"
    | "satispay"
    | "scalapay"
    | "sepa_debit"
    | "sequra"
    | "sofort"
    | "sunbit"
    | "swish"
    | "twint"
    | "upi"
    | "us_bank_account"
    | "wechat_pay"
    | "zip"
    | OtherString;
  interface PhoneNumberCollection {
    enabled: boolean;
  }
  interface Restrictions {
    completed_sessions: Restrictions.CompletedSessions;
  }
  namespace Restrictions {
    interface CompletedSessions {
      count: number;
      limit: number;
    }
  }
  interface ShippingAddressCollection {
    allowed_countries: ShippingAddressCollection.AllowedCountry[];
  }
  namespace ShippingAddressCollection {
    type AllowedCountry = Session.ShippingAddressCollection.AllowedCountry;
  }
  type ShippingOption = Session.ShippingOption;
  type SubmitType = "auto" | "book" | "donate" | "pay" | "subscribe" | OtherString;
  interface SubscriptionData {
    description: string | null;
    invoice_settings: SubscriptionData.InvoiceSettings;
    metadata: Metadata;
    trial_period_days: number | null;
    trial_settings: SubscriptionData.TrialSettings | null;
  }
  namespace SubscriptionData {
    interface InvoiceSettings {
      account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
      custom_fields: InvoiceSettings.CustomField[] | null;
      description: string | null;
      footer: string | null;
      issuer: InvoiceSettings.Issuer;
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
    required: TaxIdCollection.Required;
  }
  namespace TaxIdCollection {
    type Required = "if_supported" | "never" | OtherString;
  }
  type TransferData = Charge.TransferData;
}
