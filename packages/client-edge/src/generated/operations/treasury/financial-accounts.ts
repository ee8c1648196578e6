// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { FinancialAccountFeatures } from "../../schemas/treasury/financial-account-features.ts";
import type { FinancialAccount } from "../../schemas/treasury/financial-account.ts";

export interface FinancialAccountCreateParams {
  supported_currencies: string[];
  expand?: string[];
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

export interface FinancialAccountRetrieveParams {
  expand?: string[];
}

export interface FinancialAccountUpdateParams {
  expand?: string[];
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

export interface FinancialAccountListParams extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: string[];
  status?: FinancialAccountListParams.Status;
}
export declare namespace FinancialAccountListParams {
  type Status = "closed" | "open" | OtherString;
}

export interface FinancialAccountCloseParams {
  expand?: string[];
  forwarding_settings?: FinancialAccountCloseParams.ForwardingSettings;
}
export declare namespace FinancialAccountCloseParams {
  export import ForwardingSettings = FinancialAccountUpdateParams.ForwardingSettings;
}

export interface FinancialAccountRetrieveFeaturesParams {
  expand?: string[];
}

export interface FinancialAccountUpdateFeaturesParams {
  card_issuing?: FinancialAccountUpdateFeaturesParams.CardIssuing;
  deposit_insurance?: FinancialAccountUpdateFeaturesParams.DepositInsurance;
  expand?: string[];
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
export function create(
  client: Client,
  params: FinancialAccountCreateParams,
  options?: RequestOptions,
): ApiPromise<FinancialAccount> {
  return operation.post(client, "/v1/treasury/financial_accounts", [], params, options);
}

/** `GET /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/retrieve */
export function retrieve(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountRetrieveParams,
  options?: RequestOptions,
): ApiPromise<FinancialAccount> {
  return operation.get(
    client,
    "/v1/treasury/financial_accounts/{financial_account}",
    [financialAccount],
    params,
    options,
  );
}

/** `POST /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/update */
export function update(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountUpdateParams,
  options?: RequestOptions,
): ApiPromise<FinancialAccount> {
  return operation.post(
    client,
    "/v1/treasury/financial_accounts/{financial_account}",
    [financialAccount],
    params,
    options,
  );
}

/** `GET /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/list */
export function list(
  client: Client,
  params?: FinancialAccountListParams,
  options?: RequestOptions,
): ApiListPromise<FinancialAccount> {
  return operation.list(client, "/v1/treasury/financial_accounts", [], params, options);
}

/** `POST /v1/treasury/financial_accounts/{financial_account}/close` · https://docs.stripe.com/api/treasury/financial_accounts/close */
export function close(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountCloseParams,
  options?: RequestOptions,
): ApiPromise<FinancialAccount> {
  return operation.post(
    client,
    "/v1/treasury/financial_accounts/{financial_account}/close",
    [financialAccount],
    params,
    options,
  );
}

/** `GET /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features/retrieve */
export function retrieveFeatures(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountRetrieveFeaturesParams,
  options?: RequestOptions,
): ApiPromise<FinancialAccountFeatures> {
  return operation.get(
    client,
    "/v1/treasury/financial_accounts/{financial_account}/features",
    [financialAccount],
    params,
    options,
  );
}

/** `POST /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features */
export function updateFeatures(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountUpdateFeaturesParams,
  options?: RequestOptions,
): ApiPromise<FinancialAccountFeatures> {
  return operation.post(
    client,
    "/v1/treasury/financial_accounts/{financial_account}/features",
    [financialAccount],
    params,
    options,
  );
}
