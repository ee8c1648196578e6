// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  PayoutMethodArchiveParams,
  PayoutMethodListParams,
  PayoutMethodRetrieveParams,
  PayoutMethodUnarchiveParams,
} from "../../../params/v2/money-management.ts";
import type { PayoutMethod } from "../../../schemas/v2/money-management.ts";

export type {
  PayoutMethodArchiveParams,
  PayoutMethodListParams,
  PayoutMethodRetrieveParams,
  PayoutMethodUnarchiveParams,
} from "../../../params/v2/money-management.ts";

/** `GET /v2/money_management/payout_methods/{payout_method}` · https://docs.stripe.com/api/v2/money_management/payout_methods/retrieve */
export function retrieve(
  client: Client,
  payoutMethod: string,
  params?: PayoutMethodRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PayoutMethod> {
  return operation.getV2(
    client,
    "/v2/money_management/payout_methods/{payout_method}",
    [payoutMethod],
    params,
    options,
  );
}

/** `GET /v2/money_management/payout_methods` · https://docs.stripe.com/api/v2/money_management/payout_methods/list */
export function list(
  client: Client,
  params?: PayoutMethodListParams,
  options?: RequestOptions,
): V2ListPromise<PayoutMethod> {
  return operation.listV2(client, "/v2/money_management/payout_methods", [], params, options);
}

/** `POST /v2/money_management/payout_methods/{payout_method}/archive` · https://docs.stripe.com/api/v2/money_management/payout_methods/archive */
export function archive(
  client: Client,
  payoutMethod: string,
  params?: PayoutMethodArchiveParams,
  options?: RequestOptions,
): ApiPromise<PayoutMethod> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_methods/{payout_method}/archive",
    [payoutMethod],
    params,
    options,
  );
}

/** `POST /v2/money_management/payout_methods/{payout_method}/unarchive` · https://docs.stripe.com/api/v2/money_management/payout_methods/unarchive */
export function unarchive(
  client: Client,
  payoutMethod: string,
  params?: PayoutMethodUnarchiveParams,
  options?: RequestOptions,
): ApiPromise<PayoutMethod> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_methods/{payout_method}/unarchive",
    [payoutMethod],
    params,
    options,
  );
}
