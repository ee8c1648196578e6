// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type {
  ChargeCaptureParams,
  ChargeCreateParams,
  ChargeListParams,
  ChargeRetrieveParams,
  ChargeSearchParams,
  ChargeUpdateParams,
} from "../operations/charges.ts";
import type { Charge } from "../schemas/charge.ts";

/** `stripe.charges` */
export interface ChargesActions {
  /** `POST /v1/charges` · https://docs.stripe.com/api/charges/create */
  create: <const E extends readonly string[] = []>(
    params?: ChargeCreateParams<Expand<Charge, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Charge, E>>;
  /** `GET /v1/charges/{charge}` · https://docs.stripe.com/api/charges/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    charge: string,
    params?: ChargeRetrieveParams<Expand<Charge, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Charge, E>>;
  /** `POST /v1/charges/{charge}` · https://docs.stripe.com/api/charges/update */
  update: <const E extends readonly string[] = []>(
    charge: string,
    params?: ChargeUpdateParams<Expand<Charge, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Charge, E>>;
  /** `GET /v1/charges` · https://docs.stripe.com/api/charges/list */
  list: <const E extends readonly string[] = []>(
    params?: ChargeListParams<ExpandItems<Charge, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Charge, E>>;
  /** `GET /v1/charges/search` · https://docs.stripe.com/api/charges/search */
  search: <const E extends readonly string[] = []>(
    params: ChargeSearchParams<ExpandHits<Charge, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Charge, E>>;
  /** `POST /v1/charges/{charge}/capture` · https://docs.stripe.com/api/charges/capture */
  capture: <const E extends readonly string[] = []>(
    charge: string,
    params?: ChargeCaptureParams<Expand<Charge, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Charge, E>>;
}

/** Binds the operations of `stripe.charges` to a client. */
export function chargesActions(client: Client): ChargesActions {
  return {
    create: (params, options) => operation.post(client, "/v1/charges", [], params, options),
    retrieve: (charge, params, options) =>
      operation.get(client, "/v1/charges/{charge}", [charge], params, options),
    update: (charge, params, options) =>
      operation.post(client, "/v1/charges/{charge}", [charge], params, options),
    list: (params, options) => operation.list(client, "/v1/charges", [], params, options),
    search: (params, options) =>
      operation.search(client, "/v1/charges/search", [], params, options),
    capture: (charge, params, options) =>
      operation.post(client, "/v1/charges/{charge}/capture", [charge], params, options),
  };
}
