// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../v2-amount.ts";

export interface ReceivedCredit {
  id: string;
  object: "v2.money_management.received_credit";
  amount: V2Amount;
  amount_received: V2Amount;
  balance_transfer?: ReceivedCredit.BalanceTransfer;
  bank_transfer?: ReceivedCredit.BankTransfer;
  created: string;
  description?: string;
  financial_account: string;
  livemode: boolean;
  status: ReceivedCredit.Status;
  status_details?: ReceivedCredit.StatusDetails;
  status_transitions?: ReceivedCredit.StatusTransitions;
  type: ReceivedCredit.Type;
}
export declare namespace ReceivedCredit {
  interface BalanceTransfer {
    from_account?: string;
    outbound_payment?: string;
    outbound_transfer?: string;
    payout?: string;
    transfer?: string;
    type: BalanceTransfer.Type;
  }
  namespace BalanceTransfer {
    type Type = "outbound_payment" | "outbound_transfer" | "payout" | "transfer" | OtherString;
  }
  interface BankTransfer {
    financial_address: string;
    network: BankTransfer.Network;
    originating_bank_account: BankTransfer.OriginatingBankAccount;
    statement_descriptor?: string;
  }
  namespace BankTransfer {
    type Network =
      | "ach"
      | "chaps"
      | "fedwire"
      | "fps"
      | "rtp"
      | "sepa"
      | "sepa_instant"
      | OtherString;
    interface OriginatingBankAccount {
      aba?: OriginatingBankAccount.Aba;
      iban?: OriginatingBankAccount.Iban;
      sort_code?: OriginatingBankAccount.SortCode;
      type: OriginatingBankAccount.Type;
    }
    namespace OriginatingBankAccount {
      interface Aba {
        account_holder_name?: string;
        bank_name?: string;
        last4?: string;
        routing_number?: string;
      }
      interface Iban {
        account_holder_name?: string;
        bank_name?: string;
        bic?: string;
        country?: string;
        iban?: string;
      }
      interface SortCode {
        account_holder_name?: string;
        bank_name?: string;
        last4?: string;
        sort_code?: string;
      }
      type Type = "aba" | "iban" | "sort_code" | OtherString;
    }
  }
  type Status = "failed" | "pending" | "returned" | "succeeded" | OtherString;
  interface StatusDetails {
    failed?: StatusDetails.Failed;
    returned?: StatusDetails.Returned;
  }
  namespace StatusDetails {
    interface Failed {
      reason: Failed.Reason;
    }
    namespace Failed {
      type Reason =
        | "capability_inactive"
        | "currency_unsupported_on_financial_address"
        | "financial_address_inactive"
        | "stripe_rejected"
        | OtherString;
    }
    interface Returned {
      reason: Returned.Reason;
    }
    namespace Returned {
      type Reason = "originator_initiated_reversal" | OtherString;
    }
  }
  interface StatusTransitions {
    failed_at?: string;
    returned_at?: string;
    succeeded_at?: string;
  }
  type Type = "balance_transfer" | "bank_transfer" | OtherString;
}
