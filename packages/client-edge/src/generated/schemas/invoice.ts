// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { Address } from "./address.ts";
import type { Application, DeletedApplication } from "./application.ts";
import type { CreditBalanceTransaction } from "./billing.ts";
import type { Charge } from "./charge.ts";
import type { CreditNoteLineItem } from "./credit-note-line-item.ts";
import type { CustomerSource } from "./customer-source.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { DeletedDiscount, Discount } from "./discount.ts";
import type { InvoiceLineItem } from "./invoice-line-item.ts";
import type { InvoicePayment } from "./invoice-payment.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { SetupIntent } from "./setup-intent.ts";
import type { ShippingRate } from "./shipping-rate.ts";
import type { Subscription } from "./subscription.ts";
import type { DeletedTaxId, TaxId } from "./tax-id.ts";
import type { TaxRate } from "./tax-rate.ts";
import type { TestClock } from "./test-helpers.ts";

export interface Invoice {
  id: string;
  object: "invoice";
  account_country: string | null;
  account_name: string | null;
  account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
  amount_due: number;
  amount_overpaid: number;
  amount_paid: number;
  amount_paid_off_stripe?: number;
  amount_remaining: number;
  amount_shipping: number;
  application: string | Application | DeletedApplication | null;
  attempt_count: number;
  attempted: boolean;
  auto_advance?: boolean;
  automatic_tax: Invoice.AutomaticTax;
  automatically_finalizes_at: number | null;
  billing_reason: Invoice.BillingReason | null;
  collection_method: Invoice.CollectionMethod;
  confirmation_secret?: Invoice.ConfirmationSecret | null;
  created: number;
  currency: string;
  custom_fields: Invoice.CustomField[] | null;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  customer_address: Address | null;
  customer_email: string | null;
  customer_name: string | null;
  customer_phone: string | null;
  customer_shipping: Invoice.CustomerShipping | null;
  customer_tax_exempt: Invoice.CustomerTaxExempt | null;
  customer_tax_ids?: Invoice.CustomerTaxId[] | null;
  default_payment_method: string | PaymentMethod | null;
  default_source: string | CustomerSource | null;
  default_tax_rates: TaxRate[];
  description: string | null;
  discounts: (string | Discount | DeletedDiscount)[];
  due_date: number | null;
  effective_at: number | null;
  ending_balance: number | null;
  footer: string | null;
  from_invoice: Invoice.FromInvoice | null;
  hosted_invoice_url?: string | null;
  invoice_pdf?: string | null;
  issuer: Invoice.Issuer;
  last_finalization_error: Invoice.LastFinalizationError | null;
  latest_revision: string | Invoice | null;
  lines: ApiList<InvoiceLineItem>;
  livemode: boolean;
  metadata: Metadata | null;
  next_payment_attempt: number | null;
  number: string | null;
  on_behalf_of: string | Account | null;
  parent: Invoice.Parent | null;
  payment_settings: Invoice.PaymentSettings;
  payments?: ApiList<InvoicePayment>;
  period_end: number;
  period_start: number;
  post_payment_credit_notes_amount: number;
  pre_payment_credit_notes_amount: number;
  receipt_number: string | null;
  rendering: Invoice.Rendering | null;
  shipping_cost: Invoice.ShippingCost | null;
  shipping_details: Invoice.ShippingDetails | null;
  starting_balance: number;
  statement_descriptor: string | null;
  status: Invoice.Status | null;
  status_details?: Invoice.StatusDetails;
  status_transitions: Invoice.StatusTransitions;
  subtotal: number;
  subtotal_excluding_tax: number | null;
  test_clock: string | TestClock | null;
  threshold_reason?: Invoice.ThresholdReason;
  total: number;
  total_discount_amounts: Invoice.TotalDiscountAmount[] | null;
  total_excluding_tax: number | null;
  total_pretax_credit_amounts: Invoice.TotalPretaxCreditAmount[] | null;
  total_taxes: Invoice.TotalTax[] | null;
  webhooks_delivered_at: number | null;
  deleted?: undefined;
}
export declare namespace Invoice {
  interface AutomaticTax {
    disabled_reason: AutomaticTax.DisabledReason | null;
    enabled: boolean;
    liability: AutomaticTax.Liability | null;
    provider: string | null;
    status: AutomaticTax.Status | null;
  }
  namespace AutomaticTax {
    type DisabledReason =
      | "finalization_requires_location_inputs"
      | "finalization_system_error"
      | OtherString;
    interface Liability {
      account?: string | Account;
      type: Liability.Type;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
    type Status = "complete" | "failed" | "requires_location_inputs" | OtherString;
  }
  type BillingReason =
    | "automatic_pending_invoice_item_invoice"
    | "manual"
    | "quote_accept"
    | "subscription"
    | "subscription_create"
    | "subscription_cycle"
    | "subscription_threshold"
    | "subscription_update"
    | "upcoming"
    | OtherString;
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  interface ConfirmationSecret {
    client_secret: string;
    type: string;
  }
  interface CustomField {
    name: string;
    value: string;
  }
  type CustomerShipping = Charge.Shipping;
  type CustomerTaxExempt = "exempt" | "none" | "reverse" | OtherString;
  interface CustomerTaxId {
    type: CustomerTaxId.Type;
    value: string | null;
  }
  namespace CustomerTaxId {
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
      | "unknown"
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
  interface FromInvoice {
    action: string;
    invoice: string | Invoice;
  }
  export import Issuer = AutomaticTax.Liability;
  interface LastFinalizationError {
    advice_code?: string;
    charge?: string;
    code?: LastFinalizationError.Code;
    decline_code?: string;
    doc_url?: string;
    message?: string;
    network_advice_code?: string;
    network_decline_code?: string;
    param?: string;
    payment_intent?: PaymentIntent;
    payment_method?: PaymentMethod;
    payment_method_type?: string;
    request_log_url?: string;
    setup_intent?: SetupIntent;
    source?: CustomerSource;
    type: LastFinalizationError.Type;
  }
  namespace LastFinalizationError {
    type Code =
      | "account_closed"
      | "account_country_invalid_address"
      | "account_error_country_change_requires_additional_steps"
      | "account_information_mismatch"
      | "account_invalid"
      | "account_number_invalid"
      | "account_token_required_for_v2_account"
      | "acss_debit_session_incomplete"
      | "action_blocked"
      | "alipay_upgrade_required"
      | "amount_too_large"
      | "amount_too_small"
      | "anomalous_money_movement_request"
      | "api_key_expired"
      | "application_fees_not_allowed"
      | "approval_required"
      | "authentication_failure"
      | "authentication_required"
      | "balance_insufficient"
      | "balance_invalid_parameter"
      | "bank_account_bad_routing_numbers"
      | "bank_account_declined"
      | "bank_account_exists"
      | "bank_account_restricted"
      | "bank_account_unusable"
      | "bank_account_unverified"
      | "bank_account_verification_failed"
      | "billing_invalid_mandate"
      | "bitcoin_upgrade_required"
      | "capability_not_active"
      | "capture_charge_authorization_expired"
      | "capture_unauthorized_payment"
      | "card_decline_rate_limit_exceeded"
      | "card_declined"
      | "cardholder_phone_number_required"
      | "charge_already_captured"
      | "charge_already_refunded"
      | "charge_disputed"
      | "charge_exceeds_source_limit"
      | "charge_exceeds_transaction_limit"
      | "charge_expired_for_capture"
      | "charge_invalid_parameter"
      | "charge_not_refundable"
      | "clearing_code_unsupported"
      | "country_code_invalid"
      | "country_unsupported"
      | "coupon_expired"
      | "customer_max_payment_methods"
      | "customer_max_subscriptions"
      | "customer_session_expired"
      | "customer_tax_location_invalid"
      | "debit_not_authorized"
      | "dispute_evidence_page_limit_exceeded"
      | "email_invalid"
      | "expired_card"
      | "expired_payment_method"
      | "failed_tax_calculation"
      | "financial_account_balance_does_not_support_currency"
      | "financial_account_capability_not_enabled"
      | "financial_account_capability_restricted"
      | "financial_connections_account_inactive"
      | "financial_connections_account_pending_account_numbers"
      | "financial_connections_account_unavailable_account_numbers"
      | "financial_connections_consent_locale_invalid"
      | "financial_connections_consent_locale_unsupported"
      | "financial_connections_no_successful_transaction_refresh"
      | "forwarding_api_inactive"
      | "forwarding_api_invalid_parameter"
      | "forwarding_api_retryable_upstream_error"
      | "forwarding_api_upstream_connection_error"
      | "forwarding_api_upstream_connection_timeout"
      | "forwarding_api_upstream_error"
      | "idempotency_key_in_use"
      | "incorrect_address"
      | "incorrect_cvc"
      | "incorrect_number"
      | "incorrect_postal_code"
      | "incorrect_zip"
      | "india_recurring_payment_mandate_canceled"
      | "instant_payouts_config_disabled"
      | "instant_payouts_currency_disabled"
      | "instant_payouts_limit_exceeded"
      | "instant_payouts_unsupported"
      | "insufficient_funds"
      | "intent_invalid_state"
      | "intent_verification_method_missing"
      | "invalid_canceled_subscription_fields"
      | "invalid_card_type"
      | "invalid_characters"
      | "invalid_charge_amount"
      | "invalid_cvc"
      | "invalid_expiry_month"
      | "invalid_expiry_year"
      | "invalid_mandate_reference_prefix_format"
      | "invalid_number"
      | "invalid_source_usage"
      | "invalid_tax_location"
      | "invoice_no_customer_line_items"
      | "invoice_no_payment_method_types"
      | "invoice_no_subscription_line_items"
      | "invoice_not_editable"
      | "invoice_on_behalf_of_not_editable"
      | "invoice_payment_intent_requires_action"
      | "invoice_upcoming_none"
      | "livemode_mismatch"
      | "lock_timeout"
      | "missing"
      | "no_account"
      | "not_allowed_on_standard_account"
      | "out_of_inventory"
      | "ownership_declaration_not_allowed"
      | "parameter_invalid_empty"
      | "parameter_invalid_integer"
      | "parameter_invalid_string_blank"
      | "parameter_invalid_string_empty"
      | "parameter_missing"
      | "parameter_unknown"
      | "parameters_exclusive"
      | "payment_evaluation_on_api_version_not_supported"
      | "payment_intent_action_required"
      | "payment_intent_authentication_failure"
      | "payment_intent_incompatible_payment_method"
      | "payment_intent_invalid_parameter"
      | "payment_intent_konbini_rejected_confirmation_number"
      | "payment_intent_mandate_invalid"
      | "payment_intent_payment_attempt_expired"
      | "payment_intent_payment_attempt_failed"
      | "payment_intent_rate_limit_exceeded"
      | "payment_intent_unexpected_state"
      | "payment_method_bank_account_already_verified"
      | "payment_method_bank_account_blocked"
      | "payment_method_billing_details_address_missing"
      | "payment_method_configuration_failures"
      | "payment_method_currency_mismatch"
      | "payment_method_customer_decline"
      | "payment_method_invalid_parameter"
      | "payment_method_invalid_parameter_testmode"
      | "payment_method_microdeposit_failed"
      | "payment_method_microdeposit_processing_error"
      | "payment_method_microdeposit_verification_amounts_invalid"
      | "payment_method_microdeposit_verification_amounts_mismatch"
      | "payment_method_microdeposit_verification_attempts_exceeded"
      | "payment_method_microdeposit_verification_descriptor_code_mismatch"
      | "payment_method_microdeposit_verification_timeout"
      | "payment_method_not_available"
      | "payment_method_provider_decline"
      | "payment_method_provider_timeout"
      | "payment_method_restricted"
      | "payment_method_unactivated"
      | "payment_method_unexpected_state"
      | "payment_method_unsupported_type"
      | "payout_reconciliation_not_ready"
      | "payouts_limit_exceeded"
      | "payouts_not_allowed"
      | "platform_account_required"
      | "platform_api_key_expired"
      | "postal_code_invalid"
      | "processing_error"
      | "product_inactive"
      | "progressive_onboarding_limit_exceeded"
      | "rate_limit"
      | "refer_to_customer"
      | "refund_disputed_payment"
      | "request_blocked"
      | "resource_already_exists"
      | "resource_missing"
      | "return_intent_already_processed"
      | "routing_number_invalid"
      | "secret_key_required"
      | "sepa_unsupported_account"
      | "service_period_coupon_with_metered_tiered_item_unsupported"
      | "setup_attempt_failed"
      | "setup_intent_authentication_failure"
      | "setup_intent_invalid_parameter"
      | "setup_intent_mandate_invalid"
      | "setup_intent_mobile_wallet_unsupported"
      | "setup_intent_setup_attempt_expired"
      | "setup_intent_unexpected_state"
      | "shipping_address_invalid"
      | "shipping_calculation_failed"
      | "siret_invalid"
      | "sku_inactive"
      | "smart_disputes_not_available"
      | "state_unsupported"
      | "status_transition_invalid"
      | "storer_capability_missing"
      | "storer_capability_not_active"
      | "stripe_tax_inactive"
      | "subscription_update_trial_after_billing_cycle_anchor"
      | "tax_id_invalid"
      | "tax_id_prohibited"
      | "taxes_calculation_failed"
      | "terminal_location_country_unsupported"
      | "terminal_reader_busy"
      | "terminal_reader_hardware_fault"
      | "terminal_reader_invalid_location_for_activation"
      | "terminal_reader_invalid_location_for_payment"
      | "terminal_reader_offline"
      | "terminal_reader_timeout"
      | "testmode_charges_only"
      | "three_d_secure_authentication_not_supported"
      | "three_d_secure_authentication_upstream_error"
      | "tls_version_unsupported"
      | "token_already_used"
      | "token_card_network_invalid"
      | "token_in_use"
      | "transfer_source_balance_parameters_mismatch"
      | "transfers_not_allowed"
      | "url_invalid"
      | OtherString;
    type Type =
      | "api_error"
      | "card_error"
      | "idempotency_error"
      | "invalid_request_error"
      | OtherString;
  }
  interface Parent {
    quote_details: Parent.QuoteDetails | null;
    subscription_details: Parent.SubscriptionDetails | null;
    type: Parent.Type;
  }
  namespace Parent {
    interface QuoteDetails {
      quote: string;
    }
    interface SubscriptionDetails {
      metadata: Metadata | null;
      subscription: string | Subscription;
      subscription_proration_date?: number;
    }
    type Type = "quote_details" | "subscription_details" | OtherString;
  }
  interface PaymentSettings {
    default_mandate: string | null;
    payment_method_options: PaymentSettings.PaymentMethodOptions | null;
    payment_method_types: PaymentSettings.PaymentMethodType[] | null;
  }
  namespace PaymentSettings {
    interface PaymentMethodOptions {
      acss_debit: PaymentMethodOptions.AcssDebit | null;
      bancontact: PaymentMethodOptions.Bancontact | null;
      billie?: PaymentMethodOptions.Billie | null;
      blik?: PaymentMethodOptions.Blik | null;
      card: PaymentMethodOptions.Card | null;
      customer_balance: PaymentMethodOptions.CustomerBalance | null;
      konbini: PaymentMethodOptions.Konbini | null;
      payto: PaymentMethodOptions.Payto | null;
      pix: PaymentMethodOptions.Pix | null;
      sepa_debit: PaymentMethodOptions.SepaDebit | null;
      upi: PaymentMethodOptions.Upi | null;
      us_bank_account: PaymentMethodOptions.UsBankAccount | null;
    }
    namespace PaymentMethodOptions {
      interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions;
        verification_method?: AcssDebit.VerificationMethod;
      }
      namespace AcssDebit {
        interface MandateOptions {
          transaction_type: MandateOptions.TransactionType | null;
        }
        namespace MandateOptions {
          type TransactionType = "business" | "personal" | OtherString;
        }
        type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
      }
      interface Bancontact {
        preferred_language: Bancontact.PreferredLanguage;
      }
      namespace Bancontact {
        type PreferredLanguage = "de" | "en" | "fr" | "nl" | OtherString;
      }
      interface Billie {
        company_details?: Billie.CompanyDetails;
        reference?: string | null;
      }
      namespace Billie {
        interface CompanyDetails {
          registered_address?: Address;
          registered_name: string | null;
          registration_number: string | null;
          registration_type?: CompanyDetails.RegistrationType;
          vat: string | null;
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
            | "uk_crn";
        }
      }
      interface Blik {}
      interface Card {
        installments?: Card.Installments;
        request_three_d_secure: Card.RequestThreeDSecure | null;
      }
      namespace Card {
        interface Installments {
          enabled: boolean | null;
        }
        type RequestThreeDSecure = "any" | "automatic" | "challenge" | OtherString;
      }
      interface CustomerBalance {
        bank_transfer?: CustomerBalance.BankTransfer;
        funding_type: "bank_transfer" | null;
      }
      namespace CustomerBalance {
        interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer;
          type: string | null;
        }
        namespace BankTransfer {
          interface EuBankTransfer {
            country: EuBankTransfer.Country;
          }
          namespace EuBankTransfer {
            type Country = "BE" | "DE" | "ES" | "FR" | "IE" | "NL" | OtherString;
          }
        }
      }
      interface Konbini {}
      interface Payto {
        mandate_options?: Payto.MandateOptions;
      }
      namespace Payto {
        interface MandateOptions {
          amount: number | null;
          amount_type: MandateOptions.AmountType | null;
          purpose: MandateOptions.Purpose | null;
        }
        namespace MandateOptions {
          type AmountType = "fixed" | "maximum" | OtherString;
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
        amount_includes_iof: Pix.AmountIncludesIof | null;
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
          amount: number | null;
          amount_type: MandateOptions.AmountType | null;
          description: string | null;
          end_date: number | null;
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
          prefetch: FinancialConnections.Prefetch[] | null;
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
    type PaymentMethodType =
      | "ach_credit_transfer"
      | "ach_debit"
      | "acss_debit"
      | "affirm"
      | "alipay"
      | "amazon_pay"
      | "au_becs_debit"
      | "bacs_debit"
      | "bancontact"
      | "billie"
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
      | "jp_credit_transfer"
      | "kakao_pay"
      | "klarna"
      | "konbini"
      | "kr_card"
      | "link"
      | "mb_way"
      | "multibanco"
      | "naver_pay"
      | "nz_bank_account"
      | "p24"
      | "pay_by_bank"
      | "payco"
      | "paynow"
      | "paypal"
      | "payto"
      | "pix"
      | "promptpay"
      | "revolut_pay"
      | "satispay"
      | "sepa_credit_transfer"
      | "sepa_debit"
      | "sequra"
      | "sofort"
      | "swish"
      | "twint"
      | "upi"
      | "us_bank_account"
      | "wechat_pay"
      | OtherString;
  }
  interface Rendering {
    amount_tax_display: string | null;
    pdf: Rendering.Pdf | null;
    template: string | null;
    template_version: number | null;
  }
  namespace Rendering {
    interface Pdf {
      page_size: Pdf.PageSize | null;
    }
    namespace Pdf {
      type PageSize = "a4" | "auto" | "letter" | OtherString;
    }
  }
  interface ShippingCost {
    amount_subtotal: number;
    amount_tax: number;
    amount_total: number;
    shipping_rate: string | ShippingRate | null;
    taxes?: ShippingCost.Tax[];
  }
  namespace ShippingCost {
    interface Tax {
      amount: number;
      rate: TaxRate;
      taxability_reason: Tax.TaxabilityReason | null;
      taxable_amount: number | null;
    }
    namespace Tax {
      type TaxabilityReason =
        | "customer_exempt"
        | "not_collecting"
        | "not_subject_to_tax"
        | "not_supported"
        | "portion_product_exempt"
        | "portion_reduced_rated"
        | "portion_standard_rated"
        | "product_exempt"
        | "product_exempt_holiday"
        | "proportionally_rated"
        | "reduced_rated"
        | "reverse_charge"
        | "standard_rated"
        | "taxable_basis_reduced"
        | "zero_rated"
        | OtherString;
    }
  }
  type ShippingDetails = CustomerShipping;
  type Status = "draft" | "open" | "paid" | "uncollectible" | "void" | OtherString;
  interface StatusDetails {
    uncollectible?: StatusDetails.Uncollectible;
  }
  namespace StatusDetails {
    interface Uncollectible {
      reason: Uncollectible.Reason | null;
    }
    namespace Uncollectible {
      type Reason =
        | "max_payment_attempts"
        | "payment_not_received"
        | "subscription_canceled"
        | "subscription_paused"
        | "user_forgiven"
        | OtherString;
    }
  }
  interface StatusTransitions {
    finalized_at: number | null;
    marked_uncollectible_at: number | null;
    paid_at: number | null;
    voided_at: number | null;
  }
  interface ThresholdReason {
    amount_gte: number | null;
    item_reasons: ThresholdReason.ItemReason[];
  }
  namespace ThresholdReason {
    interface ItemReason {
      line_item_ids: string[];
      usage_gte: number;
    }
  }
  type TotalDiscountAmount = CreditNoteLineItem.DiscountAmount;
  interface TotalPretaxCreditAmount {
    amount: number;
    credit_balance_transaction?: string | CreditBalanceTransaction | null;
    discount?: string | Discount | DeletedDiscount;
    type: TotalPretaxCreditAmount.Type;
  }
  namespace TotalPretaxCreditAmount {
    type Type = "credit_balance_transaction" | "discount" | OtherString;
  }
  interface TotalTax {
    amount: number;
    tax_behavior: TotalTax.TaxBehavior;
    tax_rate_details: TotalTax.TaxRateDetails | null;
    taxability_reason: TotalTax.TaxabilityReason;
    taxable_amount: number | null;
    type: "tax_rate_details";
  }
  namespace TotalTax {
    type TaxBehavior = "exclusive" | "inclusive" | OtherString;
    interface TaxRateDetails {
      tax_rate: string;
    }
    type TaxabilityReason = CreditNoteLineItem.Tax.TaxabilityReason;
  }
}

export interface DeletedInvoice {
  id: string;
  object: "invoice";
  deleted: true;
}
