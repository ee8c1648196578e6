// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  CapitalActions,
  CapitalFinancingOffersActions,
  CapitalFinancingSummaryActions,
  CapitalFinancingTransactionsActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.capital` to a client. */
export function capitalActions(client: Client): CapitalActions {
  return {
    financingOffers: capitalFinancingOffersActions(client),
    financingSummary: capitalFinancingSummaryActions(client),
    financingTransactions: capitalFinancingTransactionsActions(client),
  };
}

function capitalFinancingOffersActions(client: Client): CapitalFinancingOffersActions {
  const bind = binder(client, "/v1/capital/financing_offers", { version: "2024-10-28.acacia" });
  return {
    retrieve: bind(operation.get, "/{financing_offer}"),
    list: bind(operation.list),
    markDelivered: bind(operation.post, "/{financing_offer}/mark_delivered"),
  };
}

function capitalFinancingSummaryActions(client: Client): CapitalFinancingSummaryActions {
  const bind = binder(client, "/v1/capital/financing_summary", { version: "2024-10-28.acacia" });
  return {
    retrieve: bind(operation.get),
  };
}

function capitalFinancingTransactionsActions(client: Client): CapitalFinancingTransactionsActions {
  const bind = binder(
    client,
    "/v1/capital/financing_transactions",
    { version: "2024-10-28.acacia" },
  );
  return {
    retrieve: bind(operation.get, "/{financing_transaction}"),
    list: bind(operation.list),
  };
}
