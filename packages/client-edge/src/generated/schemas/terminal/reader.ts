// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Charge } from "../charge.ts";
import type { CustomerSource } from "../customer-source.ts";
import type { PaymentIntent } from "../payment-intent.ts";
import type { PaymentMethod } from "../payment-method.ts";
import type { Refund } from "../refund.ts";
import type { SetupIntent } from "../setup-intent.ts";
import type { Location } from "./location.ts";

export interface Reader {
  id: string;
  object: "terminal.reader";
  action: Reader.Action | null;
  device_sw_version: string | null;
  device_type: Reader.DeviceType;
  ip_address: string | null;
  label: string;
  last_seen_at: number | null;
  livemode: boolean;
  location: string | Location | null;
  metadata: Metadata;
  serial_number: string;
  status: Reader.Status | null;
  deleted?: undefined;
}
export declare namespace Reader {
  interface Action {
    api_error: Action.ApiError | null;
    collect_inputs?: Action.CollectInputs;
    collect_payment_method?: Action.CollectPaymentMethod;
    confirm_payment_intent?: Action.ConfirmPaymentIntent;
    failure_code: string | null;
    failure_message: string | null;
    print_content?: Action.PrintContent;
    process_payment_intent?: Action.ProcessPaymentIntent;
    process_setup_intent?: Action.ProcessSetupIntent;
    refund_payment?: Action.RefundPayment;
    set_reader_display?: Action.SetReaderDisplay;
    status: Action.Status;
    type: Action.Type;
  }
  namespace Action {
    interface ApiError {
      advice_code?: string;
      charge?: string;
      code?: ApiError.Code;
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
      type: ApiError.Type;
    }
    namespace ApiError {
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
    interface CollectInputs {
      inputs: CollectInputs.Input[];
      metadata: Metadata | null;
    }
    namespace CollectInputs {
      interface Input {
        custom_text: Input.CustomText | null;
        email?: Input.Email;
        numeric?: Input.Numeric;
        phone?: Input.Phone;
        required: boolean | null;
        selection?: Input.Selection;
        signature?: Input.Signature;
        skipped?: boolean;
        text?: Input.Text;
        toggles: Input.Toggle[] | null;
        type: Input.Type;
      }
      namespace Input {
        interface CustomText {
          description: string | null;
          skip_button: string | null;
          submit_button: string | null;
          title: string | null;
        }
        interface Email {
          value: string | null;
        }
        interface Numeric {
          value: string | null;
        }
        interface Phone {
          value: string | null;
        }
        interface Selection {
          id: string | null;
          choices: Selection.Choice[];
          text: string | null;
        }
        namespace Selection {
          interface Choice {
            id: string | null;
            style: Choice.Style | null;
            text: string;
          }
          namespace Choice {
            type Style = "primary" | "secondary" | OtherString;
          }
        }
        interface Signature {
          value: string | null;
        }
        interface Text {
          value: string | null;
        }
        interface Toggle {
          default_value: Toggle.DefaultValue | null;
          description: string | null;
          title: string | null;
          value: Toggle.Value | null;
        }
        namespace Toggle {
          type DefaultValue = "disabled" | "enabled" | OtherString;
          type Value = "disabled" | "enabled" | OtherString;
        }
        type Type =
          | "email"
          | "numeric"
          | "phone"
          | "selection"
          | "signature"
          | "text"
          | OtherString;
      }
    }
    interface CollectPaymentMethod {
      collect_config?: CollectPaymentMethod.CollectConfig;
      payment_intent: string | PaymentIntent;
      payment_method?: PaymentMethod;
    }
    namespace CollectPaymentMethod {
      interface CollectConfig {
        enable_customer_cancellation?: boolean;
        skip_tipping?: boolean;
        tipping?: CollectConfig.Tipping;
      }
      namespace CollectConfig {
        interface Tipping {
          amount_eligible?: number;
        }
      }
    }
    interface ConfirmPaymentIntent {
      confirm_config?: ConfirmPaymentIntent.ConfirmConfig;
      payment_intent: string | PaymentIntent;
    }
    namespace ConfirmPaymentIntent {
      interface ConfirmConfig {
        return_url?: string;
      }
    }
    interface PrintContent {
      image?: PrintContent.Image;
      type: "image";
    }
    namespace PrintContent {
      interface Image {
        created_at: number;
        filename: string;
        size: number;
        type: string;
      }
    }
    interface ProcessPaymentIntent {
      payment_intent: string | PaymentIntent;
      process_config?: ProcessPaymentIntent.ProcessConfig;
    }
    namespace ProcessPaymentIntent {
      interface ProcessConfig {
        enable_customer_cancellation?: boolean;
        return_url?: string;
        skip_tipping?: boolean;
        tipping?: ProcessConfig.Tipping;
      }
      namespace ProcessConfig {
        interface Tipping {
          amount_eligible?: number;
        }
      }
    }
    interface ProcessSetupIntent {
      generated_card?: string;
      process_config?: ProcessSetupIntent.ProcessConfig;
      setup_intent: string | SetupIntent;
    }
    namespace ProcessSetupIntent {
      interface ProcessConfig {
        enable_customer_cancellation?: boolean;
      }
    }
    interface RefundPayment {
      amount?: number;
      charge?: string | Charge;
      metadata?: Metadata;
      payment_intent?: string | PaymentIntent;
      reason?: RefundPayment.Reason;
      refund?: string | Refund;
      refund_application_fee?: boolean;
      refund_payment_config?: RefundPayment.RefundPaymentConfig;
      reverse_transfer?: boolean;
    }
    namespace RefundPayment {
      type Reason = "duplicate" | "fraudulent" | "requested_by_customer" | OtherString;
      interface RefundPaymentConfig {
        enable_customer_cancellation?: boolean;
      }
    }
    interface SetReaderDisplay {
      cart: SetReaderDisplay.Cart | null;
      type: "cart";
    }
    namespace SetReaderDisplay {
      interface Cart {
        currency: string;
        line_items: Cart.LineItem[];
        tax: number | null;
        total: number;
      }
      namespace Cart {
        interface LineItem {
          amount: number;
          description: string;
          quantity: number;
        }
      }
    }
    type Status = "failed" | "in_progress" | "succeeded" | OtherString;
    type Type =
      | "collect_inputs"
      | "collect_payment_method"
      | "confirm_payment_intent"
      | "print_content"
      | "process_payment_intent"
      | "process_setup_intent"
      | "refund_payment"
      | "set_reader_display"
      | OtherString;
  }
  type DeviceType =
    | "bbpos_chipper2x"
    | "bbpos_wisepad3"
    | "bbpos_wisepos_e"
    | "mobile_phone_reader"
    | "simulated_stripe_s700"
    | "simulated_stripe_s710"
    | "simulated_stripe_t600"
    | "simulated_verifone_m425"
    | "simulated_verifone_p630"
    | "simulated_verifone_ux700"
    | "simulated_verifone_v660p"
    | "simulated_wisepos_e"
    | "stripe_m2"
    | "stripe_s700"
    | "stripe_s710"
    | "stripe_t600"
    | "verifone_P400"
    | "verifone_m425"
    | "verifone_p630"
    | "verifone_ux700"
    | "verifone_v660p"
    | OtherString;
  type Status = "offline" | "online" | OtherString;
}

export interface DeletedReader {
  id: string;
  object: "terminal.reader";
  deleted: true;
  device_type: DeletedReader.DeviceType;
  serial_number: string;
}
export declare namespace DeletedReader {
  type DeviceType = Reader.DeviceType;
}
