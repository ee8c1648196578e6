// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { ShippingRate } from "../schemas/shipping-rate.ts";

export interface ShippingRateCreateParams {
  display_name: string;
  delivery_estimate?: ShippingRateCreateParams.DeliveryEstimate;
  expand?: string[];
  fixed_amount?: ShippingRateCreateParams.FixedAmount;
  metadata?: MetadataParam;
  tax_behavior?: ShippingRateCreateParams.TaxBehavior;
  tax_code?: string;
  type?: "fixed_amount";
}
export declare namespace ShippingRateCreateParams {
  interface DeliveryEstimate {
    maximum?: DeliveryEstimate.Maximum;
    minimum?: DeliveryEstimate.Minimum;
  }
  namespace DeliveryEstimate {
    interface Maximum {
      unit: Maximum.Unit;
      value: number;
    }
    namespace Maximum {
      type Unit = "business_day" | "day" | "hour" | "month" | "week" | OtherString;
    }
    export import Minimum = Maximum;
  }
  interface FixedAmount {
    amount: number;
    currency: string;
    currency_options?: { [key: string]: FixedAmount.CurrencyOptions };
  }
  namespace FixedAmount {
    interface CurrencyOptions {
      amount: number;
      tax_behavior?: CurrencyOptions.TaxBehavior;
    }
    namespace CurrencyOptions {
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}

export interface ShippingRateRetrieveParams {
  expand?: string[];
}

export interface ShippingRateUpdateParams {
  active?: boolean;
  expand?: string[];
  fixed_amount?: ShippingRateUpdateParams.FixedAmount;
  metadata?: Emptyable<MetadataParam>;
  tax_behavior?: ShippingRateUpdateParams.TaxBehavior;
}
export declare namespace ShippingRateUpdateParams {
  interface FixedAmount {
    currency_options?: { [key: string]: FixedAmount.CurrencyOptions };
  }
  namespace FixedAmount {
    interface CurrencyOptions {
      amount?: number;
      tax_behavior?: CurrencyOptions.TaxBehavior;
    }
    namespace CurrencyOptions {
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}

export interface ShippingRateListParams extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  currency?: string;
  expand?: string[];
}

/** `POST /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/create */
export function create(
  client: Client,
  params: ShippingRateCreateParams,
  options?: RequestOptions,
): ApiPromise<ShippingRate> {
  return operation.post(client, "/v1/shipping_rates", [], params, options);
}

/** `GET /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/retrieve */
export function retrieve(
  client: Client,
  shippingRate: string,
  params?: ShippingRateRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ShippingRate> {
  return operation.get(
    client,
    "/v1/shipping_rates/{shipping_rate}",
    [shippingRate],
    params,
    options,
  );
}

/** `POST /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/update */
export function update(
  client: Client,
  shippingRate: string,
  params?: ShippingRateUpdateParams,
  options?: RequestOptions,
): ApiPromise<ShippingRate> {
  return operation.post(
    client,
    "/v1/shipping_rates/{shipping_rate}",
    [shippingRate],
    params,
    options,
  );
}

/** `GET /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/list */
export function list(
  client: Client,
  params?: ShippingRateListParams,
  options?: RequestOptions,
): ApiListPromise<ShippingRate> {
  return operation.list(client, "/v1/shipping_rates", [], params, options);
}
