// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Source } from "./source.ts";

export interface SourceMandateNotification {
  id: string;
  object: "source_mandate_notification";
  acss_debit?: SourceMandateNotification.AcssDebit;
  amount: number | null;
  bacs_debit?: SourceMandateNotification.BacsDebit;
  created: number;
  livemode: boolean;
  reason: string;
  sepa_debit?: SourceMandateNotification.SepaDebit;
  source: Source;
  status: string;
  type: string;
}
export declare namespace SourceMandateNotification {
  interface AcssDebit {
    statement_descriptor?: string;
  }
  interface BacsDebit {
    last4?: string;
  }
  interface SepaDebit {
    creditor_identifier?: string;
    last4?: string;
    mandate_reference?: string;
  }
}
