// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { Card } from "./card.ts";

export interface Token {
  id: string;
  object: "issuing.token";
  card: string | Card;
  created: number;
  device_fingerprint: string | null;
  last4?: string;
  livemode: boolean;
  network: Token.Network;
  network_data?: Token.NetworkData;
  network_updated_at: number;
  status: Token.Status;
  wallet_provider?: Token.WalletProvider;
}
export declare namespace Token {
  type Network = "mastercard" | "visa" | OtherString;
  interface NetworkData {
    device?: NetworkData.Device;
    mastercard?: NetworkData.Mastercard;
    type: NetworkData.Type;
    visa?: NetworkData.Visa;
    wallet_provider?: NetworkData.WalletProvider;
  }
  namespace NetworkData {
    interface Device {
      device_fingerprint?: string;
      ip_address?: string;
      location?: string;
      name?: string;
      phone_number?: string;
      type?: Device.Type;
    }
    namespace Device {
      type Type = "other" | "phone" | "watch" | OtherString;
    }
    interface Mastercard {
      card_reference_id?: string;
      token_reference_id: string;
      token_requestor_id: string;
      token_requestor_name?: string;
    }
    type Type = "mastercard" | "visa" | OtherString;
    interface Visa {
      card_reference_id: string | null;
      token_reference_id: string;
      token_requestor_id: string;
      token_risk_score?: string;
    }
    interface WalletProvider {
      account_id?: string;
      account_trust_score?: number;
      card_number_source?: WalletProvider.CardNumberSource;
      cardholder_address?: WalletProvider.CardholderAddress;
      cardholder_name?: string;
      device_trust_score?: number;
      hashed_account_email_address?: string;
      reason_codes?: WalletProvider.ReasonCode[];
      suggested_decision?: WalletProvider.SuggestedDecision;
      suggested_decision_version?: string;
    }
    namespace WalletProvider {
      type CardNumberSource = "app" | "manual" | "on_file" | "other" | OtherString;
      interface CardholderAddress {
        line1: string;
        postal_code: string;
      }
      type ReasonCode =
        | "account_card_too_new"
        | "account_recently_changed"
        | "account_too_new"
        | "account_too_new_since_launch"
        | "additional_device"
        | "data_expired"
        | "defer_id_v_decision"
        | "device_recently_lost"
        | "good_activity_history"
        | "has_suspended_tokens"
        | "high_risk"
        | "inactive_account"
        | "long_account_tenure"
        | "low_account_score"
        | "low_device_score"
        | "low_phone_number_score"
        | "network_service_error"
        | "outside_home_territory"
        | "provisioning_cardholder_mismatch"
        | "provisioning_device_and_cardholder_mismatch"
        | "provisioning_device_mismatch"
        | "same_device_no_prior_authentication"
        | "same_device_successful_prior_authentication"
        | "software_update"
        | "suspicious_activity"
        | "too_many_different_cardholders"
        | "too_many_recent_attempts"
        | "too_many_recent_tokens"
        | OtherString;
      type SuggestedDecision = "approve" | "decline" | "require_auth" | OtherString;
    }
  }
  type Status = "active" | "deleted" | "requested" | "suspended" | OtherString;
  type WalletProvider = "apple_pay" | "google_pay" | "samsung_pay" | OtherString;
}
