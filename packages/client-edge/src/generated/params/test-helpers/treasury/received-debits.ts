// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface ReceivedDebitCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  network: "ach";
  description?: string;
  expand?: Expand;
  initiating_payment_method_details?: ReceivedDebitCreateParams.InitiatingPaymentMethodDetails;
}
export declare namespace ReceivedDebitCreateParams {
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
