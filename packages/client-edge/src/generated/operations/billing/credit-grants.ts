// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { CreditGrant } from "../../schemas/billing/credit-grant.ts";

export interface CreditGrantCreateParams {
  amount: CreditGrantCreateParams.Amount;
  applicability_config: CreditGrantCreateParams.ApplicabilityConfig;
  category?: CreditGrantCreateParams.Category;
  customer?: string;
  customer_account?: string;
  effective_at?: number;
  expand?: string[];
  expires_at?: number;
  metadata?: MetadataParam;
  name?: string;
  priority?: number;
}
export declare namespace CreditGrantCreateParams {
  interface Amount {
    type: "monetary";
    monetary?: Amount.Monetary;
  }
  namespace Amount {
    interface Monetary {
      currency: string;
      value: number;
    }
  }
  interface ApplicabilityConfig {
    scope: ApplicabilityConfig.Scope;
  }
  namespace ApplicabilityConfig {
    interface Scope {
      price_type?: "metered";
      prices?: Scope.Price[];
    }
    namespace Scope {
      interface Price {
        id: string;
      }
    }
  }
  type Category = "paid" | "promotional" | OtherString;
}

export interface CreditGrantRetrieveParams {
  expand?: string[];
}

export interface CreditGrantUpdateParams {
  expand?: string[];
  expires_at?: Emptyable<number>;
  metadata?: MetadataParam;
}

export interface CreditGrantListParams extends PaginationParams {
  customer?: string;
  customer_account?: string;
  expand?: string[];
}

export interface CreditGrantExpireParams {
  expand?: string[];
}

export interface CreditGrantVoidGrantParams {
  expand?: string[];
}

/**
 * `POST /v1/billing/credit_grants` · https://docs.stripe.com/api/billing/credit_grants/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create(
  client: Client,
  params: CreditGrantCreateParams,
  options?: RequestOptions,
): ApiPromise<CreditGrant> {
  return operation.post(client, "/v1/billing/credit_grants", [], params, options);
}

/** `GET /v1/billing/credit_grants/{credit_grant}` · https://docs.stripe.com/api/billing/credit_grants/retrieve */
export function retrieve(
  client: Client,
  creditGrant: string,
  params?: CreditGrantRetrieveParams,
  options?: RequestOptions,
): ApiPromise<CreditGrant> {
  return operation.get(
    client,
    "/v1/billing/credit_grants/{credit_grant}",
    [creditGrant],
    params,
    options,
  );
}

/**
 * `POST /v1/billing/credit_grants/{credit_grant}` · https://docs.stripe.com/api/billing/credit_grants/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update(
  client: Client,
  creditGrant: string,
  params?: CreditGrantUpdateParams,
  options?: RequestOptions,
): ApiPromise<CreditGrant> {
  return operation.post(
    client,
    "/v1/billing/credit_grants/{credit_grant}",
    [creditGrant],
    params,
    options,
  );
}

/** `GET /v1/billing/credit_grants` · https://docs.stripe.com/api/billing/credit_grants/list */
export function list(
  client: Client,
  params?: CreditGrantListParams,
  options?: RequestOptions,
): ApiListPromise<CreditGrant> {
  return operation.list(client, "/v1/billing/credit_grants", [], params, options);
}

/** `POST /v1/billing/credit_grants/{credit_grant}/expire` · https://docs.stripe.com/api/billing/credit_grants/expire */
export function expire(
  client: Client,
  creditGrant: string,
  params?: CreditGrantExpireParams,
  options?: RequestOptions,
): ApiPromise<CreditGrant> {
  return operation.post(
    client,
    "/v1/billing/credit_grants/{credit_grant}/expire",
    [creditGrant],
    params,
    options,
  );
}

/** `POST /v1/billing/credit_grants/{credit_grant}/void` · https://docs.stripe.com/api/billing/credit_grants/void */
export function voidGrant(
  client: Client,
  creditGrant: string,
  params?: CreditGrantVoidGrantParams,
  options?: RequestOptions,
): ApiPromise<CreditGrant> {
  return operation.post(
    client,
    "/v1/billing/credit_grants/{credit_grant}/void",
    [creditGrant],
    params,
    options,
  );
}
