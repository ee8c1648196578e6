// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  FinancingOfferListParams,
  FinancingOfferMarkDeliveredParams,
  FinancingOfferRetrieveParams,
} from "../params/capital/financing-offers.ts";
import type { FinancingSummaryRetrieveParams } from "../params/capital/financing-summary.ts";
import type {
  FinancingTransactionListParams,
  FinancingTransactionRetrieveParams,
} from "../params/capital/financing-transactions.ts";
import type { FinancingOffer } from "../schemas/capital/financing-offer.ts";
import type { FinancingSummary } from "../schemas/capital/financing-summary.ts";
import type { FinancingTransaction } from "../schemas/capital/financing-transaction.ts";

/** `stripe.capital` */
export interface CapitalActions {
  readonly financingOffers: CapitalFinancingOffersActions;
  readonly financingSummary: CapitalFinancingSummaryActions;
  readonly financingTransactions: CapitalFinancingTransactionsActions;
}

/** `stripe.capital.financingOffers` */
export interface CapitalFinancingOffersActions {
  /**
   * `GET /v1/capital/financing_offers/{financing_offer}` · https://docs.stripe.com/api/capital/financing_offers/retrieve
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    financingOffer: string,
    params?: FinancingOfferRetrieveParams<Expand<FinancingOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancingOffer, E>>;
  /**
   * `GET /v1/capital/financing_offers` · https://docs.stripe.com/api/capital/financing_offers/list
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: FinancingOfferListParams<ExpandItems<FinancingOffer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FinancingOffer, E>>;
  /**
   * `POST /v1/capital/financing_offers/{financing_offer}/mark_delivered` · https://docs.stripe.com/api/capital/financing_offers/mark_delivered
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  markDelivered: <const E extends readonly string[] = []>(
    financingOffer: string,
    params?: FinancingOfferMarkDeliveredParams<Expand<FinancingOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancingOffer, E>>;
}

/** `stripe.capital.financingSummary` */
export interface CapitalFinancingSummaryActions {
  /**
   * `GET /v1/capital/financing_summary` · https://docs.stripe.com/api/capital/financing_summary/retrieve
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    params?: FinancingSummaryRetrieveParams<Expand<FinancingSummary, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancingSummary, E>>;
}

/** `stripe.capital.financingTransactions` */
export interface CapitalFinancingTransactionsActions {
  /**
   * `GET /v1/capital/financing_transactions/{financing_transaction}` · https://docs.stripe.com/api/capital/financing_transactions/retrieve
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    financingTransaction: string,
    params?: FinancingTransactionRetrieveParams<Expand<FinancingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancingTransaction, E>>;
  /**
   * `GET /v1/capital/financing_transactions` · https://docs.stripe.com/api/capital/financing_transactions/list
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: FinancingTransactionListParams<ExpandItems<FinancingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FinancingTransaction, E>>;
}

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
