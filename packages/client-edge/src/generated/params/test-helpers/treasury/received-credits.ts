// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";

export interface ReceivedCreditCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  network: ReceivedCreditCreateParams.Network;
  description?: string;
  expand?: Expand;
  initiating_payment_method_details?: ReceivedCreditCreateParams.InitiatingPaymentMethodDetails;
}
export declare namespace ReceivedCreditCreateParams {
  type Network = "ach" | "rtp" | "us_domestic_wire" | OtherString;
  interface InitiatingPaymentMethodDetails {
    type: "us_bank_account";
    us_bank_account?: InitiatingPaymentMethodDetails.UsBankAccount;
  }
  namespace InitiatingPaymentMethodDetails {
    interface UsBankAccount {
      account_holder_name?: string;
      account_number?: string;
      routing_number?: string;
    }
  }
}
