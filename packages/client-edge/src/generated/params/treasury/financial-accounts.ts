// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";

export interface FinancialAccountCreateParams<Expand = string[]> {
  supported_currencies: string[];
  expand?: Expand;
  features?: FinancialAccountCreateParams.Features;
  metadata?: MetadataParam;
  nickname?: Emptyable<string>;
  platform_restrictions?: FinancialAccountCreateParams.PlatformRestrictions;
}
export declare namespace FinancialAccountCreateParams {
  interface Features {
    card_issuing?: Features.CardIssuing;
    deposit_insurance?: Features.DepositInsurance;
    financial_addresses?: Features.FinancialAddresses;
    inbound_transfers?: Features.InboundTransfers;
    intra_stripe_flows?: Features.IntraStripeFlows;
    outbound_payments?: Features.OutboundPayments;
    outbound_transfers?: Features.OutboundTransfers;
  }
  namespace Features {
    interface CardIssuing {
      requested: boolean;
    }
    interface DepositInsurance {
      requested: boolean;
    }
    interface FinancialAddresses {
      aba?: FinancialAddresses.Aba;
    }
    namespace FinancialAddresses {
      interface Aba {
        requested: boolean;
      }
    }
    interface InboundTransfers {
      ach?: InboundTransfers.Ach;
    }
    namespace InboundTransfers {
      interface Ach {
        requested: boolean;
      }
    }
    interface IntraStripeFlows {
      requested: boolean;
    }
    interface OutboundPayments {
      ach?: OutboundPayments.Ach;
      us_domestic_wire?: OutboundPayments.UsDomesticWire;
    }
    namespace OutboundPayments {
      interface Ach {
        requested: boolean;
      }
      interface UsDomesticWire {
        requested: boolean;
      }
    }
    export import OutboundTransfers = OutboundPayments;
  }
  interface PlatformRestrictions {
    inbound_flows?: PlatformRestrictions.InboundFlows;
    outbound_flows?: PlatformRestrictions.OutboundFlows;
  }
  namespace PlatformRestrictions {
    type InboundFlows = "restricted" | "unrestricted" | OtherString;
    type OutboundFlows = "restricted" | "unrestricted" | OtherString;
  }
}

export interface FinancialAccountRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FinancialAccountUpdateParams<Expand = string[]> {
  expand?: Expand;
  features?: FinancialAccountUpdateParams.Features;
  forwarding_settings?: FinancialAccountUpdateParams.ForwardingSettings;
  metadata?: MetadataParam;
  nickname?: Emptyable<string>;
  platform_restrictions?: FinancialAccountUpdateParams.PlatformRestrictions;
}
export declare namespace FinancialAccountUpdateParams {
  export import Features = FinancialAccountCreateParams.Features;
  interface ForwardingSettings {
    type: ForwardingSettings.Type;
    financial_account?: string;
    payment_method?: string;
  }
  namespace ForwardingSettings {
    type Type = "financial_account" | "payment_method" | OtherString;
  }
  export import PlatformRestrictions = FinancialAccountCreateParams.PlatformRestrictions;
}

export interface FinancialAccountListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: FinancialAccountListParams.Status;
}
export declare namespace FinancialAccountListParams {
  type Status = "closed" | "open" | OtherString;
}

export interface FinancialAccountCloseParams<Expand = string[]> {
  expand?: Expand;
  forwarding_settings?: FinancialAccountCloseParams.ForwardingSettings;
}
export declare namespace FinancialAccountCloseParams {
  export import ForwardingSettings = FinancialAccountUpdateParams.ForwardingSettings;
}

export interface FinancialAccountRetrieveFeaturesParams<Expand = string[]> {
  expand?: Expand;
}

export interface FinancialAccountUpdateFeaturesParams<Expand = string[]> {
  card_issuing?: FinancialAccountUpdateFeaturesParams.CardIssuing;
  deposit_insurance?: FinancialAccountUpdateFeaturesParams.DepositInsurance;
  expand?: Expand;
  financial_addresses?: FinancialAccountUpdateFeaturesParams.FinancialAddresses;
  inbound_transfers?: FinancialAccountUpdateFeaturesParams.InboundTransfers;
  intra_stripe_flows?: FinancialAccountUpdateFeaturesParams.IntraStripeFlows;
  outbound_payments?: FinancialAccountUpdateFeaturesParams.OutboundPayments;
  outbound_transfers?: FinancialAccountUpdateFeaturesParams.OutboundTransfers;
}
export declare namespace FinancialAccountUpdateFeaturesParams {
  interface CardIssuing {
    requested: boolean;
  }
  interface DepositInsurance {
    requested: boolean;
  }
  interface FinancialAddresses {
    aba?: FinancialAddresses.Aba;
  }
  namespace FinancialAddresses {
    interface Aba {
      requested: boolean;
    }
  }
  interface InboundTransfers {
    ach?: InboundTransfers.Ach;
  }
  namespace InboundTransfers {
    interface Ach {
      requested: boolean;
    }
  }
  interface IntraStripeFlows {
    requested: boolean;
  }
  export import OutboundPayments = FinancialAccountCreateParams.Features.OutboundPayments;
  export import OutboundTransfers = FinancialAccountCreateParams.Features.OutboundPayments;
}
