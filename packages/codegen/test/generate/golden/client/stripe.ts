// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

export type {
  OAuthAuthorizeUrlOptions,
  OAuthAuthorizeUrlParams,
} from "../../../../../client-edge/src/oauth.ts";
export type {
  Emptyable,
  FileData,
  Metadata,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../../../client-edge/src/shared.ts";
export type {
  ApiList,
  ApiListPromise,
  ApiSearchResult,
  ApiSearchResultPromise,
  AppInfo,
  RequestOptions,
  V2List,
  V2ListPromise,
  V2SearchResult,
  V2SearchResultPromise,
} from "../../../../../client-edge/src/types.ts";
export type { ErrorCode } from "./error-codes.ts";
export type { Buyer } from "./schemas/buyer.ts";
export type * as BoxOffice from "./stripe/box-office.ts";
