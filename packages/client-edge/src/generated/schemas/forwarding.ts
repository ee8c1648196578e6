// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";

export interface Request {
  id: string;
  object: "forwarding.request";
  created: number;
  livemode: boolean;
  metadata?: Metadata | null;
  payment_method: string;
  replacements: Request.Replacement[];
  request_context: Request.RequestContext | null;
  request_details: Request.RequestDetails | null;
  response_details: Request.ResponseDetails | null;
  url: string | null;
}
export declare namespace Request {
  type Replacement =
    | "card_cvc"
    | "card_expiry"
    | "card_number"
    | "cardholder_name"
    | "request_signature"
    | OtherString;
  interface RequestContext {
    destination_duration: number;
    destination_ip_address: string;
  }
  interface RequestDetails {
    body: string;
    headers: RequestDetails.Header[];
    http_method: "POST";
  }
  namespace RequestDetails {
    interface Header {
      name: string;
      value: string;
    }
  }
  interface ResponseDetails {
    body: string;
    headers: ResponseDetails.Header[];
    status: number;
  }
  namespace ResponseDetails {
    interface Header {
      name: string;
      value: string;
    }
  }
}
