// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface SourceTransaction {
  id: string;
  object: "source_transaction";
  ach_credit_transfer?: SourceTransaction.AchCreditTransfer;
  amount: number;
  chf_credit_transfer?: SourceTransaction.ChfCreditTransfer;
  created: number;
  currency: string;
  gbp_credit_transfer?: SourceTransaction.GbpCreditTransfer;
  livemode: boolean;
  paper_check?: SourceTransaction.PaperCheck;
  sepa_credit_transfer?: SourceTransaction.SepaCreditTransfer;
  source: string;
  status: string;
  type: SourceTransaction.Type;
}
export declare namespace SourceTransaction {
  interface AchCreditTransfer {
    customer_data?: string;
    fingerprint?: string;
    last4?: string;
    routing_number?: string;
  }
  interface ChfCreditTransfer {
    reference?: string;
    sender_address_country?: string;
    sender_address_line1?: string;
    sender_iban?: string;
    sender_name?: string;
  }
  interface GbpCreditTransfer {
    fingerprint?: string;
    funding_method?: string;
    last4?: string;
    reference?: string;
    sender_account_number?: string;
    sender_name?: string;
    sender_sort_code?: string;
  }
  interface PaperCheck {
    available_at?: string;
    invoices?: string;
  }
  interface SepaCreditTransfer {
    reference?: string;
    sender_iban?: string;
    sender_name?: string;
  }
  type Type =
    | "ach_credit_transfer"
    | "ach_debit"
    | "alipay"
    | "bancontact"
    | "card"
    | "card_present"
    | "eps"
    | "giropay"
    | "ideal"
    | "klarna"
    | "multibanco"
    | "p24"
    | "sepa_debit"
    | "sofort"
    | "three_d_secure"
    | "wechat"
    | OtherString;
}
