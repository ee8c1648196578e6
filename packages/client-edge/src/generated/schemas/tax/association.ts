// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface Association {
  id: string;
  object: "tax.association";
  calculation: string;
  payment_intent: string;
  tax_transaction_attempts: Association.TaxTransactionAttempt[] | null;
}
export declare namespace Association {
  interface TaxTransactionAttempt {
    committed?: TaxTransactionAttempt.Committed;
    errored?: TaxTransactionAttempt.Errored;
    source: string;
    status: string;
  }
  namespace TaxTransactionAttempt {
    interface Committed {
      transaction: string;
    }
    interface Errored {
      reason: Errored.Reason;
    }
    namespace Errored {
      type Reason =
        | "another_payment_associated_with_calculation"
        | "calculation_expired"
        | "currency_mismatch"
        | "original_transaction_voided"
        | "unique_reference_violation"
        | OtherString;
    }
  }
}
