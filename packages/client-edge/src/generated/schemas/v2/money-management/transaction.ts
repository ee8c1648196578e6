// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../v2-amount.ts";

export interface Transaction {
  id: string;
  object: "v2.money_management.transaction";
  amount: V2Amount;
  balance_impact: Transaction.BalanceImpact;
  category: Transaction.Category;
  counterparty?: Transaction.Counterparty;
  created: string;
  description?: string;
  financial_account: string;
  flow?: Transaction.Flow;
  livemode: boolean;
  metadata?: Metadata;
  regulatory_receipt: Transaction.RegulatoryReceipt;
  status: Transaction.Status;
  status_transitions: Transaction.StatusTransitions;
}
export declare namespace Transaction {
  interface BalanceImpact {
    available: V2Amount;
    inbound_pending: V2Amount;
    outbound_pending: V2Amount;
  }
  type Category =
    | "adjustment"
    | "currency_conversion"
    | "inbound_transfer"
    | "inbound_transfer_reversal"
    | "outbound_payment"
    | "outbound_payment_reversal"
    | "outbound_transfer"
    | "outbound_transfer_reversal"
    | "received_credit"
    | "received_credit_reversal"
    | "received_debit"
    | "received_debit_reversal"
    | "stripe_fee"
    | "stripe_fee_tax"
    | OtherString;
  interface Counterparty {
    name?: string;
  }
  interface Flow {
    adjustment?: string;
    currency_conversion?: string;
    fee_batch?: string;
    inbound_transfer?: string;
    outbound_payment?: string;
    outbound_transfer?: string;
    received_credit?: string;
    received_debit?: string;
    type: Flow.Type;
  }
  namespace Flow {
    type Type =
      | "adjustment"
      | "currency_conversion"
      | "fee_batch"
      | "inbound_transfer"
      | "outbound_payment"
      | "outbound_transfer"
      | "received_credit"
      | "received_debit"
      | OtherString;
  }
  interface RegulatoryReceipt {
    status: RegulatoryReceipt.Status;
    url?: string;
    url_expires_at?: string;
  }
  namespace RegulatoryReceipt {
    type Status = "available" | "not_applicable" | "pending" | "url_expired";
  }
  type Status = "pending" | "posted" | "void";
  interface StatusTransitions {
    posted_at?: string;
    void_at?: string;
  }
}
