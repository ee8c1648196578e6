// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Application } from "./application.ts";
import type { CustomerSource } from "./customer-source.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Mandate } from "./mandate.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { SetupAttempt } from "./setup-attempt.ts";

export interface SetupIntent {
  id: string;
  object: "setup_intent";
  allowed_payment_method_types: SetupIntent.AllowedPaymentMethodType[] | null;
  application: string | Application | null;
  attach_to_self?: boolean;
  automatic_payment_methods: SetupIntent.AutomaticPaymentMethods | null;
  cancellation_reason: SetupIntent.CancellationReason | null;
  client_secret: string | null;
  created: number;
  customer: string | Customer | DeletedCustomer | null;
  customer_account?: string | null;
  description: string | null;
  excluded_payment_method_types: SetupIntent.ExcludedPaymentMethodType[] | null;
  flow_directions?: SetupIntent.FlowDirection[] | null;
  last_setup_error: SetupIntent.LastSetupError | null;
  latest_attempt: string | SetupAttempt | null;
  livemode: boolean;
  managed_payments?: SetupIntent.ManagedPayments | null;
  mandate: string | Mandate | null;
  metadata: Metadata | null;
  next_action: SetupIntent.NextAction | null;
  on_behalf_of: string | Account | null;
  payment_method: string | PaymentMethod | null;
  payment_method_configuration_details: SetupIntent.PaymentMethodConfigurationDetails | null;
  payment_method_options: SetupIntent.PaymentMethodOptions | null;
  payment_method_types: string[];
  single_use_mandate: string | Mandate | null;
  status: SetupIntent.Status;
  usage: string;
}
export declare namespace SetupIntent {
  type AllowedPaymentMethodType =
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
    | "boku_promptpay"
    | "boleto"
    | "capchase_pay"
    | "card"
    | "card_present"
    | "cashapp"
    | "check_scan"
    | "click_to_pay"
    | "crypto"
    | "customer_balance"
    | "demo_pay"
    | "duitnow"
    | "dummy_auth_push"
    | "dummy_passthrough_card"
    | "edenred"
    | "eps"
    | "fpx"
    | "gcash"
    | "getbalance"
    | "gift_card"
    | "giropay"
    | "gopay"
    | "grabpay"
    | "id_bank_transfer"
    | "ideal"
    | "interac_present"
    | "kakao_pay"
    | "klarna"
    | "knet"
    | "konbini"
    | "kr_card"
    | "kr_market"
    | "kriya"
    | "link"
    | "mb_way"
    | "mobilepay"
    | "momo"
    | "mondu"
    | "multibanco"
    | "naver_pay"
    | "netbanking"
    | "ng_bank"
    | "ng_bank_transfer"
    | "ng_card"
    | "ng_market"
    | "ng_ussd"
    | "ng_wallet"
    | "nz_bank_account"
    | "octopus"
    | "oxxo"
    | "p24"
    | "paper_check"
    | "pay_by_bank"
    | "payco"
    | "paynow"
    | "paypal"
    | "paypay"
    | "payto"
    | "pix"
    | "promptpay"
    | "qris"
    | "rechnung"
    | "revolut_pay"
    | "samsung_pay"
    | "satispay"
    | "scalapay"
    | "sepa_debit"
    | "sequra"
    | "shop_pay"
    | "shopeepay"
    | "sofort"
    | "south_korea_market"
    | "stripe_balance"
    | "sunbit"
    | "swish"
    | "tamara"
    | "test_pay"
    | "touch_n_go"
    | "truemoney"
    | "twint"
    | "upi"
    | "us_bank_account"
    | "us_cash_voucher"
    | "vipps"
    | "wechat_pay"
    | "wero"
    | "zip"
    | OtherString;
  interface AutomaticPaymentMethods {
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects;
    enabled: boolean | null;
  }
  namespace AutomaticPaymentMethods {
    type AllowRedirects = "always" | "never" | OtherString;
  }
  type CancellationReason = "abandoned" | "duplicate" | "requested_by_customer" | OtherString;
  type ExcludedPaymentMethodType =
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
  type FlowDirection = "inbound" | "outbound" | OtherString;
  interface LastSetupError {
    advice_code?: string;
    charge?: string;
    code?: LastSetupError.Code;
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
    type: LastSetupError.Type;
  }
  namespace LastSetupError {
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
  interface ManagedPayments {
    enabled: boolean;
  }
  interface NextAction {
    blik_authorize?: NextAction.BlikAuthorize;
    cashapp_handle_redirect_or_display_qr_code?: NextAction.CashappHandleRedirectOrDisplayQrCode;
    pix_display_qr_code?: NextAction.PixDisplayQrCode;
    redirect_to_url?: NextAction.RedirectToUrl;
    type: string;
    upi_handle_redirect_or_display_qr_code?: NextAction.UpiHandleRedirectOrDisplayQrCode;
    use_stripe_sdk?: NextAction.UseStripeSdk;
    verify_with_microdeposits?: NextAction.VerifyWithMicrodeposits;
  }
  namespace NextAction {
    interface BlikAuthorize {}
    interface CashappHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      mobile_auth_url: string;
      qr_code: CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    namespace CashappHandleRedirectOrDisplayQrCode {
      interface QrCode {
        expires_at: number;
        image_url_png: string;
        image_url_svg: string;
      }
    }
    interface PixDisplayQrCode {
      data: string;
      expires_at: number;
      hosted_instructions_url: string;
      image_url_png: string;
      image_url_svg: string;
    }
    interface RedirectToUrl {
      return_url: string | null;
      url: string | null;
    }
    interface UpiHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      qr_code: UpiHandleRedirectOrDisplayQrCode.QrCode;
    }
    namespace UpiHandleRedirectOrDisplayQrCode {
      type QrCode = CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    type UseStripeSdk = { [key: string]: unknown };
    interface VerifyWithMicrodeposits {
      arrival_date: number;
      hosted_verification_url: string;
      microdeposit_type: VerifyWithMicrodeposits.MicrodepositType | null;
    }
    namespace VerifyWithMicrodeposits {
      type MicrodepositType = "amounts" | "descriptor_code" | OtherString;
    }
  }
  interface PaymentMethodConfigurationDetails {
    id: string;
    parent: string | null;
  }
  interface PaymentMethodOptions {
    acss_debit?: PaymentMethodOptions.AcssDebit;
    amazon_pay?: PaymentMethodOptions.AmazonPay;
    bacs_debit?: PaymentMethodOptions.BacsDebit;
    bizum?: PaymentMethodOptions.Bizum;
    blik?: PaymentMethodOptions.Blik;
    card?: PaymentMethodOptions.Card;
    card_present?: PaymentMethodOptions.CardPresent;
    klarna?: PaymentMethodOptions.Klarna;
    link?: PaymentMethodOptions.Link;
    paypal?: PaymentMethodOptions.Paypal;
    payto?: PaymentMethodOptions.Payto;
    pix?: PaymentMethodOptions.Pix;
    sepa_debit?: PaymentMethodOptions.SepaDebit;
    upi?: PaymentMethodOptions.Upi;
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
  }
  namespace PaymentMethodOptions {
    interface AcssDebit {
      currency: AcssDebit.Currency | null;
      mandate_options?: AcssDebit.MandateOptions;
      verification_method?: AcssDebit.VerificationMethod;
    }
    namespace AcssDebit {
      type Currency = "cad" | "usd" | OtherString;
      interface MandateOptions {
        custom_mandate_url?: string;
        default_for?: MandateOptions.DefaultFor[];
        interval_description: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
        transaction_type: MandateOptions.TransactionType | null;
      }
      namespace MandateOptions {
        type DefaultFor = "invoice" | "subscription" | OtherString;
        type PaymentSchedule = "combined" | "interval" | "sporadic" | OtherString;
        type TransactionType = "business" | "personal" | OtherString;
      }
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
    interface AmazonPay {}
    interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions;
    }
    namespace BacsDebit {
      interface MandateOptions {
        reference_prefix?: string;
      }
    }
    interface Bizum {}
    interface Blik {
      mandate_options?: Blik.MandateOptions;
    }
    namespace Blik {
      interface MandateOptions {
        expires_at: number | null;
        type: "off_session" | null;
      }
    }
    interface Card {
      mandate_options: Card.MandateOptions | null;
      network: Card.Network | null;
      request_three_d_secure: Card.RequestThreeDSecure | null;
      setup_credential_usage?: Card.SetupCredentialUsage;
    }
    namespace Card {
      interface MandateOptions {
        amount: number;
        amount_type: MandateOptions.AmountType;
        currency: string;
        description: string | null;
        end_date: number | null;
        interval: MandateOptions.Interval;
        interval_count: number | null;
        reference: string;
        start_date: number;
        supported_types: "india"[] | null;
      }
      namespace MandateOptions {
        type AmountType = "fixed" | "maximum" | OtherString;
        type Interval = "day" | "month" | "sporadic" | "week" | "year" | OtherString;
      }
      type Network =
        | "amex"
        | "cartes_bancaires"
        | "diners"
        | "discover"
        | "eftpos_au"
        | "girocard"
        | "interac"
        | "jcb"
        | "link"
        | "mastercard"
        | "unionpay"
        | "unknown"
        | "visa"
        | OtherString;
      type RequestThreeDSecure = "any" | "automatic" | "challenge" | OtherString;
      type SetupCredentialUsage = "installment" | "recurring" | "unscheduled" | OtherString;
    }
    interface CardPresent {}
    interface Klarna {
      currency: string | null;
      preferred_locale: string | null;
    }
    interface Link {
      persistent_token: string | null;
    }
    interface Paypal {
      billing_agreement_id: string | null;
    }
    interface Payto {
      mandate_options?: Payto.MandateOptions;
    }
    namespace Payto {
      interface MandateOptions {
        amount: number | null;
        amount_type: MandateOptions.AmountType | null;
        end_date: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
        payments_per_period: number | null;
        purpose: MandateOptions.Purpose | null;
        start_date: string | null;
      }
      namespace MandateOptions {
        type AmountType = "fixed" | "maximum" | OtherString;
        type PaymentSchedule =
          | "adhoc"
          | "annual"
          | "daily"
          | "fortnightly"
          | "monthly"
          | "quarterly"
          | "semi_annual"
          | "weekly"
          | OtherString;
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
      mandate_options?: Pix.MandateOptions;
    }
    namespace Pix {
      interface MandateOptions {
        amount?: number;
        amount_includes_iof?: MandateOptions.AmountIncludesIof;
        amount_type?: MandateOptions.AmountType;
        currency?: string;
        end_date?: string;
        payment_schedule?: MandateOptions.PaymentSchedule;
        reference?: string;
        start_date?: string;
      }
      namespace MandateOptions {
        type AmountIncludesIof = "always" | "never" | OtherString;
        type AmountType = "fixed" | "maximum" | OtherString;
        type PaymentSchedule =
          | "halfyearly"
          | "monthly"
          | "quarterly"
          | "weekly"
          | "yearly"
          | OtherString;
      }
    }
    export import SepaDebit = BacsDebit;
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
      mandate_options?: UsBankAccount.MandateOptions;
      verification_method?: UsBankAccount.VerificationMethod;
    }
    namespace UsBankAccount {
      interface FinancialConnections {
        filters?: FinancialConnections.Filters;
        permissions?: FinancialConnections.Permission[];
        prefetch: FinancialConnections.Prefetch[] | null;
        return_url?: string;
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
      interface MandateOptions {
        collection_method?: "paper";
      }
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
  }
  type Status =
    | "canceled"
    | "processing"
    | "requires_action"
    | "requires_confirmation"
    | "requires_payment_method"
    | "succeeded"
    | OtherString;
}
