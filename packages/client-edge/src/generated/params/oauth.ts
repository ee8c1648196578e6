// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface OAuthDeauthorizeParams {
  client_id?: string;
  stripe_user_id?: string;
}

export interface OAuthTokenParams {
  grant_type: OAuthTokenParams.GrantType;
  assert_capabilities?: string[];
  code?: string;
  refresh_token?: string;
  scope?: string;
}
export declare namespace OAuthTokenParams {
  type GrantType = "authorization_code" | "refresh_token";
}
