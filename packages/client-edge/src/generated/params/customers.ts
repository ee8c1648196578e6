// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";

export interface CustomerCreateParams<Expand = string[]> {
  address?: Emptyable<AddressParam>;
  balance?: number;
  business_name?: Emptyable<string>;
  cash_balance?: CustomerCreateParams.CashBalance;
  description?: string;
  email?: string;
  expand?: Expand;
  individual_name?: Emptyable<string>;
  invoice_prefix?: string;
  invoice_settings?: CustomerCreateParams.InvoiceSettings;
  metadata?: Emptyable<MetadataParam>;
  name?: string;
  next_invoice_sequence?: number;
  payment_method?: string;
  phone?: string;
  preferred_locales?: string[];
  shipping?: Emptyable<CustomerCreateParams.Shipping>;
  source?: string;
  tax?: CustomerCreateParams.Tax;
  tax_exempt?: Emptyable<CustomerCreateParams.TaxExempt>;
  tax_id_data?: CustomerCreateParams.TaxIdDatum[];
  test_clock?: string;
  validate?: boolean;
}
export declare namespace CustomerCreateParams {
  interface CashBalance {
    settings?: CashBalance.Settings;
  }
  namespace CashBalance {
    interface Settings {
      reconciliation_mode?: Settings.ReconciliationMode;
    }
    namespace Settings {
      type ReconciliationMode = "automatic" | "manual" | "merchant_default" | OtherString;
    }
  }
  interface InvoiceSettings {
    custom_fields?: Emptyable<InvoiceSettings.CustomField[]>;
    default_payment_method?: string;
    footer?: string;
    rendering_options?: Emptyable<InvoiceSettings.RenderingOptions>;
  }
  namespace InvoiceSettings {
    interface CustomField {
      name: string;
      value: string;
    }
    interface RenderingOptions {
      amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay>;
      template?: string;
    }
    namespace RenderingOptions {
      type AmountTaxDisplay = "exclude_tax" | "include_inclusive_tax" | OtherString;
    }
  }
  interface Shipping {
    address: AddressParam;
    name: string;
    phone?: string;
  }
  interface Tax {
    ip_address?: Emptyable<string>;
    validate_location?: Tax.ValidateLocation;
  }
  namespace Tax {
    type ValidateLocation = "deferred" | "immediately" | OtherString;
  }
  type TaxExempt = "exempt" | "none" | "reverse" | OtherString;
  interface TaxIdDatum {
    type: TaxIdDatum.Type;
    value: string;
  }
  namespace TaxIdDatum {
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

export interface CustomerRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CustomerUpdateParams<Expand = string[]> {
  address?: Emptyable<AddressParam>;
  balance?: number;
  business_name?: Emptyable<string>;
  cash_balance?: CustomerUpdateParams.CashBalance;
  default_source?: string;
  description?: string;
  email?: string;
  expand?: Expand;
  individual_name?: Emptyable<string>;
  invoice_prefix?: string;
  invoice_settings?: CustomerUpdateParams.InvoiceSettings;
  metadata?: Emptyable<MetadataParam>;
  name?: string;
  next_invoice_sequence?: number;
  phone?: string;
  preferred_locales?: string[];
  shipping?: Emptyable<CustomerUpdateParams.Shipping>;
  source?: string;
  tax?: CustomerUpdateParams.Tax;
  tax_exempt?: Emptyable<CustomerUpdateParams.TaxExempt>;
  validate?: boolean;
}
export declare namespace CustomerUpdateParams {
  export import CashBalance = CustomerCreateParams.CashBalance;
  export import InvoiceSettings = CustomerCreateParams.InvoiceSettings;
  type Shipping = CustomerCreateParams.Shipping;
  interface Tax {
    ip_address?: Emptyable<string>;
    validate_location?: Tax.ValidateLocation;
  }
  namespace Tax {
    type ValidateLocation = "auto" | "deferred" | "immediately" | OtherString;
  }
  type TaxExempt = "exempt" | "none" | "reverse" | OtherString;
}

export interface CustomerDeleteParams {}

export interface CustomerListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  email?: string;
  expand?: Expand;
  test_clock?: string;
}

export interface CustomerSearchParams<Expand = string[]> {
  query: string;
  expand?: Expand;
  limit?: number;
  page?: string;
}

export interface CustomerListBalanceTransactionsParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
  invoice?: string;
}

