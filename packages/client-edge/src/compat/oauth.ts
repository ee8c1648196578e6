import type { OauthActions } from "../generated/actions/interfaces.ts";
import { oauthActions } from "../generated/actions/oauth.ts";
import type { OAuthDeauthorizeParams } from "../generated/operations/oauth.ts";
import { authorizeUrl, type OAuthAuthorizeUrlParams as CoreAuthorizeUrlParams } from "../oauth.ts";
import type { Client, RequestOptions } from "../types.ts";

/** Parameters of the authorization page; the client id can be the client's own. */
export interface OAuthAuthorizeUrlParams extends Partial<CoreAuthorizeUrlParams> {}

/** How the authorization page is addressed. */
export interface OAuthAuthorizeUrlOptions {
  /** The page for Express accounts. */
  express?: boolean;
}

/** `stripe.oauth`, where the client id that was set with `setClientId` is filled in. */
export interface OAuthActions extends OauthActions {
  /** The address that a merchant opens to connect their account. */
  authorizeUrl(params?: OAuthAuthorizeUrlParams, options?: OAuthAuthorizeUrlOptions): string;
}

/** Binds OAuth to a client. */
export function compatOAuth(
  client: Client & { getClientId(): string | undefined },
  base: string,
): OAuthActions {
  const actions = oauthActions(client);
  const withClientId = (params: { client_id?: string } | undefined) => {
    const client_id = params?.client_id ?? client.getClientId();
    return { ...params, ...(client_id !== undefined && { client_id }) };
  };
  return {
    ...actions,
    deauthorize: (params?: OAuthDeauthorizeParams, options?: RequestOptions) =>
      actions.deauthorize(withClientId(params), options),
    authorizeUrl: (params, options) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as in stripe-node the page says so where there is no client id
      authorizeUrl(withClientId(params) as CoreAuthorizeUrlParams, { ...options, base }),
  };
}
