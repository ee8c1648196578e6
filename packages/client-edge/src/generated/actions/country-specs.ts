// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  CountrySpecListParams,
  CountrySpecRetrieveParams,
} from "../operations/country-specs.ts";
import type { CountrySpec } from "../schemas/country-spec.ts";

/** `stripe.countrySpecs` */
export interface CountrySpecsActions {
  /** `GET /v1/country_specs/{country_spec}` · https://docs.stripe.com/api/country_specs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    countrySpec: string,
    params?: CountrySpecRetrieveParams<Expand<CountrySpec, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CountrySpec, E>>;
  /** `GET /v1/country_specs` · https://docs.stripe.com/api/country_specs/list */
  list: <const E extends readonly string[] = []>(
    params?: CountrySpecListParams<ExpandItems<CountrySpec, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CountrySpec, E>>;
}

/** Binds the operations of `stripe.countrySpecs` to a client. */
export function countrySpecsActions(client: Client): CountrySpecsActions {
  return {
    retrieve: (countrySpec, params, options) =>
      operation.get(client, "/v1/country_specs/{country_spec}", [countrySpec], params, options),
    list: (params, options) => operation.list(client, "/v1/country_specs", [], params, options),
  };
}
