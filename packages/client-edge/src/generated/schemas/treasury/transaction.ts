// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { ApiList } from "../../../types.ts";
import type { Transaction as StripeTransaction } from "../financial-connections/transaction.ts";
import type { Authorization } from "../issuing/authorization.ts";
import type { CreditReversal } from "./credit-reversal.ts";
import type { DebitReversal } from "./debit-reversal.ts";
import type { InboundTransfer } from "./inbound-transfer.ts";
import type { OutboundPayment } from "./outbound-payment.ts";
import type { OutboundTransfer } from "./outbound-transfer.ts";
import type { ReceivedCredit } from "./received-credit.ts";
import type { ReceivedDebit } from "./received-debit.ts";
import type { TransactionEntry } from "./transaction-entry.ts";

export interface Transaction {
  id: string;
  object: "treasury.transaction";
  amount: number;
  balance_impact: Transaction.BalanceImpact;
  created: number;
  currency: string;
  description: string;
  entries?: ApiList<TransactionEntry> | null;
  financial_account: string;
  flow: string | null;
  flow_details?: Transaction.FlowDetails | null;
  flow_type: Transaction.FlowType;
  livemode: boolean;
  status: Transaction.Status;
  status_transitions: Transaction.StatusTransitions;
}
export declare namespace Transaction {
  interface BalanceImpact {
    cash: number;
    inbound_pending: number;
    outbound_pending: number;
  }
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
  type Status = "open" | "posted" | "void" | OtherString;
  type StatusTransitions = StripeTransaction.StatusTransitions;
}
