import { encodeForm } from "./encode/form.ts";
import { encodeJson } from "./encode/json.ts";
import { fromV1 } from "./errors/from-v1.ts";
import { StripeAPIError } from "./errors/stripe-api-error.ts";
import { makeHeaders } from "./headers.ts";
import { checkKey } from "./key.ts";
import { limited } from "./limits.ts";
import { parseJson } from "./parse-json.ts";
import { checkPath, fillPath } from "./path.ts";
import { retry } from "./retry.ts";
import { withOptions, type Settings } from "./settings.ts";
import type { ApiBase, ErrorAnswer, Operation } from "./types.ts";
import type { Response, WebRequestInit } from "./web.ts";

/** What is sent, with every try the same. */
export interface EncodedRequest {
  readonly operation: Operation;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: WebRequestInit["body"];
  /** The body is a stream, which can't be sent a second time. */
  readonly once: boolean;
  /** Whether the response's own body has to stay unread. */
  readonly keepBody: () => boolean;
  /** Milliseconds since the epoch. */
  readonly started: number;
  attempts: number;
}

/** The data of an answer and the response that it came in. */
export interface Answer<T> {
  readonly data: T;
  readonly response: Response;
}

/**
 * Sends an operation and gives what it answers.
 *
 * @throws {TypeError} when the arguments can't be sent, and then nothing is.
 * @throws {StripeError} of the class that the answer calls for.
 */
export async function send<T>(request: EncodedRequest, settings: Settings): Promise<Answer<T>> {
  // The caller may have put another one in its place, or taken it away.
  if (request.headers["authorization"] === "") {
    request.headers["authorization"] = `Bearer ${await resolveKey(settings)}`;
  }
  const { response, text, raw } = await retry(settings, request);
  const { wire } = request.operation;
  if (raw) throw (wire?.error ?? fromV1)(errorAnswer(response, raw));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the operation's type says that it answers a stream
  if (text === undefined) return { data: response.body as T, response };
  try {
    return { data: parseJson<T>(text), response };
  } catch (cause) {
    const message = `The answer ${response.status} isn't complete JSON (${text.length} characters).`;
    throw new StripeAPIError({ ...errorAnswer(response, { message }), cause });
  }
}

/**
 * Encodes an operation: address, headers with the idempotency key, body.
 *
 * @throws {TypeError} when an argument can't be sent.
 */
export function encodeRequest(
  operation: Operation,
  settings: Settings,
  keepBody: () => boolean,
): EncodedRequest {
  const { method, params = {}, wire, url } = operation;
  const path = checkPath(url ?? fillPath(operation.path, operation.ids));
  const v2 = path.startsWith("/v2/");
  const hasBody = method === "POST";
  const query = hasBody ? "" : encodeForm(params, v2);
  const own = hasBody ? wire?.encode?.(params) : undefined;
  const contentType = v2 ? "application/json" : "application/x-www-form-urlencoded";
  return {
    operation,
    url:
      baseOf(settings, wire?.base ?? "api") +
      path +
      (query && (path.includes("?") ? "&" : "?") + query),
    headers: makeHeaders(
      settings,
      own?.contentType ?? contentType,
      hasBody || (v2 && method !== "GET"),
    ),
    // A POST always has a body, an empty one too: Deno and proxies get Content-Length wrong else.
    body: hasBody ? (own?.body ?? (v2 ? encodeJson(params) : encodeForm(params))) : undefined,
    once: own?.once ?? false,
    keepBody,
    started: Date.now(),
    attempts: 0,
  };
}

/** The settings of one request: those of the client, with the operation's own on top. */
export function settingsFor(client: Settings, { wire, options }: Operation): Settings {
  return withOptions(wire?.version ? { ...client, apiVersion: wire.version } : client, options);
}

function baseOf(settings: Settings, base: ApiBase): string {
  return (
    settings.bases?.[base]?.replace(/\/+$/, "") ?? `https://${base.replace("_", "-")}.stripe.com`
  );
}

async function resolveKey({
  apiKey,
  publishable,
  dangerouslyAllowBrowser,
  deadline,
  timeout,
  signal,
}: Settings): Promise<string> {
  const key =
    typeof apiKey === "function"
      ? await limited(Math.min(timeout ?? 80_000, deadline ?? Infinity), signal, async () =>
          apiKey(),
        )
      : apiKey;
  return publishable ? key : checkKey(key, dangerouslyAllowBrowser);
}

function errorAnswer({ status, headers }: Response, raw: ErrorAnswer["raw"]): ErrorAnswer {
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => {
    plain[name] = value;
  });
  return { status, headers: plain, raw };
}
