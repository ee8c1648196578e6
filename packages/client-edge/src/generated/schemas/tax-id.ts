// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Application } from "./application.ts";
import type { Customer } from "./customer.ts";
import type { Invoice } from "./invoice.ts";

export interface TaxId {
  id: string;
  object: "tax_id";
  country: string | null;
  created: number;
  customer: string | Customer | null;
  customer_account: string | null;
  livemode: boolean;
  owner: TaxId.Owner | null;
  type: TaxId.Type;
  value: string;
  verification: TaxId.Verification | null;
  deleted?: undefined;
}
export declare namespace TaxId {
  interface Owner {
    account?: string | Account;
    application?: string | Application;
    customer?: string | Customer;
    customer_account: string | null;
    type: Owner.Type;
  }
  namespace Owner {
    type Type = "account" | "application" | "customer" | "self" | OtherString;
  }
  type Type = Invoice.CustomerTaxId.Type;
  interface Verification {
    status: Verification.Status;
    verified_address: string | null;
    verified_name: string | null;
  }
  namespace Verification {
    type Status = "pending" | "unavailable" | "unverified" | "verified" | OtherString;
  }
}

export interface DeletedTaxId {
  id: string;
  object: "tax_id";
  deleted: true;
}
