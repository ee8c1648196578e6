// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { Customer } from "./customer.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { Refund } from "./refund.ts";

export interface CustomerCashBalanceTransaction {
  id: string;
  object: "customer_cash_balance_transaction";
  adjusted_for_overdraft?: CustomerCashBalanceTransaction.AdjustedForOverdraft;
  applied_to_payment?: CustomerCashBalanceTransaction.AppliedToPayment;
  created: number;
  currency: string;
  customer: string | Customer;
  customer_account: string | null;
  ending_balance: number;
  funded?: CustomerCashBalanceTransaction.Funded;
  livemode: boolean;
  net_amount: number;
  refunded_from_payment?: CustomerCashBalanceTransaction.RefundedFromPayment;
  transferred_to_balance?: CustomerCashBalanceTransaction.TransferredToBalance;
  type: CustomerCashBalanceTransaction.Type;
  unapplied_from_payment?: CustomerCashBalanceTransaction.UnappliedFromPayment;
}
export declare namespace CustomerCashBalanceTransaction {
  interface AdjustedForOverdraft {
    balance_transaction: string | BalanceTransaction;
    linked_transaction: string | CustomerCashBalanceTransaction;
  }
  interface AppliedToPayment {
    payment_intent: string | PaymentIntent;
  }
  interface Funded {
    bank_transfer: Funded.BankTransfer;
  }
  namespace Funded {
    interface BankTransfer {
      eu_bank_transfer?: BankTransfer.EuBankTransfer;
      gb_bank_transfer?: BankTransfer.GbBankTransfer;
      jp_bank_transfer?: BankTransfer.JpBankTransfer;
      reference: string | null;
      type: BankTransfer.Type;
      us_bank_transfer?: BankTransfer.UsBankTransfer;
    }
    namespace BankTransfer {
      interface EuBankTransfer {
        bic: string | null;
        iban_last4: string | null;
        sender_name: string | null;
      }
      interface GbBankTransfer {
        account_number_last4: string | null;
        sender_name: string | null;
        sort_code: string | null;
      }
      interface JpBankTransfer {
        sender_bank: string | null;
        sender_branch: string | null;
        sender_name: string | null;
      }
      type Type =
        | "eu_bank_transfer"
        | "gb_bank_transfer"
        | "jp_bank_transfer"
        | "mx_bank_transfer"
        | "us_bank_transfer"
        | OtherString;
      interface UsBankTransfer {
        network?: UsBankTransfer.Network;
        sender_name: string | null;
      }
      namespace UsBankTransfer {
        type Network = "ach" | "domestic_wire_us" | "fednow" | "rtp" | "swift" | OtherString;
      }
    }
  }
  interface RefundedFromPayment {
    refund: string | Refund;
  }
  interface TransferredToBalance {
    balance_transaction: string | BalanceTransaction;
  }
  type Type =
    | "adjusted_for_overdraft"
    | "applied_to_payment"
    | "funded"
    | "funding_reversed"
    | "refunded_from_payment"
    | "return_canceled"
    | "return_initiated"
    | "transferred_to_balance"
    | "unapplied_from_payment"
    | OtherString;
  interface UnappliedFromPayment {
    payment_intent: string | PaymentIntent;
  }
}
