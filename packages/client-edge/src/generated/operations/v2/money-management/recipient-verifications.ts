// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type {
  RecipientVerificationAcknowledgeParams,
  RecipientVerificationCreateParams,
  RecipientVerificationRetrieveParams,
} from "../../../params/v2/money-management.ts";
import type { RecipientVerification } from "../../../schemas/v2/money-management.ts";

export type {
  RecipientVerificationAcknowledgeParams,
  RecipientVerificationCreateParams,
  RecipientVerificationRetrieveParams,
} from "../../../params/v2/money-management.ts";

/** `POST /v2/money_management/recipient_verifications` · https://docs.stripe.com/api/v2/money_management/recipient_verifications/create */
export function create(
  client: Client,
  params: RecipientVerificationCreateParams,
  options?: RequestOptions,
): ApiPromise<RecipientVerification> {
  return operation.postV2(
    client,
    "/v2/money_management/recipient_verifications",
    [],
    params,
    options,
  );
}

/** `GET /v2/money_management/recipient_verifications/{recipient_verification}` · https://docs.stripe.com/api/v2/money_management/recipient_verifications/retrieve */
export function retrieve(
  client: Client,
  recipientVerification: string,
  params?: RecipientVerificationRetrieveParams,
  options?: RequestOptions,
): ApiPromise<RecipientVerification> {
  return operation.getV2(
    client,
    "/v2/money_management/recipient_verifications/{recipient_verification}",
    [recipientVerification],
    params,
    options,
  );
}

/** `POST /v2/money_management/recipient_verifications/{recipient_verification}/acknowledge` · https://docs.stripe.com/api/v2/money_management/recipient_verifications/acknowledge */
export function acknowledge(
  client: Client,
  recipientVerification: string,
  params?: RecipientVerificationAcknowledgeParams,
  options?: RequestOptions,
): ApiPromise<RecipientVerification> {
  return operation.postV2(
    client,
    "/v2/money_management/recipient_verifications/{recipient_verification}/acknowledge",
    [recipientVerification],
    params,
    options,
  );
}
