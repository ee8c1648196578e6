// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
} from "../../../params/v2/money-management.ts";
import type { ReceivedCredit } from "../../../schemas/v2/money-management.ts";

export type {
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
} from "../../../params/v2/money-management.ts";

/** `GET /v2/money_management/received_credits/{received_credit}` · https://docs.stripe.com/api/v2/money_management/received_credits/retrieve */
export function retrieve(
  client: Client,
  receivedCredit: string,
  params?: ReceivedCreditRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ReceivedCredit> {
  return operation.getV2(
    client,
    "/v2/money_management/received_credits/{received_credit}",
    [receivedCredit],
    params,
    options,
  );
}

/** `GET /v2/money_management/received_credits` · https://docs.stripe.com/api/v2/money_management/received_credits/list */
export function list(
  client: Client,
  params?: ReceivedCreditListParams,
  options?: RequestOptions,
): V2ListPromise<ReceivedCredit> {
  return operation.listV2(client, "/v2/money_management/received_credits", [], params, options);
}
