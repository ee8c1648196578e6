// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../../../client-edge/src/shared.ts";
import type { Buyer } from "./buyer.ts";

export interface Ticket {
  id: string;
  object: "box_office.ticket";
  buyer: string | Buyer | null;
  status: Ticket.Status;
  deleted?: undefined;
}
export declare namespace Ticket {
  type Status = "open" | "used" | OtherString;
}

export interface DeletedTicket {
  id: string;
  object: "box_office.ticket";
  deleted: true;
}
