// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  CapitalFinancingOffersActions as FinancingOfferResource,
  CapitalFinancingSummaryActions as FinancingSummaryResource,
  CapitalFinancingTransactionsActions as FinancingTransactionResource,
} from "../actions/capital.ts";
export type {
  FinancingOfferListParams,
  FinancingOfferMarkDeliveredParams,
  FinancingOfferRetrieveParams,
} from "../params/capital/financing-offers.ts";
export type { FinancingSummaryRetrieveParams } from "../params/capital/financing-summary.ts";
export type {
  FinancingTransactionListParams,
  FinancingTransactionRetrieveParams,
} from "../params/capital/financing-transactions.ts";
export type { FinancingOffer } from "../schemas/capital/financing-offer.ts";
export type { FinancingSummary } from "../schemas/capital/financing-summary.ts";
export type { FinancingTransaction } from "../schemas/capital/financing-transaction.ts";
