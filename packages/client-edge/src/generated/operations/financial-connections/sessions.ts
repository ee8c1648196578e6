// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { Emptyable, OtherString } from "../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { Session } from "../../schemas/financial-connections/session.ts";

export interface SessionCreateParams<Expand = string[]> {
  account_holder: SessionCreateParams.AccountHolder;
  permissions: SessionCreateParams.Permission[];
  expand?: Expand;
  filters?: SessionCreateParams.Filters;
  limits?: SessionCreateParams.Limits;
  manual_entry?: SessionCreateParams.ManualEntry;
  prefetch?: SessionCreateParams.Prefetch[];
  return_url?: string;
}
export declare namespace SessionCreateParams {
  interface AccountHolder {
    type: AccountHolder.Type;
    account?: string;
    customer?: string;
    customer_account?: string;
  }
  namespace AccountHolder {
    type Type = "account" | "customer" | OtherString;
  }
  type Permission = "balances" | "ownership" | "payment_method" | "transactions" | OtherString;
  interface Filters {
    account_subcategories?: Filters.AccountSubcategory[];
    country?: string;
    require_payment_method_support?: Filters.RequirePaymentMethodSupport;
  }
  namespace Filters {
    type AccountSubcategory =
      | "checking"
      | "credit_card"
      | "line_of_credit"
      | "mortgage"
      | "savings"
      | OtherString;
    type RequirePaymentMethodSupport = "all" | "at_least_one" | "none";
  }
  interface Limits {
    accounts: Emptyable<number>;
  }
  interface ManualEntry {
    mode?: ManualEntry.Mode;
  }
  namespace ManualEntry {
    type Mode = "automatic" | "disabled" | OtherString;
  }
  type Prefetch = "balances" | "ownership" | "transactions" | OtherString;
}

export interface SessionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

/** `POST /v1/financial_connections/sessions` · https://docs.stripe.com/api/financial_connections/sessions/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: SessionCreateParams<Expand<Session, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Session, E>> {
  return operation.post(client, "/v1/financial_connections/sessions", [], params, options);
}

/** `GET /v1/financial_connections/sessions/{session}` · https://docs.stripe.com/api/financial_connections/sessions/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  session: string,
  params?: SessionRetrieveParams<Expand<Session, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Session, E>> {
  return operation.get(
    client,
    "/v1/financial_connections/sessions/{session}",
    [session],
    params,
    options,
  );
}
