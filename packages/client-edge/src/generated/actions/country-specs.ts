// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { CountrySpecListParams, CountrySpecRetrieveParams } from "../params/country-specs.ts";
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
  const bind = binder(client, "/v1/country_specs");
  return {
    retrieve: bind(operation.get, "/{country_spec}"),
    list: bind(operation.list),
  };
}
