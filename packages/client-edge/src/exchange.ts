import { notify } from "./hooks.ts";
import { parseJson } from "./parse-json.ts";
import type { EncodedRequest } from "./request.ts";
import type { Settings } from "./settings.ts";
import type { RawError, RequestEvent } from "./types.ts";
import type { Fetch, RequestInit, Response, WebAbortController, WebRequestInit } from "./web.ts";

// Looked up when a request is sent, so that what replaces it later (a test, a tracer) is used.
declare const fetch: Fetch;

/** The body of an answer that isn't a success: an object in v1 and v2, a word in OAuth. */
interface ErrorBody {
  error?: RawError | string | null;
  error_description?: string;
}

/** One answer: with its text, or with Stripe's error, or with the wait before the next try. */
export interface Exchanged {
  readonly response: Response;
  /** Of a success that isn't a stream. */
  readonly text?: string;
  /** Of anything but a success. */
  readonly raw?: RawError;
  /** Milliseconds to wait before the request is sent again; then the body has been discarded. */
  readonly wait?: number | undefined;
}

/**
 * Sends one try and reads its answer, the body included.
 *
 * @param waitFor tells how long to wait before another try, or that this answer is final; asked
 * by the status first, and with the error's code once the body has been read.
 */
export async function exchange(
  settings: Settings,
  request: EncodedRequest,
  event: () => RequestEvent,
  controller: WebAbortController,
  waitFor: (response: Response, code?: string) => number | undefined,
): Promise<Exchanged> {
  const sent = Date.now();
  const init: WebRequestInit = {
    method: request.operation.method,
    headers: request.headers,
    // A redirect would take the key along.
    redirect: "manual",
    signal: controller.signal,
  };
  if (request.body !== undefined) init.body = request.body;
  if (request.once) init.duplex = "half";
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- needed where the environment has its own type
  const response = await (settings.fetch ?? fetch)(request.url, init as RequestInit);

  notify(settings.hooks?.onResponse, () => ({
    ...event(),
    status: response.status,
    requestId: response.headers.get("request-id") ?? undefined,
    elapsed: Date.now() - sent,
  }));

  if (response.ok) {
    if (!request.operation.wire?.stream) {
      return { response, text: await (request.keepBody() ? response.clone() : response).text() };
    }
    // The file is read after this try has ended, and the caller's signal still aborts it.
    const { signal } = settings;
    signal?.addEventListener("abort", () => controller.abort(signal.reason));
    return { response };
  }

  const wait = waitFor(response);
  if (wait !== undefined) {
    response.body?.cancel().catch(() => {});
    return { response, wait };
  }
  const raw = parseError(response.status, await response.text());
  return { response, raw, wait: waitFor(response, raw.code) };
}

/** Stripe's error object; where the answer is another's (a proxy's page), one that quotes its start. */
function parseError(status: number, text: string): RawError {
  try {
    const { error, error_description: message = "" } = parseJson<ErrorBody>(text);
    if (typeof error === "object" && error) return error;
    if (typeof error === "string") return { type: error, message };
  } catch {
    // Not JSON, or not an object.
  }
  const excerpt = text
    .slice(0, 2000)
    .replace(/(?:<[^>]*>|\s)+/g, " ")
    .trim()
    .slice(0, 200);
  return { message: `The answer ${status} has no error of Stripe's in it: "${excerpt}"` };
}
