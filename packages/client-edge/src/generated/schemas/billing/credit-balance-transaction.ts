// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { Invoice } from "../invoice.ts";
import type { TestClock } from "../test-helpers/test-clock.ts";
import type { CreditGrant } from "./credit-grant.ts";

export interface CreditBalanceTransaction {
  id: string;
  object: "billing.credit_balance_transaction";
  created: number;
  credit: CreditBalanceTransaction.Credit | null;
  credit_grant: string | CreditGrant;
  debit: CreditBalanceTransaction.Debit | null;
  effective_at: number;
  livemode: boolean;
  test_clock: string | TestClock | null;
  type: CreditBalanceTransaction.Type | null;
}
export declare namespace CreditBalanceTransaction {
  interface Credit {
    amount: Credit.Amount;
    credits_application_invoice_voided: Credit.CreditsApplicationInvoiceVoided | null;
    type: Credit.Type;
  }
  namespace Credit {
    interface Amount {
      monetary: Amount.Monetary | null;
      type: "monetary";
    }
    namespace Amount {
      interface Monetary {
        currency: string;
        value: number;
      }
    }
    interface CreditsApplicationInvoiceVoided {
      invoice: string | Invoice;
      invoice_line_item: string;
    }
    type Type = "credits_application_invoice_voided" | "credits_granted" | OtherString;
  }
  interface Debit {
    amount: Debit.Amount;
    credits_applied: Debit.CreditsApplied | null;
    type: Debit.Type;
  }
  namespace Debit {
    export import Amount = Credit.Amount;
    type CreditsApplied = Credit.CreditsApplicationInvoiceVoided;
    type Type = "credits_applied" | "credits_expired" | "credits_voided" | OtherString;
  }
  type Type = "credit" | "debit" | OtherString;
}
