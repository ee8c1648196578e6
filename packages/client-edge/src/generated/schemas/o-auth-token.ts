// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface OAuthToken {
  access_token?: string;
  livemode?: boolean;
  refresh_token?: string;
  scope?: string;
  stripe_publishable_key?: string;
  stripe_user_id?: string;
  token_type?: "bearer";
}
