import { startRequest } from "../api-promise.ts";
import { isStripeError } from "../errors/is-stripe-error.ts";
import type { Operation } from "../types.ts";
import type { Fetch, WebAbortController, WebAbortSignal, WebRequestInit } from "../web.ts";
import { authenticate } from "./authenticate.ts";
import type { Shared } from "./config.ts";
import type { Emitter } from "./emitter.ts";
import { fromCore } from "./errors/from-core.ts";
import { requestEvent, responseEvent } from "./events.ts";
import { lastResponse } from "./last-response.ts";
import { prepare } from "./options.ts";
import type { RawRequestOptions, RequestEvent, Response } from "./types.ts";

declare const AbortController: new () => WebAbortController;

/**
 * Sends an operation whose options are stripe-node's: with its events, its errors, and the
 * response beside the data.
 *
 * @throws {TypeError} for options that exclude each other
 */
export function sendOperation<T>(
  shared: Shared,
  emitter: Emitter,
  operation: Operation,
): Promise<Response<T>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- compat's types of operations have these options
  const given = operation.options as RawRequestOptions | undefined;
  const { settings, options, authenticator } = prepare(shared, given);
  const stream = given?.streaming || operation.wire?.stream;
  const { emitEventBodies } = shared;

  const controller = authenticator && abortableBy(options.signal);
  let sent: RequestEvent | undefined;
  const fetch = async (url: string, init: WebRequestInit) => {
    const request = authenticator
      ? await authenticate(authenticator, url, init).catch((error: unknown) => {
          // Not a failure of the connection: another try isn't made.
          controller?.abort(error);
          throw error;
        })
      : { url, init };
    sent = requestEvent(url, init, emitEventBodies ? (operation.params ?? {}) : undefined);
    emitter.emit("request", sent);
    return shared.transport(request.url, request.init, options.timeout ?? shared.timeout);
  };

  return startRequest<Response<T>>(
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- needed where the environment has its own type
    { ...settings, fetch: fetch as Fetch },
    {
      ...operation,
      options: { ...options, signal: controller?.signal ?? options.signal },
      wire: { ...operation.wire, ...(stream && { stream }) },
    },
  )
    .withResponse()
    .then(
      ({ data, response }) => {
        const last = lastResponse(response.status, response.headers);
        const body = emitEventBodies && !stream ? data : undefined;
        if (sent) emitter.emit("response", responseEvent(sent, last, body));
        if (!stream) return Object.defineProperty(data, "lastResponse", { value: last });
        const { headers: _, statusCode: __, ...fields } = last;
        return data && Object.assign(data, fields);
      },
      (error: unknown) => {
        if (sent && isStripeError(error) && error.statusCode !== undefined) {
          const last = lastResponse(error.statusCode, new Map(Object.entries(error.headers ?? {})));
          const body = emitEventBodies ? { error: error.raw } : undefined;
          emitter.emit("response", responseEvent(sent, last, body));
        }
        throw fromCore(error);
      },
    );
}

/** A controller that also aborts when the signal does. */
function abortableBy(signal: WebAbortSignal | undefined): WebAbortController {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  else signal?.addEventListener("abort", abort);
  return controller;
}
