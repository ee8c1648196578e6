// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ReaderCancelActionParams,
  ReaderCollectInputsParams,
  ReaderCollectPaymentMethodParams,
  ReaderConfirmPaymentIntentParams,
  ReaderCreateParams,
  ReaderDeleteParams,
  ReaderListParams,
  ReaderProcessPaymentIntentParams,
  ReaderProcessSetupIntentParams,
  ReaderRefundPaymentParams,
  ReaderRetrieveParams,
  ReaderSetReaderDisplayParams,
  ReaderUpdateParams,
} from "../../params/terminal.ts";
import type { DeletedReader, Reader } from "../../schemas/terminal.ts";

export type {
  ReaderCancelActionParams,
  ReaderCollectInputsParams,
  ReaderCollectPaymentMethodParams,
  ReaderConfirmPaymentIntentParams,
  ReaderCreateParams,
  ReaderDeleteParams,
  ReaderListParams,
  ReaderProcessPaymentIntentParams,
  ReaderProcessSetupIntentParams,
  ReaderRefundPaymentParams,
  ReaderRetrieveParams,
  ReaderSetReaderDisplayParams,
  ReaderUpdateParams,
} from "../../params/terminal.ts";

/** `POST /v1/terminal/readers` · https://docs.stripe.com/api/terminal/readers/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ReaderCreateParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(client, "/v1/terminal/readers", [], params, options);
}

/** `GET /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderRetrieveParams<Expand<Reader | DeletedReader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader | DeletedReader, E>> {
  return operation.get(client, "/v1/terminal/readers/{reader}", [reader], params, options);
}

/** `POST /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderUpdateParams<Expand<Reader | DeletedReader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader | DeletedReader, E>> {
  return operation.post(client, "/v1/terminal/readers/{reader}", [reader], params, options);
}

/** `DELETE /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/delete */
export function del(
  client: Client,
  reader: string,
  params?: ReaderDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedReader> {
  return operation.del(client, "/v1/terminal/readers/{reader}", [reader], params, options);
}

/** `GET /v1/terminal/readers` · https://docs.stripe.com/api/terminal/readers/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ReaderListParams<ExpandItems<Reader, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Reader, E>> {
  return operation.list(client, "/v1/terminal/readers", [], params, options);
}

/** `POST /v1/terminal/readers/{reader}/cancel_action` · https://docs.stripe.com/api/terminal/readers/cancel_action */
export function cancelAction<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderCancelActionParams<Expand<Reader | DeletedReader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader | DeletedReader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/cancel_action",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/collect_inputs` · https://docs.stripe.com/api/terminal/readers/collect_inputs */
export function collectInputs<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderCollectInputsParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/collect_inputs",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/collect_payment_method` · https://docs.stripe.com/api/terminal/readers/collect_payment_method */
export function collectPaymentMethod<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderCollectPaymentMethodParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/collect_payment_method",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/confirm_payment_intent` · https://docs.stripe.com/api/terminal/readers/confirm_payment_intent */
export function confirmPaymentIntent<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderConfirmPaymentIntentParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/confirm_payment_intent",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/process_payment_intent` · https://docs.stripe.com/api/terminal/readers/process_payment_intent */
export function processPaymentIntent<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderProcessPaymentIntentParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/process_payment_intent",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/process_setup_intent` · https://docs.stripe.com/api/terminal/readers/process_setup_intent */
export function processSetupIntent<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderProcessSetupIntentParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/process_setup_intent",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/refund_payment` · https://docs.stripe.com/api/terminal/readers/refund_payment */
export function refundPayment<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderRefundPaymentParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/refund_payment",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/set_reader_display` · https://docs.stripe.com/api/terminal/readers/set_reader_display */
export function setReaderDisplay<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderSetReaderDisplayParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/set_reader_display",
    [reader],
    params,
    options,
  );
}
