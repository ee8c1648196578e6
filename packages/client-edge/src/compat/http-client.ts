import type {
  Fetch,
  RequestInit,
  Response,
  WebAbortController,
  WebBlob,
  WebReadableStream,
  WebRequestInit,
  WebResponse,
} from "../web.ts";
import { addressOf, capitalized, partsOf } from "./address.ts";

declare const fetch: Fetch;
declare const AbortController: new () => WebAbortController;
declare const setTimeout: (callback: () => void, milliseconds: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;

/** A body as it is sent; bytes and streams are those of files. */
type Body = string | Uint8Array | WebReadableStream;

/** Header names as stripe-node writes them (`Stripe-Version`), with their values. */
export type RequestHeaders = Record<string, string>;

/** A request that is about to be sent, for authenticators and HTTP clients. */
export interface StripeRequest {
  host: string;
  port: string;
  /** Path and query. */
  path: string;
  method: string;
  headers: RequestHeaders;
  body: string;
  protocol: string;
}

/** What sends requests; any object with these methods can be a client's `httpClient`. */
export interface HttpClientInterface {
  getClientName: () => string;
  makeRequest: (
    host: string,
    port: string,
    path: string,
    method: string,
    headers: RequestHeaders,
    requestData: string,
    protocol: string,
    timeout: number,
  ) => Promise<HttpClientResponseInterface>;
}

/** What an {@link HttpClientInterface} answers. */
export interface HttpClientResponseInterface {
  getStatusCode: () => number;
  getHeaders: () => Record<string, string | number | string[] | undefined>;
  getRawResponse: () => unknown;
  toStream: (streamCompleteCallback: () => void) => unknown;
  toJSON: () => Promise<unknown>;
  /** Called when the body won't be read. */
  dispose?: () => void;
}

/** The base of HTTP clients of one's own. */
export class HttpClient implements HttpClientInterface {
  static readonly CONNECTION_CLOSED_ERROR_CODES: readonly string[] = ["ECONNRESET", "EPIPE"];
  static readonly TIMEOUT_ERROR_CODE: string = "ETIMEDOUT";

  getClientName(): string {
    throw new Error("An HTTP client has to have getClientName.");
  }

  makeRequest(
    ..._request: Parameters<HttpClientInterface["makeRequest"]>
  ): Promise<HttpClientResponseInterface> {
    throw new Error("An HTTP client has to have makeRequest.");
  }

  /** The error of a request that took too long. */
  static makeTimeoutError(): TypeError & { code?: string } {
    return Object.assign(new TypeError(HttpClient.TIMEOUT_ERROR_CODE), {
      code: HttpClient.TIMEOUT_ERROR_CODE,
    });
  }
}

/** The base of what an HTTP client of one's own answers. */
export class HttpClientResponse implements HttpClientResponseInterface {
  _statusCode: number;
  _headers: ReturnType<HttpClientResponseInterface["getHeaders"]>;

  constructor(statusCode: number, headers: ReturnType<HttpClientResponseInterface["getHeaders"]>) {
    this._statusCode = statusCode;
    this._headers = headers;
  }

  getStatusCode(): number {
    return this._statusCode;
  }

  getHeaders(): ReturnType<HttpClientResponseInterface["getHeaders"]> {
    return this._headers;
  }

  getRawResponse(): unknown {
    throw new Error("An HTTP client's response has to have getRawResponse.");
  }

  toStream(_streamCompleteCallback: () => void): unknown {
    throw new Error("An HTTP client's response has to have toStream.");
  }

  toJSON(): Promise<unknown> {
    throw new Error("An HTTP client's response has to have toJSON.");
  }
}

/** The HTTP client on `fetch`: the one given, or the global one, looked up at each request. */
export class FetchHttpClient extends HttpClient {
  readonly #fetch: Fetch | undefined;

  constructor(fetchFunction?: Fetch) {
    super();
    this.#fetch = fetchFunction;
  }

  override getClientName(): string {
    return "fetch";
  }

  /** Sends a request by itself: for clients that are wrapped around this one. */
  override async makeRequest(
    ...[host, port, path, method, headers, requestData, protocol, timeout]: Parameters<
      HttpClientInterface["makeRequest"]
    >
  ): Promise<HttpClientResponseInterface> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(HttpClient.makeTimeoutError()), timeout);
    const init: WebRequestInit = { method, headers, redirect: "manual", signal: controller.signal };
    if (method === "POST" || requestData) init.body = requestData;
    try {
      const response = await this.send(
        addressOf({ protocol, host, port, path }),
        // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- needed where the environment has its own type
        init as RequestInit,
      );
      return new FetchHttpClientResponse(response, () => clearTimeout(timer));
    } catch (error) {
      clearTimeout(timer);
      throw error;
    }
  }

  /** Calls `fetch` with what the core hands to it. */
  send(url: string, init: RequestInit): Promise<Response> {
    return (this.#fetch ?? fetch)(url, init);
  }
}

