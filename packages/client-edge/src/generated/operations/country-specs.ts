// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { CountrySpec } from "../schemas/country-spec.ts";

export interface CountrySpecRetrieveParams {
  expand?: string[];
}

export interface CountrySpecListParams extends PaginationParams {
  expand?: string[];
}

/** `GET /v1/country_specs/{country_spec}` · https://docs.stripe.com/api/country_specs/retrieve */
export function retrieve(
  client: Client,
  countrySpec: string,
  params?: CountrySpecRetrieveParams,
  options?: RequestOptions,
): ApiPromise<CountrySpec> {
  return operation.get(client, "/v1/country_specs/{country_spec}", [countrySpec], params, options);
}

/** `GET /v1/country_specs` · https://docs.stripe.com/api/country_specs/list */
export function list(
  client: Client,
  params?: CountrySpecListParams,
  options?: RequestOptions,
): ApiListPromise<CountrySpec> {
  return operation.list(client, "/v1/country_specs", [], params, options);
}
