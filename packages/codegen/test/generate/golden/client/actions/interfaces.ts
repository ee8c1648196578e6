// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import type {
  ApiListPromise,
  ApiPromise,
  RequestOptions,
} from "../../../../../../client-edge/src/types.ts";
import type {
  TicketCreateParams,
  TicketDeleteParams,
  TicketListParams,
} from "../params/box-office.ts";
import type { DeletedTicket, Ticket } from "../schemas/box-office.ts";

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
