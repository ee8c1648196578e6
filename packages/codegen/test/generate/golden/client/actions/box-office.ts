// Written by `pnpm codegen --spec test/generate/golden/openapi.json --out test/generate/golden/client` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import { clear } from "../../../../../../client-edge/src/encode/clear.ts";
import * as operation from "../../../../../../client-edge/src/operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  Client,
  RequestOptions,
} from "../../../../../../client-edge/src/types.ts";
import type {
  TicketCreateParams,
  TicketDeleteParams,
  TicketListParams,
} from "../operations/box-office/tickets.ts";
import type { DeletedTicket, Ticket } from "../schemas/box-office/ticket.ts";

/** `stripe.boxOffice` */
export interface BoxOfficeActions {
  readonly tickets: BoxOfficeTicketsActions;
}

/** `stripe.boxOffice.tickets` */
export interface BoxOfficeTicketsActions {
  /** `POST /v1/tickets` · https://docs.stripe.com/api/tickets/create */
  create: (params: TicketCreateParams, options?: RequestOptions) => ApiPromise<Ticket>;
  /** `DELETE /v1/tickets/{ticket}` · https://docs.stripe.com/api/tickets/delete */
  del: (
    ticket: string,
    params?: TicketDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedTicket>;
  /** `GET /v1/tickets` · https://docs.stripe.com/api/tickets/list */
  list: (params?: TicketListParams, options?: RequestOptions) => ApiListPromise<Ticket>;
}

/** Binds the operations of `stripe.boxOffice` to a client. */
export function boxOfficeActions(client: Client): BoxOfficeActions {
  return {
    tickets: {
      create: (params, options) =>
        operation.post(client, "/v1/tickets", [], clear(params, ["tags"]), options),
      del: (ticket, params, options) =>
        operation.del(client, "/v1/tickets/{ticket}", [ticket], params, options),
      list: (params, options) => operation.list(client, "/v1/tickets", [], params, options),
    },
  };
}
