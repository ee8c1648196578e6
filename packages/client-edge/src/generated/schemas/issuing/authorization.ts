// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { BalanceTransaction } from "../balance-transaction.ts";
import type { Card } from "./card.ts";
import type { Cardholder } from "./cardholder.ts";
import type { Token } from "./token.ts";
import type { Transaction } from "./transaction.ts";

export interface Authorization {
  id: string;
  object: "issuing.authorization";
  amount: number;
  amount_details: Authorization.AmountDetails | null;
  approved: boolean;
  authorization_method: Authorization.AuthorizationMethod;
  balance_transactions: BalanceTransaction[];
  card: Card;
  card_presence: Authorization.CardPresence | null;
  cardholder: string | Cardholder | null;
  created: number;
  currency: string;
  fleet: Authorization.Fleet | null;
  fraud_challenges?: Authorization.FraudChallenge[] | null;
  fuel: Authorization.Fuel | null;
  livemode: boolean;
  merchant_amount: number;
  merchant_currency: string;
  merchant_data: Authorization.MerchantData;
  metadata: Metadata;
  network_data: Authorization.NetworkData | null;
  pending_request: Authorization.PendingRequest | null;
  request_history: Authorization.RequestHistory[];
  status: Authorization.Status;
  token?: string | Token | null;
  transactions: Transaction[];
  treasury?: Authorization.Treasury | null;
  verification_data: Authorization.VerificationData;
  verified_by_fraud_challenge: boolean | null;
  wallet: string | null;
}
export declare namespace Authorization {
  interface AmountDetails {
    atm_fee: number | null;
    cashback_amount: number | null;
  }
  type AuthorizationMethod = "chip" | "contactless" | "keyed_in" | "online" | "swipe" | OtherString;
  type CardPresence = "not_present" | "present" | OtherString;
  interface Fleet {
    cardholder_prompt_data: Fleet.CardholderPromptData | null;
    purchase_type: Fleet.PurchaseType | null;
    reported_breakdown: Fleet.ReportedBreakdown | null;
    service_type: Fleet.ServiceType | null;
  }
  namespace Fleet {
    interface CardholderPromptData {
      alphanumeric_id: string | null;
      driver_id: string | null;
      odometer: number | null;
      unspecified_id: string | null;
      user_id: string | null;
      vehicle_number: string | null;
    }
    type PurchaseType =
      | "fuel_and_non_fuel_purchase"
      | "fuel_purchase"
      | "non_fuel_purchase"
      | OtherString;
    interface ReportedBreakdown {
      fuel: ReportedBreakdown.Fuel | null;
      non_fuel: ReportedBreakdown.NonFuel | null;
      tax: ReportedBreakdown.Tax | null;
    }
    namespace ReportedBreakdown {
      interface Fuel {
        gross_amount_decimal: string | null;
      }
      interface NonFuel {
        gross_amount_decimal: string | null;
      }
      interface Tax {
        local_amount_decimal: string | null;
        national_amount_decimal: string | null;
      }
    }
    type ServiceType = "full_service" | "non_fuel_transaction" | "self_service" | OtherString;
  }
  interface FraudChallenge {
    channel: "sms";
    status: FraudChallenge.Status;
    undeliverable_reason: FraudChallenge.UndeliverableReason | null;
  }
  namespace FraudChallenge {
    type Status = "expired" | "pending" | "rejected" | "undeliverable" | "verified" | OtherString;
    type UndeliverableReason = "no_phone_number" | "unsupported_phone_number" | OtherString;
  }
  interface Fuel {
    industry_product_code: string | null;
    quantity_decimal: string | null;
    type: Fuel.Type | null;
    unit: Fuel.Unit | null;
    unit_cost_decimal: string | null;
  }
  namespace Fuel {
    type Type =
      | "diesel"
      | "other"
      | "unleaded_plus"
      | "unleaded_regular"
      | "unleaded_super"
      | OtherString;
    type Unit =
      | "charging_minute"
      | "imperial_gallon"
      | "kilogram"
      | "kilowatt_hour"
      | "liter"
      | "other"
      | "pound"
      | "us_gallon"
      | OtherString;
  }
  interface MerchantData {
    category: string;
    category_code: string;
    city: string | null;
    country: string | null;
    name: string | null;
    network_id: string;
    postal_code: string | null;
    state: string | null;
    tax_id: string | null;
    terminal_id: string | null;
    url: string | null;
  }
  interface NetworkData {
    acquiring_institution_id: string | null;
    system_trace_audit_number: string | null;
    transaction_id: string | null;
  }
  interface PendingRequest {
    amount: number;
    amount_details: PendingRequest.AmountDetails | null;
    currency: string;
    is_amount_controllable: boolean;
    merchant_amount: number;
    merchant_currency: string;
    network_risk_score: number | null;
  }
  namespace PendingRequest {
    type AmountDetails = Authorization.AmountDetails;
  }
  interface RequestHistory {
    amount: number;
    amount_details: RequestHistory.AmountDetails | null;
    approved: boolean;
    authorization_code: string | null;
    created: number;
    currency: string;
    merchant_amount: number;
    merchant_currency: string;
    network_risk_score: number | null;
    reason: RequestHistory.Reason;
    reason_message: string | null;
    requested_at: number | null;
  }
  namespace RequestHistory {
    type AmountDetails = Authorization.AmountDetails;
    type Reason =
      | "account_disabled"
      | "card_active"
      | "card_canceled"
      | "card_expired"
      | "card_inactive"
      | "cardholder_blocked"
      | "cardholder_inactive"
      | "cardholder_verification_required"
      | "insecure_authorization_method"
      | "insufficient_funds"
      | "network_fallback"
      | "not_allowed"
      | "pin_blocked"
      | "spending_controls"
      | "stripe_internal_error"
      | "suspected_fraud"
      | "verification_failed"
      | "webhook_approved"
      | "webhook_declined"
      | "webhook_error"
      | "webhook_timeout"
      | OtherString;
  }
  type Status = "closed" | "expired" | "pending" | "reversed" | OtherString;
  interface Treasury {
    received_credits: string[];
    received_debits: string[];
    transaction: string | null;
  }
  interface VerificationData {
    address_line1_check: VerificationData.AddressLine1Check;
    address_postal_code_check: VerificationData.AddressPostalCodeCheck;
    authentication_exemption: VerificationData.AuthenticationExemption | null;
    cvc_check: VerificationData.CvcCheck;
    expiry_check: VerificationData.ExpiryCheck;
    postal_code: string | null;
    three_d_secure: VerificationData.ThreeDSecure | null;
  }
  namespace VerificationData {
    type AddressLine1Check = "match" | "mismatch" | "not_provided" | OtherString;
    type AddressPostalCodeCheck = "match" | "mismatch" | "not_provided" | OtherString;
    interface AuthenticationExemption {
      claimed_by: AuthenticationExemption.ClaimedBy;
      type: AuthenticationExemption.Type;
    }
    namespace AuthenticationExemption {
      type ClaimedBy = "acquirer" | "issuer" | OtherString;
      type Type = "low_value_transaction" | "transaction_risk_analysis" | "unknown" | OtherString;
    }
    type CvcCheck = "match" | "mismatch" | "not_provided" | OtherString;
    type ExpiryCheck = "match" | "mismatch" | "not_provided" | OtherString;
    interface ThreeDSecure {
      result: ThreeDSecure.Result;
    }
    namespace ThreeDSecure {
      type Result = "attempt_acknowledged" | "authenticated" | "failed" | "required" | OtherString;
    }
  }
}
