// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { MoneyManagementRecipientVerificationsParams } from "../../../params/v2/test-helpers.ts";
import type { RecipientVerification } from "../../../schemas/v2/money-management.ts";

export type { MoneyManagementRecipientVerificationsParams } from "../../../params/v2/test-helpers.ts";

/** `POST /v2/test_helpers/money_management/recipient_verifications` · https://docs.stripe.com/api/v2/test_helpers/money_management/recipient_verifications/create */
export function recipientVerifications(
  client: Client,
  params: MoneyManagementRecipientVerificationsParams,
  options?: RequestOptions,
): ApiPromise<RecipientVerification> {
  return operation.postV2(
    client,
    "/v2/test_helpers/money_management/recipient_verifications",
    [],
    params,
    options,
  );
}
