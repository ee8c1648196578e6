// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { FeedbackOption } from "../../schemas/billing/feedback-option.ts";

export interface FeedbackOptionCreateParams {
  description: string;
  expand?: string[];
}

export interface FeedbackOptionRetrieveParams {
  expand?: string[];
}

export interface FeedbackOptionUpdateParams {
  description?: string;
  expand?: string[];
}

export interface FeedbackOptionListParams extends PaginationParams {
  expand?: string[];
  status?: FeedbackOptionListParams.Status;
}
export declare namespace FeedbackOptionListParams {
  type Status = "active" | "inactive";
}

export interface FeedbackOptionDeactivateParams {
  expand?: string[];
}

/** `POST /v1/billing/feedback_options` · https://docs.stripe.com/api/billing/feedback_options/create */
export function create(
  client: Client,
  params: FeedbackOptionCreateParams,
  options?: RequestOptions,
): ApiPromise<FeedbackOption> {
  return operation.post(client, "/v1/billing/feedback_options", [], params, options);
}

/** `GET /v1/billing/feedback_options/{feedback_option}` · https://docs.stripe.com/api/billing/feedback_options/retrieve */
export function retrieve(
  client: Client,
  feedbackOption: string,
  params?: FeedbackOptionRetrieveParams,
  options?: RequestOptions,
): ApiPromise<FeedbackOption> {
  return operation.get(
    client,
    "/v1/billing/feedback_options/{feedback_option}",
    [feedbackOption],
    params,
    options,
  );
}

/** `POST /v1/billing/feedback_options/{feedback_option}` · https://docs.stripe.com/api/billing/feedback_options/update */
export function update(
  client: Client,
  feedbackOption: string,
  params?: FeedbackOptionUpdateParams,
  options?: RequestOptions,
): ApiPromise<FeedbackOption> {
  return operation.post(
    client,
    "/v1/billing/feedback_options/{feedback_option}",
    [feedbackOption],
    params,
    options,
  );
}

/** `GET /v1/billing/feedback_options` · https://docs.stripe.com/api/billing/feedback_options/list */
export function list(
  client: Client,
  params?: FeedbackOptionListParams,
  options?: RequestOptions,
): ApiListPromise<FeedbackOption> {
  return operation.list(client, "/v1/billing/feedback_options", [], params, options);
}

/** `POST /v1/billing/feedback_options/{feedback_option}/deactivate` · https://docs.stripe.com/api/billing/feedback_options/deactivate */
export function deactivate(
  client: Client,
  feedbackOption: string,
  params?: FeedbackOptionDeactivateParams,
  options?: RequestOptions,
): ApiPromise<FeedbackOption> {
  return operation.post(
    client,
    "/v1/billing/feedback_options/{feedback_option}/deactivate",
    [feedbackOption],
    params,
    options,
  );
}
