// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { FinancialAccountFeatures } from "../../schemas/treasury/financial-account-features.ts";
import type { FinancialAccount } from "../../schemas/treasury/financial-account.ts";

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

/** `POST /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: FinancialAccountCreateParams<Expand<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccount, E>> {
  return operation.post(client, "/v1/treasury/financial_accounts", [], params, options);
}

/** `GET /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountRetrieveParams<Expand<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccount, E>> {
  return operation.get(
    client,
    "/v1/treasury/financial_accounts/{financial_account}",
    [financialAccount],
    params,
    options,
  );
}

/** `POST /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountUpdateParams<Expand<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccount, E>> {
  return operation.post(
    client,
    "/v1/treasury/financial_accounts/{financial_account}",
    [financialAccount],
    params,
    options,
  );
}

/** `GET /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: FinancialAccountListParams<ExpandItems<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<FinancialAccount, E>> {
  return operation.list(client, "/v1/treasury/financial_accounts", [], params, options);
}

/** `POST /v1/treasury/financial_accounts/{financial_account}/close` · https://docs.stripe.com/api/treasury/financial_accounts/close */
export function close<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountCloseParams<Expand<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccount, E>> {
  return operation.post(
    client,
    "/v1/treasury/financial_accounts/{financial_account}/close",
    [financialAccount],
    params,
    options,
  );
}

/** `GET /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features/retrieve */
export function retrieveFeatures<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountRetrieveFeaturesParams<Expand<FinancialAccountFeatures, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccountFeatures, E>> {
  return operation.get(
    client,
    "/v1/treasury/financial_accounts/{financial_account}/features",
    [financialAccount],
    params,
    options,
  );
}

/** `POST /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features */
export function updateFeatures<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountUpdateFeaturesParams<Expand<FinancialAccountFeatures, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccountFeatures, E>> {
  return operation.post(
    client,
    "/v1/treasury/financial_accounts/{financial_account}/features",
    [financialAccount],
    params,
    options,
  );
}
