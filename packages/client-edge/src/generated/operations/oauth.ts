// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { fromOAuth } from "../../errors/from-oauth.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { OAuthDeauthorizeParams, OAuthTokenParams } from "../params/oauth.ts";
import type { OAuthDeauthorization } from "../schemas/o-auth-deauthorization.ts";
import type { OAuthToken } from "../schemas/o-auth-token.ts";

export type { OAuthDeauthorizeParams, OAuthTokenParams } from "../params/oauth.ts";

/**
 * `POST /oauth/deauthorize` · https://docs.stripe.com/api/oauth/deauthorize/create
 *
 * Sent to the base `connect`.
 */
export function deauthorize(
  client: Client,
  params?: OAuthDeauthorizeParams,
  options?: RequestOptions,
): ApiPromise<OAuthDeauthorization> {
  return operation.post(
    client,
    "/oauth/deauthorize",
    [],
    params,
    options,
    { base: "connect", error: fromOAuth },
  );
}

/**
 * `POST /oauth/token` · https://docs.stripe.com/api/oauth/token/create
 *
 * Sent to the base `connect`.
 */
export function token(
  client: Client,
  params: OAuthTokenParams,
  options?: RequestOptions,
): ApiPromise<OAuthToken> {
  return operation.post(
    client,
    "/oauth/token",
    [],
    params,
    options,
    { base: "connect", error: fromOAuth },
  );
}
