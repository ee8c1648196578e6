// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type {
  ReaderPresentPaymentMethodParams,
  ReaderSucceedInputCollectionParams,
  ReaderTimeoutInputCollectionParams,
} from "../../../params/test-helpers/terminal.ts";
import type { Reader } from "../../../schemas/terminal.ts";

export type {
  ReaderPresentPaymentMethodParams,
  ReaderSucceedInputCollectionParams,
  ReaderTimeoutInputCollectionParams,
} from "../../../params/test-helpers/terminal.ts";

/** `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method` · https://docs.stripe.com/api/test_helpers/terminal/readers/present_payment_method */
export function presentPaymentMethod<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderPresentPaymentMethodParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/terminal/readers/{reader}/present_payment_method",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection` · https://docs.stripe.com/api/test_helpers/terminal/readers/succeed_input_collection */
export function succeedInputCollection<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderSucceedInputCollectionParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection` · https://docs.stripe.com/api/test_helpers/terminal/readers/timeout_input_collection */
export function timeoutInputCollection<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderTimeoutInputCollectionParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection",
    [reader],
    params,
    options,
  );
}
