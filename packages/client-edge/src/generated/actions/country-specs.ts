// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { CountrySpecsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.countrySpecs` to a client. */
export function countrySpecsActions(client: Client): CountrySpecsActions {
  const bind = binder(client, "/v1/country_specs");
  return {
    retrieve: bind(operation.get, "/{country_spec}"),
    list: bind(operation.list),
  };
}
