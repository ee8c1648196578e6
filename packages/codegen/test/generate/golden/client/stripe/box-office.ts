// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

export type { BoxOfficeTicketsActions as TicketResource } from "../actions/interfaces.ts";
export type {
  TicketCreateParams,
  TicketDeleteParams,
  TicketListParams,
} from "../params/box-office.ts";
export type { DeletedTicket, Ticket } from "../schemas/box-office.ts";
