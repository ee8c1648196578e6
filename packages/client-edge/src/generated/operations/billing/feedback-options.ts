// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  FeedbackOptionCreateParams,
  FeedbackOptionDeactivateParams,
  FeedbackOptionListParams,
  FeedbackOptionRetrieveParams,
  FeedbackOptionUpdateParams,
} from "../../params/billing.ts";
import type { FeedbackOption } from "../../schemas/billing.ts";

export type {
  FeedbackOptionCreateParams,
  FeedbackOptionDeactivateParams,
  FeedbackOptionListParams,
  FeedbackOptionRetrieveParams,
  FeedbackOptionUpdateParams,
} from "../../params/billing.ts";

/** `POST /v1/billing/feedback_options` · https://docs.stripe.com/api/billing/feedback_options/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: FeedbackOptionCreateParams<Expand<FeedbackOption, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FeedbackOption, E>> {
  return operation.post(client, "/v1/billing/feedback_options", [], params, options);
}

/** `GET /v1/billing/feedback_options/{feedback_option}` · https://docs.stripe.com/api/billing/feedback_options/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  feedbackOption: string,
  params?: FeedbackOptionRetrieveParams<Expand<FeedbackOption, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FeedbackOption, E>> {
  return operation.get(
    client,
    "/v1/billing/feedback_options/{feedback_option}",
    [feedbackOption],
    params,
    options,
  );
}

/** `POST /v1/billing/feedback_options/{feedback_option}` · https://docs.stripe.com/api/billing/feedback_options/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  feedbackOption: string,
  params?: FeedbackOptionUpdateParams<Expand<FeedbackOption, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FeedbackOption, E>> {
  return operation.post(
    client,
    "/v1/billing/feedback_options/{feedback_option}",
    [feedbackOption],
    params,
    options,
  );
}

/** `GET /v1/billing/feedback_options` · https://docs.stripe.com/api/billing/feedback_options/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: FeedbackOptionListParams<ExpandItems<FeedbackOption, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<FeedbackOption, E>> {
  return operation.list(client, "/v1/billing/feedback_options", [], params, options);
}

/** `POST /v1/billing/feedback_options/{feedback_option}/deactivate` · https://docs.stripe.com/api/billing/feedback_options/deactivate */
export function deactivate<const E extends readonly string[] = []>(
  client: Client,
  feedbackOption: string,
  params?: FeedbackOptionDeactivateParams<Expand<FeedbackOption, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FeedbackOption, E>> {
  return operation.post(
    client,
    "/v1/billing/feedback_options/{feedback_option}/deactivate",
    [feedbackOption],
    params,
    options,
  );
}
