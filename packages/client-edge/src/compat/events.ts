import type { WebRequestInit } from "../web.ts";
import { partsOf } from "./address.ts";
import { present } from "./last-response.ts";
import type { LastResponse, RequestEvent, ResponseEvent } from "./types.ts";

/** What listeners are told of a try. */
export function requestEvent(
  url: string,
  { method, headers }: WebRequestInit,
  body: object | undefined,
): RequestEvent {
  return {
    api_version: headers["stripe-version"] ?? "",
    ...present({
      account: headers["stripe-account"],
      idempotency_key: headers["idempotency-key"],
    }),
    method,
    path: partsOf(url).path,
    // Those of other requests are in the path.
    ...(body && method === "POST" && { body }),
    request_start_time: Date.now(),
  };
}

/** What listeners are told of the answer to the last try. */
export function responseEvent(
  { method, path, request_start_time }: RequestEvent,
  { statusCode, requestId, apiVersion, stripeAccount, idempotencyKey }: LastResponse,
  body: unknown,
): ResponseEvent {
  const request_end_time = Date.now();
  return {
    api_version: apiVersion ?? "",
    ...present({ account: stripeAccount, idempotency_key: idempotencyKey }),
    method,
    path,
    status: statusCode,
    request_id: requestId,
    ...(body !== undefined && { body }),
    elapsed: request_end_time - request_start_time,
    request_start_time,
    request_end_time,
  };
}
