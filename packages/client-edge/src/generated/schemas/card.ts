// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";

export interface Card {
  id: string;
  object: "card";
  account?: string | Account | null;
  address_city: string | null;
  address_country: string | null;
  address_line1: string | null;
  address_line1_check: string | null;
  address_line2: string | null;
  address_state: string | null;
  address_zip: string | null;
  address_zip_check: string | null;
  allow_redisplay?: Card.AllowRedisplay | null;
  available_payout_methods?: Card.AvailablePayoutMethod[] | null;
  brand: string;
  country: string | null;
  currency?: string | null;
  customer?: string | Customer | DeletedCustomer | null;
  cvc_check: string | null;
  default_for_currency?: boolean | null;
  description?: string;
  dynamic_last4: string | null;
  exp_month: number;
  exp_year: number;
  fingerprint?: string | null;
  funding: string;
  iin?: string;
  issuer?: string;
  last4: string;
  metadata: Metadata | null;
  name: string | null;
  networks?: Card.Networks;
  regulated_status: Card.RegulatedStatus | null;
  status?: string | null;
  tokenization_method: string | null;
  deleted?: undefined;
}
export declare namespace Card {
  type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
  type AvailablePayoutMethod = "instant" | "standard" | OtherString;
  interface Networks {
    preferred: string | null;
  }
  type RegulatedStatus = "regulated" | "unregulated" | OtherString;
}

export interface DeletedCard {
  id: string;
  object: "card";
  currency?: string | null;
  deleted: true;
}
