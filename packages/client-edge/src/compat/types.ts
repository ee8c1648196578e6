// stripe-node's types of options, configuration, promises and events, where they differ from the core's.

import type { API_VERSION } from "../generated/version.ts";
import type {
  ApiList,
  ApiListPromise as CoreListPromise,
  ApiPromise,
  ApiSearchResult,
  ApiSearchResultPromise as CoreSearchResultPromise,
  RequestOptions as CoreRequestOptions,
  V2List,
  V2ListPromise as CoreV2ListPromise,
  V2SearchResult,
  V2SearchResultPromise as CoreV2SearchResultPromise,
} from "../types.ts";
import type { HttpClientInterface, StripeRequest } from "./http-client.ts";
import type { StripeContext } from "./stripe-context.ts";

/** The version whose shapes the types have. */
export type LatestApiVersion = typeof API_VERSION;

/** How Stripe is reached; `http` is for a local server that stands for it. */
export type HttpProtocol = "http" | "https";

/** An agent of Node's, as far as it is told apart here. */
export type HttpAgent = object;

/** Stripe's own types of errors. */
export type RawErrorType = string;

/** Authenticates a request by changing its headers; called for each try. */
export type RequestAuthenticator = (request: StripeRequest) => Promise<void>;

/** The plugin or platform that uses the client, named in the `User-Agent`. */
export interface AppInfo {
  name: string;
  version?: string;
  url?: string;
  partner_id?: string;
}

/** What a client is configured with, by stripe-node's names. */
export interface StripeConfig {
  /** Default: the version of the types. */
  apiVersion?: LatestApiVersion | (string & Record<never, never>) | null;
  /** Instead of a key. */
  authenticator?: RequestAuthenticator;
  /** Accepted, without effect. */
  typescript?: true;
  /** How often a failed request is sent again; 2 by default. */
  maxNetworkRetries?: number;
  /** What sends requests; default: the global `fetch`. */
  httpClient?: HttpClientInterface;
  /** Node's agents don't exist on `fetch`: anything but null throws and says what to do. */
  httpAgent?: HttpAgent | null;
  /** Milliseconds for one try, its body included; 80,000 by default. */
  timeout?: number;
  host?: string;
  port?: string | number;
  protocol?: HttpProtocol;
  /** Accepted, without effect: this client sends no telemetry. */
  telemetry?: boolean;
  /** Whether the events `request` and `response` have bodies, which can hold secrets. */
  emitEventBodies?: boolean;
  appInfo?: AppInfo;
  stripeAccount?: string;
  stripeContext?: string | StripeContext;
}

/** Options of one request, by stripe-node's names. */
export interface RequestOptions extends Pick<CoreRequestOptions, "deadline" | "signal"> {
  apiKey?: string;
  idempotencyKey?: string;
  /** Takes the place of the client's account or context; not together with `stripeContext`. */
  stripeAccount?: string;
  /** Takes the place of the client's account or context; not together with `stripeAccount`. */
  stripeContext?: string | StripeContext;
  apiVersion?: string;
  maxNetworkRetries?: number;
  /** Milliseconds for one try, its body included. */
  timeout?: number;
  /** Instead of a key. */
  authenticator?: RequestAuthenticator;
  headers?: { [headerName: string]: string };
  /** Gives the body of a success as a stream. */
  streaming?: boolean;
}

/** Options of `rawRequest`. */
export interface RawRequestOptions extends RequestOptions {
  additionalHeaders?: { [headerName: string]: string };
  apiBase?: "api" | "files" | "connect" | "meter_events";
}

/** What a response says beside its data. */
export interface LastResponse {
  /** Names in lower case; has `get(name)` too, as a `Headers` object does. */
  headers: { [key: string]: string };
  requestId: string;
  statusCode: number;
  apiVersion?: string;
  idempotencyKey?: string;
  stripeAccount?: string;
}

/** Data, with the response that it came in as a property that isn't enumerable. */
export type Response<T> = T & { lastResponse: LastResponse };

/** Ways through all pages, as stripe-node's promises of lists have them. */
export interface AutoPaging<T> extends AsyncIterableIterator<T, undefined, undefined> {
  /**
   * Calls `handler` with each item until it gives `false`, or a promise of that.
   *
   * @throws {TypeError} when an argument isn't a function
   */
  autoPagingEach(
    handler: (item: T) => boolean | void | Promise<boolean | void>,
    onDone?: (error?: unknown) => void,
  ): Promise<void>;
  /**
   * Collects items, at most `limit` of them (which is at most 10,000).
   *
   * @throws {RangeError} without a limit, or with a larger one
   */
  autoPagingToArray(
    options: { limit: number },
    onDone?: (error: unknown, items?: T[]) => void,
  ): Promise<T[]>;
}

/** A v1 list: the first page when awaited, every item when iterated. */
export interface ApiListPromise<T> extends Promise<Response<ApiList<T>>>, AutoPaging<T> {}

/** A v1 search: the first page when awaited, every item when iterated. */
export interface ApiSearchResultPromise<T>
  extends Promise<Response<ApiSearchResult<T>>>, AutoPaging<T> {}

/** A v2 list: the first page when awaited, every item when iterated. */
export interface V2ListPromise<T> extends Promise<Response<V2List<T>>>, AutoPaging<T> {}

/** A v2 search: the first page when awaited, every item when iterated. */
export interface V2SearchResultPromise<T>
  extends Promise<Response<V2SearchResult<T>>>, AutoPaging<T> {}

/** Told of each try that is sent. */
export interface RequestEvent {
  api_version: string;
  account?: string;
  idempotency_key?: string;
  method: string;
  /** Path and query as they are sent. */
  path: string;
  /** The parameters, where `emitEventBodies` is set. */
  body?: object;
  /** Milliseconds since the epoch. */
  request_start_time: number;
}

/** Told of the answer that a request ends with. */
export interface ResponseEvent {
  api_version: string;
  account?: string;
  idempotency_key?: string;
  method: string;
  path: string;
  status: number;
  request_id: string;
  /** The answer, where `emitEventBodies` is set. */
  body?: unknown;
  /** Milliseconds of the last try, its body included. */
  elapsed: number;
  request_start_time: number;
  request_end_time: number;
}

/** The core's operations with stripe-node's options and promises. */
export type Moved<Actions> = {
  [Name in keyof Actions]: Actions[Name] extends (...args: infer Args) => infer Result
    ? (...args: MovedArguments<Args>) => MovedResult<Result>
    : Moved<Actions[Name]>;
};

/** Only request options have an idempotency key: parameters are named as on the wire. */
type MovedArguments<Args extends readonly unknown[]> = {
  [Index in keyof Args]: "idempotencyKey" extends keyof NonNullable<Args[Index]>
    ? RequestOptions | Extract<Args[Index], undefined>
    : Args[Index];
};

type MovedResult<Result> =
  Result extends CoreListPromise<infer Item>
    ? ApiListPromise<Item>
    : Result extends CoreSearchResultPromise<infer Item>
      ? ApiSearchResultPromise<Item>
      : Result extends CoreV2SearchResultPromise<infer Item>
        ? V2SearchResultPromise<Item>
        : Result extends CoreV2ListPromise<infer Item>
          ? V2ListPromise<Item>
          : Result extends ApiPromise<infer Data>
            ? Promise<Response<Data>>
            : Result;
