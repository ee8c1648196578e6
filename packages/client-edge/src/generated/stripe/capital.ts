// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  CapitalFinancingOffersActions as FinancingOfferResource,
  CapitalFinancingSummaryActions as FinancingSummaryResource,
  CapitalFinancingTransactionsActions as FinancingTransactionResource,
} from "../actions/interfaces.ts";
export type {
  FinancingOfferListParams,
  FinancingOfferMarkDeliveredParams,
  FinancingOfferRetrieveParams,
  FinancingSummaryRetrieveParams,
  FinancingTransactionListParams,
  FinancingTransactionRetrieveParams,
} from "../params/capital.ts";
export type { FinancingOffer, FinancingSummary, FinancingTransaction } from "../schemas/capital.ts";
