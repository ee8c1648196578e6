// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import { CompatStripe } from "../../../../../client-edge/src/compat/client.ts";
import type * as errors from "../../../../../client-edge/src/compat/errors/index.ts";
import type { CompatEventNotification as EventNotification } from "../../../../../client-edge/src/compat/client.ts";
import type { CryptoProvider } from "../../../../../client-edge/src/compat/crypto-provider.ts";
import type { Decimal } from "../../../../../client-edge/src/compat/decimal.ts";
import type { StripeRawError } from "../../../../../client-edge/src/compat/errors/stripe-error.ts";
import type {
  StripeEventNotificationHandler,
  StripeEventNotificationHandlerWithoutVerification,
  UnhandledNotificationDetails,
} from "../../../../../client-edge/src/compat/event-notification-handler.ts";
import type {
  HttpClient,
  HttpClientInterface,
  HttpClientResponse,
  HttpClientResponseInterface,
} from "../../../../../client-edge/src/compat/http-client.ts";
import type {
  OAuthAuthorizeUrlOptions,
  OAuthAuthorizeUrlParams,
} from "../../../../../client-edge/src/compat/oauth.ts";
import type { StripeContext as StripeContextType } from "../../../../../client-edge/src/compat/stripe-context.ts";
import type {
  ApiListPromise,
  ApiSearchResultPromise,
  AppInfo,
  HttpAgent,
  HttpProtocol,
  LatestApiVersion,
  RawErrorType,
  RawRequestOptions,
  RequestEvent,
  RequestOptions,
  Response,
  ResponseEvent,
  StripeConfig,
  V2ListPromise,
  V2SearchResultPromise,
} from "../../../../../client-edge/src/compat/types.ts";
import type {
  Signature,
  WebhookTestHeaderOptions,
  Webhooks,
} from "../../../../../client-edge/src/compat/webhooks.ts";
import type { ByteStream as StripeStreamResponse } from "../../../../../client-edge/src/web.ts";
import type {
  ApiList,
  ApiSearchResult,
  BoxOffice,
  Buyer,
  Emptyable,
  ErrorCode,
  FileData,
  Metadata,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
  V2List,
  V2SearchResult,
} from "./stripe.ts";

/** A client made as stripe-node's is; the types of the API are in its namespace. */
export class Stripe extends CompatStripe {}

export declare namespace Stripe {
  export type {
    ApiList,
    ApiListPromise,
    ApiSearchResult,
    ApiSearchResultPromise,
    AppInfo,
    BoxOffice,
    Buyer,
    CryptoProvider,
    Decimal,
    Emptyable,
    ErrorCode,
    EventNotification,
    FileData,
    HttpAgent,
    HttpClient,
    HttpClientInterface,
    HttpClientResponse,
    HttpClientResponseInterface,
    HttpProtocol,
    LatestApiVersion,
    Metadata,
    MetadataParam,
    OAuthAuthorizeUrlOptions,
    OAuthAuthorizeUrlParams,
    OtherString,
    PaginationParams,
    RangeQueryParam,
    RawErrorType,
    RawRequestOptions,
    RequestEvent,
    RequestOptions,
    Response,
    ResponseEvent,
    Signature,
    StripeConfig,
    StripeContextType,
    StripeEventNotificationHandler,
    StripeEventNotificationHandlerWithoutVerification,
    StripeRawError,
    StripeStreamResponse,
    UnhandledNotificationDetails,
    V2List,
    V2ListPromise,
    V2SearchResult,
    V2SearchResultPromise,
    WebhookTestHeaderOptions,
    Webhooks,
    errors,
  };
}
