// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import { clear } from "../../../../../../../client-edge/src/encode/clear.ts";
import * as operation from "../../../../../../../client-edge/src/operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  Client,
  RequestOptions,
} from "../../../../../../../client-edge/src/types.ts";
import type {
  TicketCreateParams,
  TicketDeleteParams,
  TicketListParams,
} from "../../params/box-office.ts";
import type { DeletedTicket, Ticket } from "../../schemas/box-office.ts";

export type {
  TicketCreateParams,
  TicketDeleteParams,
  TicketListParams,
} from "../../params/box-office.ts";

/** `POST /v1/tickets` · https://docs.stripe.com/api/tickets/create */
export function create(
  client: Client,
  params: TicketCreateParams,
  options?: RequestOptions,
): ApiPromise<Ticket> {
  return operation.post(client, "/v1/tickets", [], clear(params, ["tags"]), options);
}

/** `DELETE /v1/tickets/{ticket}` · https://docs.stripe.com/api/tickets/delete */
export function del(
  client: Client,
  ticket: string,
  params?: TicketDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedTicket> {
  return operation.del(client, "/v1/tickets/{ticket}", [ticket], params, options);
}

/** `GET /v1/tickets` · https://docs.stripe.com/api/tickets/list */
export function list(
  client: Client,
  params?: TicketListParams,
  options?: RequestOptions,
): ApiListPromise<Ticket> {
  return operation.list(client, "/v1/tickets", [], params, options);
}
