// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
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
  create: (params?: ChargeCreateParams, options?: RequestOptions) => ApiPromise<Charge>;
  /** `GET /v1/charges/{charge}` · https://docs.stripe.com/api/charges/retrieve */
  retrieve: (
    charge: string,
    params?: ChargeRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Charge>;
  /** `POST /v1/charges/{charge}` · https://docs.stripe.com/api/charges/update */
  update: (
    charge: string,
    params?: ChargeUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Charge>;
  /** `GET /v1/charges` · https://docs.stripe.com/api/charges/list */
  list: (params?: ChargeListParams, options?: RequestOptions) => ApiListPromise<Charge>;
  /** `GET /v1/charges/search` · https://docs.stripe.com/api/charges/search */
  search: (params: ChargeSearchParams, options?: RequestOptions) => ApiSearchResultPromise<Charge>;
  /** `POST /v1/charges/{charge}/capture` · https://docs.stripe.com/api/charges/capture */
  capture: (
    charge: string,
    params?: ChargeCaptureParams,
    options?: RequestOptions,
  ) => ApiPromise<Charge>;
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
