// Leaf types: generated operations import these and never the client, so that
// one operation does not pull in the types of all.

import type { StripeError } from "./errors/stripe-error.ts";
import type {
  Fetch,
  Response,
  WebAbortSignal,
  WebBlob,
  WebReadableStream,
  WebResponse,
} from "./web.ts";

/** Stripe's hosts. Each can be replaced on its own in {@link ClientConfig.bases}. */
export type ApiBase = "api" | "files" | "connect" | "meter_events";

/** A key, or a function that gives one when a request needs it (a rotated secret, a session token). */
export type ApiKey = string | (() => string | Promise<string>);

/** Whatever sends operations to Stripe: what `createClient` and `createStripe` give. */
export interface Client {
  /** Sends one operation; the request starts at once and is sent once however often it is awaited. */
  request<T>(operation: Operation): ApiPromise<T>;
}

/** One call of the API, as the generated functions describe it. */
export interface Operation {
  readonly method: "GET" | "POST" | "DELETE";
  /** The path as a template: `/v1/charges/{charge}`. `/v2` in front selects JSON bodies. */
  readonly path: string;
  /** Values for the template's parameters, in order. */
  readonly ids: readonly string[];
  readonly params?: object | undefined;
  readonly options?: RequestOptions | undefined;
  readonly wire?: Wire | undefined;
  /**
   * Path and query to send as they are, instead of `path` with its `ids`: what Stripe gave as the
   * address of the next page, or the caller for a raw request.
   */
  readonly url?: string | undefined;
}

/** What an operation does differently on the wire; absent for nearly all of them. */
export interface Wire {
  /** The host, where it isn't `api`. */
  readonly base?: ApiBase;
  /** Writes the body, where it is neither a form nor JSON. */
  readonly encode?: (params: object) => EncodedBody;
  /** Makes the error of an answer that isn't a success, where it isn't v1's. */
  readonly error?: (answer: ErrorAnswer) => StripeError;
  /** The answer is a file and is handed on as a stream. */
  readonly stream?: true;
  /** The `Stripe-Version` that the operation needs, where it isn't the client's (retired and preview ones). */
  readonly version?: string;
}

/** A request's body in a format of its own. */
export interface EncodedBody {
  readonly body: string | Uint8Array | WebBlob | WebReadableStream;
  readonly contentType: string;
  /** A stream is gone once it was sent: such a request isn't retried. */
  readonly once: boolean;
}

/** An answer that isn't a success, as errors are made from it. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Stripe's error object; made up from the status and an excerpt where the body isn't Stripe's. */
  readonly raw: RawError;
}

/** The error object in Stripe's answer, as it came. */
export interface RawError {
  readonly type?: string;
  readonly code?: string;
  readonly message?: string;
  readonly [field: string]: unknown;
}

