// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { PaymentEvaluationCreateParams } from "../../params/radar.ts";
import type { PaymentEvaluation } from "../../schemas/radar.ts";

export type { PaymentEvaluationCreateParams } from "../../params/radar.ts";

/** `POST /v1/radar/payment_evaluations` · https://docs.stripe.com/api/radar/payment_evaluations/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: PaymentEvaluationCreateParams<Expand<PaymentEvaluation, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentEvaluation, E>> {
  return operation.post(client, "/v1/radar/payment_evaluations", [], params, options);
}
