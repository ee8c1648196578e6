// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { PayoutMethodsBankAccountSpecRetrieveParams } from "../../../params/v2/money-management.ts";
import type { PayoutMethodsBankAccountSpec } from "../../../schemas/v2/money-management.ts";

export type { PayoutMethodsBankAccountSpecRetrieveParams } from "../../../params/v2/money-management.ts";

/** `GET /v2/money_management/payout_methods_bank_account_spec` · https://docs.stripe.com/api/v2/money_management/payout_methods_bank_account_spec/retrieve */
export function retrieve(
  client: Client,
  params?: PayoutMethodsBankAccountSpecRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PayoutMethodsBankAccountSpec> {
  return operation.getV2(
    client,
    "/v2/money_management/payout_methods_bank_account_spec",
    [],
    params,
    options,
  );
}
