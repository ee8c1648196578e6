// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import type {
  Emptyable,
  PaginationParams,
  RangeQueryParam,
} from "../../../../../../client-edge/src/shared.ts";

export interface TicketCreateParams {
  show: string;
  seats?: TicketCreateParams.Seat[];
  tags?: Emptyable<string[]>;
}
export declare namespace TicketCreateParams {
  interface Seat {
    row: number;
  }
}

export interface TicketDeleteParams {}

export interface TicketListParams extends PaginationParams {
  created?: RangeQueryParam | number;
}
