// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface RequestCreateParams<Expand = string[]> {
  payment_method: string;
  replacements: RequestCreateParams.Replacement[];
  request: RequestCreateParams.Request;
  url: string;
  expand?: Expand;
  metadata?: MetadataParam;
}
export declare namespace RequestCreateParams {
  type Replacement =
    | "card_cvc"
    | "card_expiry"
    | "card_number"
    | "cardholder_name"
    | "request_signature"
    | OtherString;
  interface Request {
    body?: string;
    headers?: Request.Header[];
  }
  namespace Request {
    interface Header {
      name: string;
      value: string;
    }
  }
}

export interface RequestRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface RequestListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam;
  expand?: Expand;
}
