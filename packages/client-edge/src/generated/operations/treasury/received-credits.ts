// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
} from "../../params/treasury.ts";
import type { ReceivedCredit } from "../../schemas/treasury.ts";

export type {
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
} from "../../params/treasury.ts";

/** `GET /v1/treasury/received_credits/{received_credit}` · https://docs.stripe.com/api/treasury/received_credits/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  receivedCredit: string,
  params?: ReceivedCreditRetrieveParams<Expand<ReceivedCredit, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ReceivedCredit, E>> {
  return operation.get(
    client,
    "/v1/treasury/received_credits/{received_credit}",
    [receivedCredit],
    params,
    options,
  );
}

/** `GET /v1/treasury/received_credits` · https://docs.stripe.com/api/treasury/received_credits/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: ReceivedCreditListParams<ExpandItems<ReceivedCredit, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ReceivedCredit, E>> {
  return operation.list(client, "/v1/treasury/received_credits", [], params, options);
}