/** Options of one request; each wins over the client's. */
export interface RequestOptions {
  /** The key for this request, or a function that gives it. */
  readonly apiKey?: ApiKey | undefined;
  /** Of POST (and v2 DELETE) requests; a v4 UUID by default. At most 255 characters. */
  readonly idempotencyKey?: string | undefined;
  /** The connected account to act on: the `Stripe-Account` header. Not together with `stripeContext`. */
  readonly stripeAccount?: string | undefined;
  /** The `Stripe-Context` header. Not together with `stripeAccount`. */
  readonly stripeContext?: string | undefined;
  /** The `Stripe-Version` header. Answers have the shape of that version, whatever the types say. */
  readonly apiVersion?: string | undefined;
  /** How often a failed request is sent again; 2 by default. */
  readonly maxRetries?: number | undefined;
  /** Send again after any 429; by default only after one that says `lock_timeout`. */
  readonly retryRateLimits?: boolean | undefined;
  /** Milliseconds for one try, its body included; 80,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds for all tries and the waits between them; unlimited by default. */
  readonly deadline?: number | undefined;
  /** Aborts the request, or the wait for the next try; the promise rejects with its `reason`. */
  readonly signal?: WebAbortSignal | undefined;
  /** More headers; `null` takes one away. Theirs win over the client's own. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
}

/** What a client is made with: defaults for the options of all requests, and what all share. */
export interface ClientConfig extends Omit<RequestOptions, "apiKey" | "idempotencyKey" | "signal"> {
  /** Used instead of the global `fetch`, which is looked up at each request. */
  readonly fetch?: Fetch | undefined;
  /** Other addresses for Stripe's hosts; each may have a path: `http://localhost:12111/stripe`. */
  readonly bases?: Readonly<Partial<Record<ApiBase, string>>> | undefined;
  /** Named in the `User-Agent`, for plugins and platforms that build on this client. */
  readonly appInfo?: AppInfo | undefined;
  /** Told about every try, answer, retry and failure. */
  readonly hooks?: Hooks | undefined;
  /**
   * Accepts a secret key in a browser, where everyone can read it: for tests and for browsers
   * that nobody else has.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** The plugin or platform that uses the client. */
export interface AppInfo {
  readonly name: string;
  readonly version?: string | undefined;
  readonly url?: string | undefined;
  readonly partnerId?: string | undefined;
}

/** What an operation gives: the data when awaited, and the response where it is asked for. */
export interface ApiPromise<T> extends Promise<T> {
  /** The data together with the response that it came in, whose body has been read. */
  withResponse(): Promise<WithResponse<T>>;
  /**
   * The response with its body still to be read. Call it right at the request: once the body
   * has been read for the data, the response is given as it is then.
   */
  asResponse(): Promise<Response>;
}

/** Data and the response that it came in. */
export interface WithResponse<T> {
  data: T;
  response: Response;
  /** Stripe's id of the request: for support, and in the Dashboard's logs. */
  requestId: string | undefined;
}

/** A page of a v1 list. */
export interface ApiList<T> {
  object: "list";
  data: T[];
  has_more: boolean;
  url: string;
}

/** A page of a v1 search. */
export interface ApiSearchResult<T> {
  object: "search_result";
  data: T[];
  has_more: boolean;
  url: string;
  next_page: string | null;
  /** Present when `expand` asked for it. */
  total_count?: number;
}

/** A page of a v2 list. */
export interface V2List<T> {
  data: T[];
  next_page_url: string | null;
  previous_page_url: string | null;
}

/** A page of a v2 search. */
export interface V2SearchResult<T> extends V2List<T> {
  object: "v2.search_result";
  total_count: number;
}

/**
 * Where an iteration stands, as parameters: spread into those of a new call, it goes on there.
 * A v1 list goes on after the last item handed out; searches and v2 lists at the page that has
 * the next item.
 */
export interface ListCursor {
  starting_after?: string;
  ending_before?: string;
  page?: string;
}

/** Items of a list, over all of its pages. */
export interface ListIterator<T> extends AsyncIterableIterator<T, undefined, undefined> {
  /** Where to go on; undefined before the first item. */
  readonly cursor: ListCursor | undefined;
  next(): Promise<IteratorResult<T, undefined>>;
  /** Ends the iteration; what waits for a page ends with it. */
  return(): Promise<IteratorResult<T, undefined>>;
  [Symbol.asyncIterator](): ListIterator<T>;
}

/** What all lists have beside their first page. */
export interface Pages<Item, Page> {
  /** Iterates over all items, fetching pages as they are needed. */
  [Symbol.asyncIterator](): ListIterator<Item>;
  /** Iterates over the pages, the first included. */
  pages(): AsyncIterableIterator<Page, undefined, undefined>;
  /** Collects items, at most `limit` of them. */
  toArray(options: { limit: number }): Promise<Item[]>;
}

/** A v1 list: the first page when awaited, every item when iterated. */
export interface ApiListPromise<T> extends ApiPromise<ApiList<T>>, Pages<T, ApiList<T>> {}

/** A v1 search: the first page when awaited, every item when iterated. */
export interface ApiSearchResultPromise<T>
  extends ApiPromise<ApiSearchResult<T>>, Pages<T, ApiSearchResult<T>> {}

/** A v2 list: the first page when awaited, every item when iterated. */
export interface V2ListPromise<T> extends ApiPromise<V2List<T>>, Pages<T, V2List<T>> {}

/** A v2 search: the first page when awaited, every item when iterated. */
export interface V2SearchResultPromise<T>
  extends ApiPromise<V2SearchResult<T>>, Pages<T, V2SearchResult<T>> {}

/** Functions that are told what a client does. What they throw is ignored, and nobody waits for them. */
export interface Hooks {
  /** A try is about to be sent. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Headers of an answer have arrived, whatever its status. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** A try has failed and another follows after a wait. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** The request has failed for good. */
  readonly onError?: ((event: ErrorEvent) => unknown) | undefined;
}

/** One try of a request. Holds no parameters, ids or keys. */
export interface RequestEvent {
  /** By Stripe's rule: `PostTerminalReadersReaderProcessPaymentIntent`. */
  readonly operationId: string;
  readonly method: string;
  /** The path as a template: `/v1/charges/{charge}`. */
  readonly path: string;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** An answer to one try. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly requestId: string | undefined;
  /** Milliseconds from the start of this try to the answer's headers. */
  readonly elapsed: number;
}

/** A failed try that is followed by another. */
export interface RetryEvent extends RequestEvent {
  /** Absent when no answer came. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** What went wrong where no answer came. */
  readonly error: unknown;
  /** Milliseconds until the next try. */
  readonly delay: number;
}

/** The failure of a request, after its last try. */
export interface ErrorEvent extends RequestEvent {
  readonly error: unknown;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Milliseconds since the request began, all tries and waits included. */
  readonly elapsed: number;
}

// Used where a response passes from the client's own code to the user's.
export type { Response, WebResponse };
