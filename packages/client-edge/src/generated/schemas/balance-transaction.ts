// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { BalanceTransactionSource } from "./balance-transaction-source.ts";

export interface BalanceTransaction {
  id: string;
  object: "balance_transaction";
  amount: number;
  available_on: number;
  balance_type: BalanceTransaction.BalanceType;
  created: number;
  currency: string;
  description: string | null;
  exchange_rate: number | null;
  fee: number;
  fee_details: BalanceTransaction.FeeDetail[];
  net: number;
  reporting_category: string;
  source: string | BalanceTransactionSource | null;
  status: string;
  type: BalanceTransaction.Type;
}
export declare namespace BalanceTransaction {
  type BalanceType =
    | "issuing"
    | "payments"
    | "refund_and_dispute_prefunding"
    | "risk_reserved"
    | OtherString;
  interface FeeDetail {
    amount: number;
    application: string | null;
    currency: string;
    description: string | null;
    type: string;
  }
  type Type =
    | "adjustment"
    | "advance"
    | "advance_funding"
    | "anticipation_repayment"
    | "application_fee"
    | "application_fee_refund"
    | "charge"
    | "climate_order_purchase"
    | "climate_order_refund"
    | "connect_collection_transfer"
    | "contribution"
    | "fee_credit_funding"
    | "inbound_transfer"
    | "inbound_transfer_reversal"
    | "issuing_authorization_hold"
    | "issuing_authorization_release"
    | "issuing_dispute"
    | "issuing_dispute_provisional_credit"
    | "issuing_dispute_provisional_credit_reversal"
    | "issuing_transaction"
    | "obligation_outbound"
    | "obligation_reversal_inbound"
    | "payment"
    | "payment_failure_refund"
    | "payment_network_reserve_hold"
    | "payment_network_reserve_release"
    | "payment_refund"
    | "payment_reversal"
    | "payment_unreconciled"
    | "payout"
    | "payout_cancel"
    | "payout_failure"
    | "payout_minimum_balance_hold"
    | "payout_minimum_balance_release"
    | "refund"
    | "refund_failure"
    | "reserve_hold"
    | "reserve_release"
    | "reserve_transaction"
    | "reserved_funds"
    | "stripe_balance_payment_debit"
    | "stripe_balance_payment_debit_reversal"
    | "stripe_fee"
    | "stripe_fx_fee"
    | "tax_fee"
    | "tax_fund"
    | "topup"
    | "topup_reversal"
    | "transfer"
    | "transfer_cancel"
    | "transfer_failure"
    | "transfer_refund"
    | OtherString;
}