class FetchHttpClientResponse extends HttpClientResponse {
  readonly #response: WebResponse;
  readonly #release: () => void;

  constructor(response: WebResponse, release: () => void) {
    const headers: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      headers[name] = value;
    });
    super(response.status, headers);
    this.#response = response;
    this.#release = release;
  }

  override getRawResponse(): WebResponse {
    return this.#response;
  }

  override toStream(streamCompleteCallback: () => void): WebReadableStream | null {
    this.#release();
    streamCompleteCallback();
    return this.#response.body;
  }

  override async toJSON(): Promise<unknown> {
    try {
      const text = await this.#response.text();
      try {
        return JSON.parse(text);
      } catch (error) {
        throw Object.assign(new SyntaxError("The answer isn't JSON.", { cause: error }), {
          rawBody: text,
        });
      }
    } finally {
      this.#release();
    }
  }

  dispose(): void {
    this.#release();
    this.#response.body?.cancel().catch(() => {});
  }
}

/** Sends what the core hands to `fetch`; `timeout` in milliseconds is for HTTP clients of one's own. */
export type Transport = (url: string, init: WebRequestInit, timeout: number) => Promise<Response>;

/** What a client's requests go through. */
export function transportOf(client: HttpClientInterface = new FetchHttpClient()): Transport {
  // One whose makeRequest was replaced (by a subclass, a test) is asked by it.
  const direct =
    client instanceof FetchHttpClient &&
    client.makeRequest === FetchHttpClient.prototype.makeRequest;
  return async (url, init, timeout) => {
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- needed where the environment has its own type
    if (direct) return client.send(url, init as RequestInit);
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- needed where the environment has its own type
    return (await sendThrough(client, url, init, timeout)) as Response;
  };
}

async function sendThrough(
  client: HttpClientInterface,
  url: string,
  { method, headers, body }: WebRequestInit,
  timeout: number,
): Promise<WebResponse> {
  const { protocol, host, port, path } = partsOf(url);
  const answer = await client.makeRequest(
    host,
    port,
    path,
    method,
    capitalized(headers),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stripe-node too passes the bytes of files under this type
    ((await plainBody(body)) ?? "") as string,
    protocol,
    timeout,
  );
  return webResponse(answer);
}

/** What the core reads of a response, on what an HTTP client answers. */
function webResponse(answer: HttpClientResponseInterface): WebResponse {
  const status = answer.getStatusCode();
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(answer.getHeaders())) {
    if (value !== undefined) headers.set(name.toLowerCase(), String(value));
  }
  const response: WebResponse = {
    status,
    ok: status >= 200 && status < 300,
    headers: {
      get: (name) => headers.get(name.toLowerCase()) ?? null,
      forEach: (callback) => headers.forEach(callback),
    },
    get body() {
      if (response.ok) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller gets what the HTTP client gives
        return answer.toStream(() => {}) as WebReadableStream;
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only cancelled, when another try follows
      return { cancel: async () => answer.dispose?.() } as WebReadableStream;
    },
    clone: () => response,
    async text() {
      try {
        return JSON.stringify(await answer.toJSON());
      } catch (error) {
        if (error instanceof SyntaxError) {
          return "rawBody" in error ? String(error.rawBody) : "";
        }
        throw error;
      }
    },
  };
  return response;
}

async function plainBody(body: WebRequestInit["body"]): Promise<Body | undefined> {
  return isBlob(body) ? new Uint8Array(await body.arrayBuffer()) : body;
}

function isBlob(body: WebRequestInit["body"]): body is WebBlob {
  return typeof body === "object" && "arrayBuffer" in body;
}
