// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Session } from "./checkout.ts";
import type { CreditNote } from "./credit-note.ts";
import type { Customer } from "./customer.ts";
import type { Invoice } from "./invoice.ts";

export interface CustomerBalanceTransaction {
  id: string;
  object: "customer_balance_transaction";
  amount: number;
  checkout_session: string | Session | null;
  created: number;
  credit_note: string | CreditNote | null;
  currency: string;
  customer: string | Customer;
  customer_account: string | null;
  description: string | null;
  ending_balance: number;
  invoice: string | Invoice | null;
  livemode: boolean;
  metadata: Metadata | null;
  type: CustomerBalanceTransaction.Type;
}
export declare namespace CustomerBalanceTransaction {
  type Type =
    | "adjustment"
    | "applied_to_invoice"
    | "checkout_session_subscription_payment"
    | "checkout_session_subscription_payment_canceled"
    | "credit_note"
    | "initial"
    | "invoice_overpaid"
    | "invoice_too_large"
    | "invoice_too_small"
    | "migration"
    | "unapplied_from_invoice"
    | "unspent_receiver_credit"
    | OtherString;
}
