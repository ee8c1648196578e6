// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { OtherString } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type { ReceivedCredit } from "../../../schemas/treasury/received-credit.ts";

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

/** `POST /v1/test_helpers/treasury/received_credits` · https://docs.stripe.com/api/test_helpers/treasury/received_credits/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ReceivedCreditCreateParams<Expand<ReceivedCredit, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ReceivedCredit, E>> {
  return operation.post(client, "/v1/test_helpers/treasury/received_credits", [], params, options);
}
