// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { FinancialAccountFeatures } from "./financial-account-features.ts";

export interface FinancialAccount {
  id: string;
  object: "treasury.financial_account";
  active_features?: FinancialAccount.ActiveFeature[];
  balance: FinancialAccount.Balance;
  country: string;
  created: number;
  features?: FinancialAccountFeatures;
  financial_addresses: FinancialAccount.FinancialAddress[];
  is_default?: boolean;
  livemode: boolean;
  metadata: Metadata | null;
  nickname?: string | null;
  pending_features?: FinancialAccount.PendingFeature[];
  platform_restrictions?: FinancialAccount.PlatformRestrictions | null;
  restricted_features?: FinancialAccount.RestrictedFeature[];
  status: FinancialAccount.Status;
  status_details: FinancialAccount.StatusDetails;
  supported_currencies: string[];
}
export declare namespace FinancialAccount {
  type ActiveFeature =
    | "card_issuing"
    | "deposit_insurance"
    | "financial_addresses.aba"
    | "financial_addresses.aba.forwarding"
    | "inbound_transfers.ach"
    | "intra_stripe_flows"
    | "outbound_payments.ach"
    | "outbound_payments.us_domestic_wire"
    | "outbound_transfers.ach"
    | "outbound_transfers.us_domestic_wire"
    | "remote_deposit_capture"
    | OtherString;
  interface Balance {
    cash: { [key: string]: number };
    inbound_pending: { [key: string]: number };
    outbound_pending: { [key: string]: number };
  }
  interface FinancialAddress {
    aba?: FinancialAddress.Aba;
    supported_networks?: FinancialAddress.SupportedNetwork[];
    type: "aba";
  }
  namespace FinancialAddress {
    interface Aba {
      account_holder_name: string;
      account_number?: string | null;
      account_number_last4: string;
      bank_name: string;
      routing_number: string;
    }
    type SupportedNetwork = "ach" | "rtp" | "us_domestic_wire" | OtherString;
  }
  type PendingFeature = ActiveFeature;
  interface PlatformRestrictions {
    inbound_flows: PlatformRestrictions.InboundFlows | null;
    outbound_flows: PlatformRestrictions.OutboundFlows | null;
  }
  namespace PlatformRestrictions {
    type InboundFlows = "restricted" | "unrestricted" | OtherString;
    type OutboundFlows = "restricted" | "unrestricted" | OtherString;
  }
  type RestrictedFeature = ActiveFeature;
  type Status = "closed" | "open" | OtherString;
  interface StatusDetails {
    closed: StatusDetails.Closed | null;
  }
  namespace StatusDetails {
    interface Closed {
      reasons: Closed.Reason[];
    }
    namespace Closed {
      type Reason = "account_rejected" | "closed_by_platform" | "other" | OtherString;
    }
  }
}
