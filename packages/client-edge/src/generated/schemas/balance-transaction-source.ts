// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApplicationFee } from "./application-fee.ts";
import type { Charge } from "./charge.ts";
import type { ConnectCollectionTransfer } from "./connect-collection-transfer.ts";
import type { CustomerCashBalanceTransaction } from "./customer-cash-balance-transaction.ts";
import type { Dispute } from "./dispute.ts";
import type { FeeRefund } from "./fee-refund.ts";
import type { Authorization, Dispute as IssuingDispute, Transaction } from "./issuing.ts";
import type { Payout } from "./payout.ts";
import type { Refund } from "./refund.ts";
import type { ReserveTransaction } from "./reserve-transaction.ts";
import type { TaxDeductedAtSource } from "./tax-deducted-at-source.ts";
import type { Topup } from "./topup.ts";
import type { TransferReversal } from "./transfer-reversal.ts";
import type { Transfer } from "./transfer.ts";

export type BalanceTransactionSource =
  | ApplicationFee
  | Charge
  | ConnectCollectionTransfer
  | CustomerCashBalanceTransaction
  | Dispute
  | FeeRefund
  | Authorization
  | IssuingDispute
  | Transaction
  | Payout
  | Refund
  | ReserveTransaction
  | TaxDeductedAtSource
  | Topup
  | Transfer
  | TransferReversal;
