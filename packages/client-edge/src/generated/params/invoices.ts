// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { Invoice } from "../schemas/invoice.ts";
import type { TaxRate } from "../schemas/tax-rate.ts";

export interface InvoiceCreateParams<Expand = string[]> {
  account_tax_ids?: Emptyable<string[]>;
  application_fee_amount?: number;
  auto_advance?: boolean;
  automatic_tax?: InvoiceCreateParams.AutomaticTax;
  automatically_finalizes_at?: number;
  collection_method?: InvoiceCreateParams.CollectionMethod;
  currency?: string;
  custom_fields?: Emptyable<InvoiceCreateParams.CustomField[]>;
  customer?: string;
  customer_account?: string;
  days_until_due?: number;
  default_payment_method?: string;
  default_source?: string;
  default_tax_rates?: string[];
  description?: string;
  discounts?: Emptyable<InvoiceCreateParams.Discount[]>;
  due_date?: number;
  effective_at?: number;
  expand?: Expand;
  footer?: string;
  from_invoice?: InvoiceCreateParams.FromInvoice;
  issuer?: InvoiceCreateParams.Issuer;
  metadata?: Emptyable<MetadataParam>;
  number?: string;
  on_behalf_of?: string;
  payment_settings?: InvoiceCreateParams.PaymentSettings;
  pending_invoice_items_behavior?: InvoiceCreateParams.PendingInvoiceItemsBehavior;
  rendering?: InvoiceCreateParams.Rendering;
  shipping_cost?: InvoiceCreateParams.ShippingCost;
  shipping_details?: InvoiceCreateParams.ShippingDetails;
  statement_descriptor?: string;
  subscription?: string;
  transfer_data?: InvoiceCreateParams.TransferData;
}
export declare namespace InvoiceCreateParams {
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
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  interface CustomField {
    name: string;
    value: string;
  }
  interface Discount {
    coupon?: string;
    discount?: string;
    promotion_code?: string;
  }
  interface FromInvoice {
    action: "revision";
    invoice: string;
  }
  export import Issuer = AutomaticTax.Liability;
  interface PaymentSettings {
    default_mandate?: Emptyable<string>;
    payment_method_options?: PaymentSettings.PaymentMethodOptions;
    payment_method_types?: Emptyable<PaymentSettings.PaymentMethodType[]>;
  }
  namespace PaymentSettings {
    interface PaymentMethodOptions {
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit>;
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact>;
      billie?: Emptyable<PaymentMethodOptions.Billie>;
      blik?: Emptyable<PaymentMethodOptions.Blik>;
      card?: Emptyable<PaymentMethodOptions.Card>;
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance>;
      konbini?: Emptyable<PaymentMethodOptions.Konbini>;
      payto?: Emptyable<PaymentMethodOptions.Payto>;
      pix?: Emptyable<PaymentMethodOptions.Pix>;
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit>;
      upi?: Emptyable<PaymentMethodOptions.Upi>;
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount>;
    }
    namespace PaymentMethodOptions {
      interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions;
        verification_method?: AcssDebit.VerificationMethod;
      }
      namespace AcssDebit {
        interface MandateOptions {
          transaction_type?: MandateOptions.TransactionType;
        }
        namespace MandateOptions {
          type TransactionType = "business" | "personal" | OtherString;
        }
        type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
      }
      interface Bancontact {
        preferred_language?: Bancontact.PreferredLanguage;
      }
      namespace Bancontact {
        type PreferredLanguage = "de" | "en" | "fr" | "nl" | OtherString;
      }
      interface Billie {
        company_details?: Emptyable<Billie.CompanyDetails>;
        reference?: string;
      }
      namespace Billie {
        interface CompanyDetails {
          registered_address?: Emptyable<AddressParam>;
          registered_name?: string;
          registration_number?: string;
          registration_type?: Emptyable<CompanyDetails.RegistrationType>;
          vat?: string;
        }
        namespace CompanyDetails {
          type RegistrationType =
            | "ch_ein"
            | "de_hrb"
            | "dk_cvr"
            | "es_cif"
            | "fi_tunnus"
            | "fr_siren"
            | "fr_siret"
            | "it_rea"
            | "nl_kvk"
            | "no_org_number"
            | "no_pno"
            | "se_org_number"
            | "se_pno"
            | "uk_crn"
            | OtherString;
        }
      }
      interface Blik {}
      interface Card {
        installments?: Card.Installments;
        request_three_d_secure?: Card.RequestThreeDSecure;
      }
      namespace Card {
        interface Installments {
          enabled?: boolean;
          plan?: Emptyable<Installments.Plan>;
        }
        namespace Installments {
          interface Plan {
            type: Plan.Type;
            count?: number;
            interval?: "month";
          }
          namespace Plan {
            type Type = "bonus" | "fixed_count" | "revolving" | OtherString;
          }
        }
        type RequestThreeDSecure = "any" | "automatic" | "challenge" | OtherString;
      }
      interface CustomerBalance {
        bank_transfer?: CustomerBalance.BankTransfer;
        funding_type?: string;
      }
      namespace CustomerBalance {
        interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer;
          type?: string;
        }
        namespace BankTransfer {
          interface EuBankTransfer {
            country: string;
          }
        }
      }
      interface Konbini {}
      interface Payto {
        mandate_options?: Payto.MandateOptions;
      }
      namespace Payto {
        interface MandateOptions {
          amount?: number;
          purpose?: MandateOptions.Purpose;
        }
        namespace MandateOptions {
          type Purpose =
            | "dependant_support"
            | "government"
            | "loan"
            | "mortgage"
            | "other"
            | "pension"
            | "personal"
            | "retail"
            | "salary"
            | "tax"
            | "utility"
            | OtherString;
        }
      }
      interface Pix {
        amount_includes_iof?: Pix.AmountIncludesIof;
        expires_after_seconds?: number;
      }
      namespace Pix {
        type AmountIncludesIof = "always" | "never" | OtherString;
      }
      interface SepaDebit {}
      interface Upi {
        mandate_options?: Upi.MandateOptions;
      }
      namespace Upi {
        interface MandateOptions {
          amount?: number;
          amount_type?: MandateOptions.AmountType;
          description?: string;
          end_date?: number;
        }
        namespace MandateOptions {
          type AmountType = "fixed" | "maximum" | OtherString;
        }
      }
      interface UsBankAccount {
        financial_connections?: UsBankAccount.FinancialConnections;
        verification_method?: UsBankAccount.VerificationMethod;
      }
      namespace UsBankAccount {
        interface FinancialConnections {
          filters?: FinancialConnections.Filters;
          permissions?: FinancialConnections.Permission[];
          prefetch?: FinancialConnections.Prefetch[];
        }
        namespace FinancialConnections {
          interface Filters {
            account_subcategories?: Filters.AccountSubcategory[];
          }
          namespace Filters {
            type AccountSubcategory = "checking" | "savings" | OtherString;
          }
          type Permission =
            | "balances"
            | "ownership"
            | "payment_method"
            | "transactions"
            | OtherString;
          type Prefetch = "balances" | "ownership" | "transactions" | OtherString;
        }
        type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
      }
    }
    type PaymentMethodType = Invoice.PaymentSettings.PaymentMethodType;
  }
  type PendingInvoiceItemsBehavior = "exclude" | "include" | OtherString;
  interface Rendering {
    amount_tax_display?: Emptyable<Rendering.AmountTaxDisplay>;
    pdf?: Rendering.Pdf;
    template?: string;
    template_version?: Emptyable<number>;
  }
  namespace Rendering {
    type AmountTaxDisplay = "exclude_tax" | "include_inclusive_tax" | OtherString;
    interface Pdf {
      page_size?: Pdf.PageSize;
    }
    namespace Pdf {
      type PageSize = "a4" | "auto" | "letter" | OtherString;
    }
  }
  interface ShippingCost {
    shipping_rate?: string;
    shipping_rate_data?: ShippingCost.ShippingRateData;
  }
  namespace ShippingCost {
    interface ShippingRateData {
      display_name: string;
      delivery_estimate?: ShippingRateData.DeliveryEstimate;
      fixed_amount?: ShippingRateData.FixedAmount;
      metadata?: MetadataParam;
      tax_behavior?: ShippingRateData.TaxBehavior;
      tax_code?: string;
      type?: "fixed_amount";
    }
    namespace ShippingRateData {
      interface DeliveryEstimate {
        maximum?: DeliveryEstimate.Maximum;
        minimum?: DeliveryEstimate.Minimum;
      }
      namespace DeliveryEstimate {
        interface Maximum {
          unit: Maximum.Unit;
          value: number;
        }
        namespace Maximum {
          type Unit = "business_day" | "day" | "hour" | "month" | "week" | OtherString;
        }
        export import Minimum = Maximum;
      }
      interface FixedAmount {
        amount: number;
        currency: string;
        currency_options?: { [key: string]: FixedAmount.CurrencyOptions };
      }
      namespace FixedAmount {
        interface CurrencyOptions {
          amount: number;
          tax_behavior?: CurrencyOptions.TaxBehavior;
        }
        namespace CurrencyOptions {
          type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
        }
      }
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  interface ShippingDetails {
    address: AddressParam;
    name: string;
    phone?: Emptyable<string>;
  }
  interface TransferData {
    destination: string;
    amount?: number;
  }
}

export interface InvoiceRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface InvoiceUpdateParams<Expand = string[]> {
  account_tax_ids?: Emptyable<string[]>;
  application_fee_amount?: number;
  auto_advance?: boolean;
  automatic_tax?: InvoiceUpdateParams.AutomaticTax;
  automatically_finalizes_at?: number;
  collection_method?: InvoiceUpdateParams.CollectionMethod;
  custom_fields?: Emptyable<InvoiceUpdateParams.CustomField[]>;
  days_until_due?: number;
  default_payment_method?: string;
  default_source?: Emptyable<string>;
  default_tax_rates?: Emptyable<string[]>;
  description?: string;
  discounts?: Emptyable<InvoiceUpdateParams.Discount[]>;
  due_date?: number;
  effective_at?: Emptyable<number>;
  expand?: Expand;
  footer?: string;
  issuer?: InvoiceUpdateParams.Issuer;
  metadata?: Emptyable<MetadataParam>;
  number?: Emptyable<string>;
  on_behalf_of?: Emptyable<string>;
  payment_settings?: InvoiceUpdateParams.PaymentSettings;
  rendering?: InvoiceUpdateParams.Rendering;
  shipping_cost?: Emptyable<InvoiceUpdateParams.ShippingCost>;
  shipping_details?: Emptyable<InvoiceUpdateParams.ShippingDetails>;
  statement_descriptor?: string;
  transfer_data?: Emptyable<InvoiceUpdateParams.TransferData>;
}
export declare namespace InvoiceUpdateParams {
  export import AutomaticTax = InvoiceCreateParams.AutomaticTax;
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  interface CustomField {
    name: string;
    value: string;
  }
  type Discount = InvoiceCreateParams.Discount;
  export import Issuer = InvoiceCreateParams.AutomaticTax.Liability;
  export import PaymentSettings = InvoiceCreateParams.PaymentSettings;
  export import Rendering = InvoiceCreateParams.Rendering;
  export import ShippingCost = InvoiceCreateParams.ShippingCost;
  type ShippingDetails = InvoiceCreateParams.ShippingDetails;
  interface TransferData {
    destination: string;
    amount?: number;
  }
}

export interface InvoiceDeleteParams {}

export interface InvoiceListParams<Expand = string[]> extends PaginationParams {
  collection_method?: InvoiceListParams.CollectionMethod;
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  due_date?: RangeQueryParam | number;
  expand?: Expand;
  status?: InvoiceListParams.Status;
  subscription?: string;
}
export declare namespace InvoiceListParams {
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  type Status = "draft" | "open" | "paid" | "uncollectible" | "void" | OtherString;
}

export interface InvoiceSearchParams<Expand = string[]> {
  query: string;
  expand?: Expand;
  limit?: number;
  page?: string;
}

export interface InvoiceCreatePreviewParams<Expand = string[]> {
  automatic_tax?: InvoiceCreatePreviewParams.AutomaticTax;
  currency?: string;
  customer?: string;
  customer_account?: string;
  customer_details?: InvoiceCreatePreviewParams.CustomerDetails;
  discounts?: Emptyable<InvoiceCreatePreviewParams.Discount[]>;
  expand?: Expand;
  invoice_items?: InvoiceCreatePreviewParams.InvoiceItem[];
  issuer?: InvoiceCreatePreviewParams.Issuer;
  on_behalf_of?: Emptyable<string>;
  preview_mode?: InvoiceCreatePreviewParams.PreviewMode;
  schedule?: string;
  schedule_details?: InvoiceCreatePreviewParams.ScheduleDetails;
  subscription?: string;
  subscription_details?: InvoiceCreatePreviewParams.SubscriptionDetails;
}
export declare namespace InvoiceCreatePreviewParams {
  export import AutomaticTax = InvoiceCreateParams.AutomaticTax;
  interface CustomerDetails {
    address?: Emptyable<AddressParam>;
    shipping?: Emptyable<CustomerDetails.Shipping>;
    tax?: CustomerDetails.Tax;
    tax_exempt?: Emptyable<CustomerDetails.TaxExempt>;
    tax_ids?: CustomerDetails.TaxId[];
  }
  namespace CustomerDetails {
    interface Shipping {
      address: AddressParam;
      name: string;
      phone?: string;
    }
    interface Tax {
      ip_address?: Emptyable<string>;
    }
    type TaxExempt = "exempt" | "none" | "reverse" | OtherString;
    interface TaxId {
      type: TaxId.Type;
      value: string;
    }
    namespace TaxId {
      type Type =
        | "ad_nrt"
        | "ae_trn"
        | "al_tin"
        | "am_tin"
        | "ao_tin"
        | "ar_cuit"
        | "au_abn"
        | "au_acn"
        | "au_arn"
        | "au_wpn"
        | "aw_tin"
        | "az_tin"
        | "ba_tin"
        | "bb_tin"
        | "bd_bin"
        | "bf_ifu"
        | "bg_uic"
        | "bh_vat"
        | "bj_ifu"
        | "bo_tin"
        | "br_cnpj"
        | "br_cpf"
        | "bs_tin"
        | "bw_vat"
        | "by_tin"
        | "ca_bn"
        | "ca_gst_hst"
        | "ca_pst_bc"
        | "ca_pst_mb"
        | "ca_pst_sk"
        | "ca_qst"
        | "cd_nif"
        | "ch_uid"
        | "ch_vat"
        | "ci_vat"
        | "cl_tin"
        | "cm_niu"
        | "cn_tin"
        | "co_nit"
        | "cr_tin"
        | "cv_nif"
        | "cz_dic"
        | "de_stn"
        | "do_rcn"
        | "ec_ruc"
        | "eg_tin"
        | "es_cif"
        | "et_tin"
        | "eu_oss_vat"
        | "eu_vat"
        | "fo_vat"
        | "fr_siren"
        | "fr_siret"
        | "fr_spi"
        | "gb_vat"
        | "ge_vat"
        | "gh_tin"
        | "gi_tin"
        | "gn_nif"
        | "hk_br"
        | "hr_oib"
        | "hu_tin"
        | "ic_nif"
        | "id_npwp"
        | "il_vat"
        | "in_gst"
        | "is_kt"
        | "is_vat"
        | "it_cf"
        | "jp_cn"
        | "jp_rn"
        | "jp_trn"
        | "ke_pin"
        | "kg_tin"
        | "kh_tin"
        | "kr_brn"
        | "kz_bin"
        | "la_tin"
        | "li_uid"
        | "li_vat"
        | "lk_vat"
        | "ma_vat"
        | "md_cf"
        | "md_vat"
        | "me_pib"
        | "mk_vat"
        | "mr_nif"
        | "mu_vat"
        | "mx_rfc"
        | "my_frp"
        | "my_itn"
        | "my_sst"
        | "mz_nuit"
        | "ng_tin"
        | "no_vat"
        | "no_voec"
        | "np_pan"
        | "nz_bn"
        | "nz_gst"
        | "om_vat"
        | "pe_ruc"
        | "ph_tin"
        | "pl_nip"
        | "pt_nif"
        | "py_ruc"
        | "ro_tin"
        | "rs_pib"
        | "ru_inn"
        | "ru_kpp"
        | "sa_vat"
        | "sg_gst"
        | "sg_uen"
        | "si_tin"
        | "sm_coe"
        | "sn_ninea"
        | "sr_fin"
        | "sv_nit"
        | "th_vat"
        | "tj_tin"
        | "tr_tin"
        | "tt_bir"
        | "tt_vat"
        | "tw_vat"
        | "tz_vat"
        | "ua_vat"
        | "ug_tin"
        | "us_ein"
        | "uy_ruc"
        | "uz_tin"
        | "uz_vat"
        | "ve_rif"
        | "vn_tin"
        | "za_vat"
        | "zm_tin"
        | "zw_tin"
        | OtherString;
    }
  }
  type Discount = InvoiceCreateParams.Discount;
  interface InvoiceItem {
    amount?: number;
    currency?: string;
    description?: string;
    discountable?: boolean;
    discounts?: Emptyable<InvoiceItem.Discount[]>;
    invoiceitem?: string;
    metadata?: Emptyable<MetadataParam>;
    period?: InvoiceItem.Period;
    price?: string;
    price_data?: InvoiceItem.PriceData;
    quantity?: number;
    quantity_decimal?: string | number | bigint;
    tax_behavior?: InvoiceItem.TaxBehavior;
    tax_code?: Emptyable<string>;
    tax_rates?: Emptyable<string[]>;
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  namespace InvoiceItem {
    type Discount = InvoiceCreateParams.Discount;
    interface Period {
      end: number;
      start: number;
    }
    interface PriceData {
      currency: string;
      product: string;
      tax_behavior?: PriceData.TaxBehavior;
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
    namespace PriceData {
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
    type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
  }
  export import Issuer = InvoiceCreateParams.AutomaticTax.Liability;
  type PreviewMode = "next" | "recurring" | OtherString;
  interface ScheduleDetails {
    billing_mode?: ScheduleDetails.BillingMode;
    end_behavior?: ScheduleDetails.EndBehavior;
    pause_schedules?: Emptyable<ScheduleDetails.PauseSchedule[]>;
    phases?: ScheduleDetails.Phase[];
    proration_behavior?: ScheduleDetails.ProrationBehavior;
  }
  namespace ScheduleDetails {
    interface BillingMode {
      type: BillingMode.Type;
      flexible?: BillingMode.Flexible;
    }
    namespace BillingMode {
      type Type = "classic" | "flexible" | OtherString;
      interface Flexible {
        proration_discounts?: Flexible.ProrationDiscounts;
      }
      namespace Flexible {
        type ProrationDiscounts = "included" | "itemized" | OtherString;
      }
    }
    type EndBehavior = "cancel" | "release" | OtherString;
    interface PauseSchedule {
      key?: string;
      pause?: PauseSchedule.Pause;
      resume?: Emptyable<PauseSchedule.Resume>;
    }
    namespace PauseSchedule {
      interface Pause {
        pause_at?: Pause.PauseAt;
        settings?: Pause.Settings;
      }
      namespace Pause {
        interface PauseAt {
          type: PauseAt.Type;
          timestamp?: number;
        }
        namespace PauseAt {
          type Type = "now" | "timestamp" | OtherString;
        }
        interface Settings {
          bill_for?: Settings.BillFor;
          invoicing_behavior?: Settings.InvoicingBehavior;
          type?: Settings.Type;
        }
        namespace Settings {
          interface BillFor {
            outstanding_usage_through?: BillFor.OutstandingUsageThrough;
            unused_time_from?: BillFor.UnusedTimeFrom;
          }
          namespace BillFor {
            interface OutstandingUsageThrough {
              type?: OutstandingUsageThrough.Type;
            }
            namespace OutstandingUsageThrough {
              type Type = "none" | "pause_at" | OtherString;
            }
            interface UnusedTimeFrom {
              type?: UnusedTimeFrom.Type;
            }
            namespace UnusedTimeFrom {
              type Type = "item_current_period_start" | "none" | "pause_at" | OtherString;
            }
          }
          type InvoicingBehavior = "invoice" | "pending_invoice_item" | OtherString;
          type Type = "subscription" | OtherString;
        }
      }
      interface Resume {
        resume_at?: Resume.ResumeAt;
        settings?: Resume.Settings;
      }
      namespace Resume {
        interface ResumeAt {
          type: ResumeAt.Type;
          duration?: ResumeAt.Duration;
          timestamp?: number;
        }
        namespace ResumeAt {
          type Type = "duration" | "now" | "timestamp" | OtherString;
          interface Duration {
            interval: Duration.Interval;
            interval_count?: number;
          }
          namespace Duration {
            type Interval = "day" | "month" | "week" | "year" | OtherString;
          }
        }
        interface Settings {
          billing_cycle_anchor?: Settings.BillingCycleAnchor;
          payment_behavior?: Settings.PaymentBehavior;
          proration_behavior?: Settings.ProrationBehavior;
        }
        namespace Settings {
          type BillingCycleAnchor = "resume_at" | "unchanged" | OtherString;
          type PaymentBehavior =
            | "resume_on_payment_attempt"
            | "resume_on_payment_success"
            | OtherString;
          type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
        }
      }
    }
    interface Phase {
      items: Phase.Item[];
      add_invoice_items?: Phase.AddInvoiceItem[];
      application_fee_percent?: number;
      automatic_tax?: Phase.AutomaticTax;
      billing_cycle_anchor?: Phase.BillingCycleAnchor;
      billing_thresholds?: Emptyable<Phase.BillingThresholds>;
      collection_method?: Phase.CollectionMethod;
      currency?: string;
      default_payment_method?: string;
      default_tax_rates?: Emptyable<string[]>;
      description?: Emptyable<string>;
      discounts?: Emptyable<Phase.Discount[]>;
      duration?: Phase.Duration;
      end_date?: "now" | number;
      invoice_settings?: Phase.InvoiceSettings;
      metadata?: MetadataParam;
      on_behalf_of?: string;
      proration_behavior?: Phase.ProrationBehavior;
      start_date?: "now" | number;
      transfer_data?: Phase.TransferData;
      trial?: boolean;
      trial_end?: "now" | number;
    }
    namespace Phase {
      interface Item {
        billing_thresholds?: Emptyable<Item.BillingThresholds>;
        discounts?: Emptyable<Item.Discount[]>;
        metadata?: MetadataParam;
        plan?: string;
        price?: string;
        price_data?: Item.PriceData;
        quantity?: number;
        tax_rates?: Emptyable<string[]>;
      }
      namespace Item {
        interface BillingThresholds {
          usage_gte: number;
        }
        type Discount = InvoiceCreateParams.Discount;
        interface PriceData {
          currency: string;
          product: string;
          recurring: PriceData.Recurring;
          tax_behavior?: PriceData.TaxBehavior;
          unit_amount?: number;
          unit_amount_decimal?: string | number | bigint;
        }
        namespace PriceData {
          export import Recurring = PauseSchedule.Resume.ResumeAt.Duration;
          type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
        }
      }
      interface AddInvoiceItem {
        discountable?: boolean;
        discounts?: AddInvoiceItem.Discount[];
        metadata?: MetadataParam;
        period?: AddInvoiceItem.Period;
        price?: string;
        price_data?: AddInvoiceItem.PriceData;
        quantity?: number;
        tax_rates?: Emptyable<string[]>;
      }
      namespace AddInvoiceItem {
        type Discount = InvoiceCreateParams.Discount;
        interface Period {
          end: Period.End;
          start: Period.Start;
        }
        namespace Period {
          interface End {
            type: End.Type;
            timestamp?: number;
          }
          namespace End {
            type Type = "min_item_period_end" | "phase_end" | "timestamp" | OtherString;
          }
          interface Start {
            type: Start.Type;
            timestamp?: number;
          }
          namespace Start {
            type Type = "max_item_period_start" | "phase_start" | "timestamp" | OtherString;
          }
        }
        export import PriceData = InvoiceItem.PriceData;
      }
      export import AutomaticTax = InvoiceCreateParams.AutomaticTax;
      type BillingCycleAnchor = "automatic" | "phase_start" | OtherString;
      interface BillingThresholds {
        amount_gte?: number;
        reset_billing_cycle_anchor?: boolean;
      }
      type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
      type Discount = InvoiceCreateParams.Discount;
      export import Duration = PauseSchedule.Resume.ResumeAt.Duration;
      interface InvoiceSettings {
        account_tax_ids?: Emptyable<string[]>;
        days_until_due?: number;
        issuer?: InvoiceSettings.Issuer;
      }
      namespace InvoiceSettings {
        export import Issuer = InvoiceCreateParams.AutomaticTax.Liability;
      }
      type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
      interface TransferData {
        destination: string;
        amount_percent?: number;
      }
    }
    type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
  }
  interface SubscriptionDetails {
    billing_cycle_anchor?: SubscriptionDetails.BillingCycleAnchor;
    billing_mode?: SubscriptionDetails.BillingMode;
    billing_schedules?: Emptyable<SubscriptionDetails.BillingSchedule[]>;
    cancel_at?: Emptyable<number | SubscriptionDetails.CancelAt>;
    cancel_at_period_end?: boolean;
    cancel_now?: boolean;
    default_tax_rates?: Emptyable<string[]>;
    items?: SubscriptionDetails.Item[];
    metadata?: Emptyable<MetadataParam>;
    pause?: SubscriptionDetails.Pause;
    proration_behavior?: SubscriptionDetails.ProrationBehavior;
    proration_date?: number;
    resume_at?: "now";
    start_date?: number;
    trial_end?: "now" | number;
  }
  namespace SubscriptionDetails {
    interface BillingCycleAnchor {
      type: BillingCycleAnchor.Type;
      timestamp?: number;
    }
    namespace BillingCycleAnchor {
      type Type = "now" | "timestamp" | "unchanged" | OtherString;
    }
    export import BillingMode = ScheduleDetails.BillingMode;
    interface BillingSchedule {
      applies_to?: BillingSchedule.AppliesTo[];
      bill_until?: BillingSchedule.BillUntil;
      key?: string;
    }
    namespace BillingSchedule {
      interface AppliesTo {
        type: "price";
        price?: string;
      }
      interface BillUntil {
        type: BillUntil.Type;
        duration?: BillUntil.Duration;
        timestamp?: number;
      }
      namespace BillUntil {
        type Type = "duration" | "timestamp" | OtherString;
        export import Duration = ScheduleDetails.PauseSchedule.Resume.ResumeAt.Duration;
      }
    }
    type CancelAt = "max_billed_until" | "max_period_end" | "min_period_end" | OtherString;
    interface Item {
      billing_thresholds?: Emptyable<Item.BillingThresholds>;
      clear_usage?: boolean;
      current_trial?: Item.CurrentTrial;
      deleted?: boolean;
      discounts?: Emptyable<Item.Discount[]>;
      id?: string;
      metadata?: Emptyable<MetadataParam>;
      plan?: string;
      price?: string;
      price_data?: Item.PriceData;
      quantity?: number;
      tax_rates?: Emptyable<string[]>;
    }
    namespace Item {
      interface BillingThresholds {
        usage_gte: number;
      }
      interface CurrentTrial {
        trial_offer: string;
      }
      type Discount = InvoiceCreateParams.Discount;
      export import PriceData = ScheduleDetails.Phase.Item.PriceData;
    }
    interface Pause {
      bill_for?: Pause.BillFor;
      invoicing_behavior?: Pause.InvoicingBehavior;
      type?: Pause.Type;
    }
    namespace Pause {
      interface BillFor {
        outstanding_usage_through?: BillFor.OutstandingUsageThrough;
        unused_time_from?: BillFor.UnusedTimeFrom;
      }
      namespace BillFor {
        interface OutstandingUsageThrough {
          type: OutstandingUsageThrough.Type;
        }
        namespace OutstandingUsageThrough {
          type Type = "none" | "now" | OtherString;
        }
        interface UnusedTimeFrom {
          type: UnusedTimeFrom.Type;
        }
        namespace UnusedTimeFrom {
          type Type = "item_current_period_start" | "none" | "now" | OtherString;
        }
      }
      type InvoicingBehavior = "invoice" | "pending_invoice_item" | OtherString;
      type Type = "subscription" | OtherString;
    }
    type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
  }
}

export interface InvoiceAddLinesParams<Expand = string[]> {
  lines: InvoiceAddLinesParams.Line[];
  expand?: Expand;
  invoice_metadata?: Emptyable<{ [key: string]: string }>;
}
export declare namespace InvoiceAddLinesParams {
  interface Line {
    amount?: number;
    description?: string;
    discountable?: boolean;
    discounts?: Emptyable<Line.Discount[]>;
    invoice_item?: string;
    metadata?: Emptyable<MetadataParam>;
    period?: Line.Period;
    price_data?: Line.PriceData;
    pricing?: Line.Pricing;
    quantity?: number;
    quantity_decimal?: string | number | bigint;
    tax_amounts?: Emptyable<Line.TaxAmount[]>;
    tax_rates?: Emptyable<string[]>;
  }
  namespace Line {
    type Discount = InvoiceCreateParams.Discount;
    interface Period {
      end: number;
      start: number;
    }
    interface PriceData {
      currency: string;
      product?: string;
      product_data?: PriceData.ProductData;
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
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
    interface Pricing {
      price?: string;
    }
    interface TaxAmount {
      amount: number;
      tax_rate_data: TaxAmount.TaxRateData;
      taxable_amount: number;
      taxability_reason?: TaxAmount.TaxabilityReason;
    }
    namespace TaxAmount {
      interface TaxRateData {
        display_name: string;
        inclusive: boolean;
        percentage: number;
        country?: string;
        description?: string;
        jurisdiction?: string;
        jurisdiction_level?: TaxRateData.JurisdictionLevel;
        state?: string;
        tax_type?: TaxRateData.TaxType;
      }
      namespace TaxRateData {
        type JurisdictionLevel =
          | "city"
          | "country"
          | "county"
          | "district"
          | "multiple"
          | "state"
          | OtherString;
        type TaxType = TaxRate.TaxType;
      }
      type TaxabilityReason = Invoice.ShippingCost.Tax.TaxabilityReason;
    }
  }
}

export interface InvoiceAttachPaymentParams<Expand = string[]> {
  expand?: Expand;
  payment_intent?: string;
  payment_record?: string;
}

export interface InvoiceFinalizeInvoiceParams<Expand = string[]> {
  auto_advance?: boolean;
  expand?: Expand;
}

export interface InvoiceListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface InvoiceUpdateLineItemParams<Expand = string[]> {
  amount?: number;
  description?: string;
  discountable?: boolean;
  discounts?: Emptyable<InvoiceUpdateLineItemParams.Discount[]>;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  period?: InvoiceUpdateLineItemParams.Period;
  price_data?: InvoiceUpdateLineItemParams.PriceData;
  pricing?: InvoiceUpdateLineItemParams.Pricing;
  quantity?: number;
  quantity_decimal?: string | number | bigint;
  tax_amounts?: Emptyable<InvoiceUpdateLineItemParams.TaxAmount[]>;
  tax_rates?: Emptyable<string[]>;
}
export declare namespace InvoiceUpdateLineItemParams {
  type Discount = InvoiceCreateParams.Discount;
  interface Period {
    end: number;
    start: number;
  }
  export import PriceData = InvoiceAddLinesParams.Line.PriceData;
  interface Pricing {
    price?: string;
  }
  export import TaxAmount = InvoiceAddLinesParams.Line.TaxAmount;
}

export interface InvoiceMarkUncollectibleParams<Expand = string[]> {
  expand?: Expand;
}

export interface InvoicePayParams<Expand = string[]> {
  expand?: Expand;
  forgive?: boolean;
  mandate?: Emptyable<string>;
  off_session?: boolean;
  paid_out_of_band?: boolean;
  payment_method?: string;
  source?: string;
}

export interface InvoiceRemoveLinesParams<Expand = string[]> {
  lines: InvoiceRemoveLinesParams.Line[];
  expand?: Expand;
  invoice_metadata?: Emptyable<{ [key: string]: string }>;
}
export declare namespace InvoiceRemoveLinesParams {
  interface Line {
    behavior: Line.Behavior;
    id: string;
  }
  namespace Line {
    type Behavior = "delete" | "unassign" | OtherString;
  }
}

export interface InvoiceSendInvoiceParams<Expand = string[]> {
  expand?: Expand;
}

export interface InvoiceUpdateLinesParams<Expand = string[]> {
  lines: InvoiceUpdateLinesParams.Line[];
  expand?: Expand;
  invoice_metadata?: Emptyable<{ [key: string]: string }>;
}
export declare namespace InvoiceUpdateLinesParams {
  interface Line {
    id: string;
    amount?: number;
    description?: string;
    discountable?: boolean;
    discounts?: Emptyable<Line.Discount[]>;
    metadata?: Emptyable<MetadataParam>;
    period?: Line.Period;
    price_data?: Line.PriceData;
    pricing?: Line.Pricing;
    quantity?: number;
    quantity_decimal?: string | number | bigint;
    tax_amounts?: Emptyable<Line.TaxAmount[]>;
    tax_rates?: Emptyable<string[]>;
  }
  namespace Line {
    type Discount = InvoiceCreateParams.Discount;
    interface Period {
      end: number;
      start: number;
    }
    export import PriceData = InvoiceAddLinesParams.Line.PriceData;
    interface Pricing {
      price?: string;
    }
    export import TaxAmount = InvoiceAddLinesParams.Line.TaxAmount;
  }
}

export interface InvoiceVoidInvoiceParams<Expand = string[]> {
  expand?: Expand;
}
