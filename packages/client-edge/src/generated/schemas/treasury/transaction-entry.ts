// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { Authorization } from "../issuing/authorization.ts";
import type { CreditReversal } from "./credit-reversal.ts";
import type { DebitReversal } from "./debit-reversal.ts";
import type { InboundTransfer } from "./inbound-transfer.ts";
import type { OutboundPayment } from "./outbound-payment.ts";
import type { OutboundTransfer } from "./outbound-transfer.ts";
import type { ReceivedCredit } from "./received-credit.ts";
import type { ReceivedDebit } from "./received-debit.ts";
import type { Transaction } from "./transaction.ts";

export interface TransactionEntry {
  id: string;
  object: "treasury.transaction_entry";
  balance_impact: TransactionEntry.BalanceImpact;
  created: number;
  currency: string;
  effective_at: number;
  financial_account: string;
  flow: string | null;
  flow_details?: TransactionEntry.FlowDetails | null;
  flow_type: TransactionEntry.FlowType;
  livemode: boolean;
  transaction: string | Transaction;
  type: TransactionEntry.Type;
}
export declare namespace TransactionEntry {
  type BalanceImpact = Transaction.BalanceImpact;
  interface FlowDetails {
    credit_reversal?: CreditReversal;
    debit_reversal?: DebitReversal;
    inbound_transfer?: InboundTransfer;
    issuing_authorization?: Authorization;
    outbound_payment?: OutboundPayment;
    outbound_transfer?: OutboundTransfer;
    received_credit?: ReceivedCredit;
    received_debit?: ReceivedDebit;
    type: FlowDetails.Type;
  }
  namespace FlowDetails {
    type Type =
      | "credit_reversal"
      | "debit_reversal"
      | "inbound_transfer"
      | "issuing_authorization"
      | "other"
      | "outbound_payment"
      | "outbound_transfer"
      | "received_credit"
      | "received_debit"
      | OtherString;
  }
  type FlowType =
    | "credit_reversal"
    | "debit_reversal"
    | "inbound_transfer"
    | "issuing_authorization"
    | "other"
    | "outbound_payment"
    | "outbound_transfer"
    | "received_credit"
    | "received_debit"
    | OtherString;
  type Type =
    | "credit_reversal"
    | "credit_reversal_posting"
    | "debit_reversal"
    | "inbound_transfer"
    | "inbound_transfer_return"
    | "issuing_authorization_hold"
    | "issuing_authorization_release"
    | "other"
    | "outbound_payment"
    | "outbound_payment_cancellation"
    | "outbound_payment_failure"
    | "outbound_payment_posting"
    | "outbound_payment_return"
    | "outbound_transfer"
    | "outbound_transfer_cancellation"
    | "outbound_transfer_failure"
    | "outbound_transfer_posting"
    | "outbound_transfer_return"
    | "received_credit"
    | "received_debit"
    | OtherString;
}