export interface CustomerCreateBalanceTransactionParams<Expand = string[]> {
  amount: number;
  currency: string;
  description?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface CustomerRetrieveBalanceTransactionParams<Expand = string[]> {
  expand?: Expand;
}

export interface CustomerUpdateBalanceTransactionParams<Expand = string[]> {
  description?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface CustomerRetrieveCashBalanceParams<Expand = string[]> {
  expand?: Expand;
}

export interface CustomerUpdateCashBalanceParams<Expand = string[]> {
  expand?: Expand;
  settings?: CustomerUpdateCashBalanceParams.Settings;
}
export declare namespace CustomerUpdateCashBalanceParams {
  interface Settings {
    reconciliation_mode?: Settings.ReconciliationMode;
  }
  namespace Settings {
    type ReconciliationMode = "automatic" | "manual" | "merchant_default" | OtherString;
  }
}

export interface CustomerListCashBalanceTransactionsParams<Expand = string[]>
  extends PaginationParams {
  expand?: Expand;
}

export interface CustomerRetrieveCashBalanceTransactionParams<Expand = string[]> {
  expand?: Expand;
}

export interface CustomerDeleteDiscountParams {}

export interface CustomerCreateFundingInstructionsParams<Expand = string[]> {
  bank_transfer: CustomerCreateFundingInstructionsParams.BankTransfer;
  currency: string;
  funding_type: "bank_transfer";
  expand?: Expand;
}
export declare namespace CustomerCreateFundingInstructionsParams {
  interface BankTransfer {
    type: BankTransfer.Type;
    eu_bank_transfer?: BankTransfer.EuBankTransfer;
    requested_address_types?: BankTransfer.RequestedAddressType[];
  }
  namespace BankTransfer {
    type Type =
      | "eu_bank_transfer"
      | "gb_bank_transfer"
      | "jp_bank_transfer"
      | "mx_bank_transfer"
      | "us_bank_transfer"
      | OtherString;
    interface EuBankTransfer {
      country: string;
    }
    type RequestedAddressType = "iban" | "sort_code" | "spei" | "zengin" | OtherString;
  }
}

export interface CustomerListPaymentMethodsParams<Expand = string[]> extends PaginationParams {
  allow_redisplay?: CustomerListPaymentMethodsParams.AllowRedisplay;
  expand?: Expand;
  type?: CustomerListPaymentMethodsParams.Type;
}
export declare namespace CustomerListPaymentMethodsParams {
  type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
  type Type =
    | "acss_debit"
    | "affirm"
    | "afterpay_clearpay"
    | "alipay"
    | "alma"
    | "amazon_pay"
    | "au_becs_debit"
    | "bacs_debit"
    | "bancontact"
    | "billie"
    | "bizum"
    | "blik"
    | "boleto"
    | "card"
    | "cashapp"
    | "crypto"
    | "custom"
    | "customer_balance"
    | "eps"
    | "fpx"
    | "giropay"
    | "grabpay"
    | "ideal"
    | "kakao_pay"
    | "klarna"
    | "konbini"
    | "kr_card"
    | "link"
    | "mb_way"
    | "mobilepay"
    | "multibanco"
    | "naver_pay"
    | "nz_bank_account"
    | "oxxo"
    | "p24"
    | "pay_by_bank"
    | "payco"
    | "paynow"
    | "paypal"
    | "paypay"
    | "payto"
    | "pix"
    | "promptpay"
    | "revolut_pay"
    | "samsung_pay"
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
}

export interface CustomerRetrievePaymentMethodParams<Expand = string[]> {
  expand?: Expand;
}

export interface CustomerListSourcesParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  object?: string;
}

export interface CustomerCreateSourceParams<Expand = string[]> {
  source: string;
  expand?: Expand;
  metadata?: MetadataParam;
  validate?: boolean;
}

export interface CustomerRetrieveSourceParams<Expand = string[]> {
  expand?: Expand;
}

export interface CustomerUpdateSourceParams<Expand = string[]> {
  account_holder_name?: string;
  account_holder_type?: CustomerUpdateSourceParams.AccountHolderType;
  address_city?: string;
  address_country?: string;
  address_line1?: string;
  address_line2?: string;
  address_state?: string;
  address_zip?: string;
  exp_month?: string;
  exp_year?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  name?: string;
  owner?: CustomerUpdateSourceParams.Owner;
}
export declare namespace CustomerUpdateSourceParams {
  type AccountHolderType = "company" | "individual" | OtherString;
  interface Owner {
    address?: AddressParam;
    email?: string;
    name?: string;
    phone?: string;
  }
}

export interface CustomerDeleteSourceParams<Expand = string[]> {
  expand?: Expand;
}

export interface CustomerVerifySourceParams<Expand = string[]> {
  amounts?: number[];
  expand?: Expand;
}

export interface CustomerListTaxIdsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface CustomerCreateTaxIdParams<Expand = string[]> {
  type: CustomerCreateTaxIdParams.Type;
  value: string;
  expand?: Expand;
}
export declare namespace CustomerCreateTaxIdParams {
  type Type = CustomerCreateParams.TaxIdDatum.Type;
}

export interface CustomerRetrieveTaxIdParams<Expand = string[]> {
  expand?: Expand;
}

export interface CustomerDeleteTaxIdParams {}
