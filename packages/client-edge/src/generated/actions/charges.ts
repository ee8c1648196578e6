// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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
} from "../params/charges.ts";
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
  const bind = binder(client, "/v1/charges");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{charge}"),
    update: bind(operation.post, "/{charge}"),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    capture: bind(operation.post, "/{charge}/capture"),
  };
}
