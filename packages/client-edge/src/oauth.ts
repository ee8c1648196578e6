// `oauth.token` and `oauth.deauthorize` are operations; the address to send a merchant to is not.

import { encodeForm } from "./encode/form.ts";

/** Parameters of the authorization page: https://docs.stripe.com/connect/oauth-reference#get-authorize. */
export interface OAuthAuthorizeUrlParams {
  /** Your platform's client id, `ca_…`. */
  client_id: string;
  /** Default: `code`. */
  response_type?: string;
  /** Default: `read_write`. */
  scope?: string;
  redirect_uri?: string;
  /** Comes back with the redirect: a random value that you compare, against forged ones. */
  state?: string;
  stripe_landing?: string;
  always_prompt?: boolean;
  suggested_capabilities?: string[];
  stripe_user?: Record<string, unknown>;
}

/** How the authorization page is addressed. */
export interface OAuthAuthorizeUrlOptions {
  /** The page for Express accounts. */
  express?: boolean;
  /** Default: `https://connect.stripe.com`. */
  base?: string;
}

/** The address that a merchant opens to connect their account to your platform. */
export function authorizeUrl(
  params: OAuthAuthorizeUrlParams,
  { express, base = "https://connect.stripe.com" }: OAuthAuthorizeUrlOptions = {},
): string {
  const query = encodeForm({
    ...params,
    response_type: params.response_type ?? "code",
    scope: params.scope ?? "read_write",
  });
  return `${base}${express ? "/express" : ""}/oauth/authorize?${query}`;
}
