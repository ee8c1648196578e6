// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { CountrySpecListParams, CountrySpecRetrieveParams } from "../params/country-specs.ts";
import type { CountrySpec } from "../schemas/country-spec.ts";

export type { CountrySpecListParams, CountrySpecRetrieveParams } from "../params/country-specs.ts";

/** `GET /v1/country_specs/{country_spec}` · https://docs.stripe.com/api/country_specs/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  countrySpec: string,
  params?: CountrySpecRetrieveParams<Expand<CountrySpec, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CountrySpec, E>> {
  return operation.get(client, "/v1/country_specs/{country_spec}", [countrySpec], params, options);
}

/** `GET /v1/country_specs` · https://docs.stripe.com/api/country_specs/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: CountrySpecListParams<ExpandItems<CountrySpec, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CountrySpec, E>> {
  return operation.list(client, "/v1/country_specs", [], params, options);
}
