// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../v2-amount.ts";

export interface InboundTransfer {
  id: string;
  object: "v2.money_management.inbound_transfer";
  amount: V2Amount;
  created: string;
  description: string;
  from: InboundTransfer.From;
  livemode: boolean;
  to: InboundTransfer.To;
  transfer_history: InboundTransfer.TransferHistory[];
}
export declare namespace InboundTransfer {
  interface From {
    debited: V2Amount;
    payment_method: From.PaymentMethod;
  }
  namespace From {
    interface PaymentMethod {
      type: string;
      us_bank_account?: string;
    }
  }
  interface To {
    credited: V2Amount;
    financial_account: string;
  }
  interface TransferHistory {
    id: string;
    bank_debit_failed?: TransferHistory.BankDebitFailed;
    bank_debit_processing?: TransferHistory.BankDebitProcessing;
    bank_debit_queued?: TransferHistory.BankDebitQueued;
    bank_debit_returned?: TransferHistory.BankDebitReturned;
    bank_debit_succeeded?: TransferHistory.BankDebitSucceeded;
    created: string;
    effective_at: string;
    type: TransferHistory.Type;
  }
  namespace TransferHistory {
    interface BankDebitFailed {
      failure_reason: BankDebitFailed.FailureReason;
    }
    namespace BankDebitFailed {
      type FailureReason =
        | "bank_account_closed"
        | "bank_account_not_found"
        | "bank_debit_could_not_be_processed"
        | "bank_debit_not_authorized"
        | "insufficient_funds"
        | OtherString;
    }
    interface BankDebitProcessing {}
    interface BankDebitQueued {}
    interface BankDebitReturned {
      return_reason: BankDebitReturned.ReturnReason;
    }
    namespace BankDebitReturned {
      type ReturnReason =
        | "bank_account_closed"
        | "bank_account_not_found"
        | "bank_debit_could_not_be_processed"
        | "bank_debit_not_authorized"
        | "insufficient_funds"
        | OtherString;
    }
    interface BankDebitSucceeded {}
    type Type =
      | "bank_debit_failed"
      | "bank_debit_processing"
      | "bank_debit_queued"
      | "bank_debit_returned"
      | "bank_debit_succeeded"
      | OtherString;
  }
}
