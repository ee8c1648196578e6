import type { Credentials, Grant } from "./credentials.ts";
import { StripeError } from "./errors.ts";
import type { Ids } from "./ids.ts";
import type { JsonObject } from "./json.ts";
import { text, type Params } from "./params.ts";
import type { Handlers, Scope } from "./scope.ts";

/** Codes can be exchanged for five minutes (https://docs.stripe.com/connect/oauth-reference). */
const codeLifetime = 5 * 60 * 1000;

/** Refresh tokens don't expire; the simulator forgets them after a year. */
const refreshLifetime = 365 * 24 * 60 * 60 * 1000;

/**
 * What the page does on which a merchant connects an account: it makes a test account, gives the
 * platform a code for it and sends the browser back. `error=access_denied` if the parameter
 * `simulate` says `deny`.
 *
 * @returns the address to go to
 */
export function authorize(
  { credentials, ids }: { readonly credentials: Credentials; readonly ids: Ids },
  params: URLSearchParams,
): string {
  const target =
    params.get("redirect_uri") ?? "https://connect.stripe.com/connect/default/oauth/test";
  const url = new URL(URL.canParse(target) ? target : "https://connect.stripe.com/oauth/error");
  const state = params.get("state");
  if (state !== null) url.searchParams.set("state", state);
  if (params.get("simulate") === "deny") {
    url.searchParams.set("error", "access_denied");
    url.searchParams.set("error_description", "The user denied your request");
    return url.href;
  }
  const scope = params.get("scope") ?? "read_only";
  const code = ids.next("ac_");
  const account = ids.next("acct_1");
  credentials.add(code, { kind: "code", account, livemode: false, scope }, codeLifetime);
  url.searchParams.set("scope", scope);
  url.searchParams.set("code", code);
  return url.href;
}

/** Exchanging codes and refresh tokens, and taking access back. */
export const oauth: Handlers = {
  "POST /oauth/token": (scope, { params }) => {
    const type = text(params, "grant_type");
    if (type === "authorization_code") return tokens(scope, redeemed(scope, params, "code"));
    if (type === "refresh_token") return tokens(scope, redeemed(scope, params, "refresh"));
    throw new OAuthError(
      "unsupported_grant_type",
      "Unsupported grant type. Use authorization_code or refresh_token.",
    );
  },
  "POST /oauth/deauthorize": (scope, { params }) => {
    const account = text(params, "stripe_user_id") ?? "";
    if (!scope.connected.delete(account)) {
      throw new OAuthError(
        "invalid_client",
        `This application is not connected to stripe account ${account.slice(0, 64)}, or that account does not exist.`,
        401,
      );
    }
    return { stripe_user_id: account };
  },
};

type TokenGrant = Extract<Grant, { readonly kind: "code" | "refresh" }>;

function redeemed(scope: Scope, params: Params, kind: "code" | "refresh"): TokenGrant {
  const name = kind === "code" ? "code" : "refresh_token";
  const secret = text(params, name);
  if (secret === undefined) throw new OAuthError("invalid_request", `No ${name} was provided.`);
  const grant = kind === "code" ? scope.credentials.redeem(secret) : scope.credentials.find(secret);
  if (grant?.kind === "code" || grant?.kind === "refresh") return grant;
  throw new OAuthError(
    "invalid_grant",
    `The ${name} doesn't exist, has expired or has been used. Send the merchant to the authorization page again.`,
  );
}

function tokens(scope: Scope, { account, livemode, scope: access }: TokenGrant): JsonObject {
  const mode = livemode ? "live" : "test";
  const refresh = scope.ids.next("rt_");
  scope.credentials.add(
    refresh,
    { kind: "refresh", account, livemode, scope: access },
    refreshLifetime,
  );
  scope.connected.add(account);
  return {
    access_token: scope.ids.next(`sk_${mode}_`),
    livemode,
    refresh_token: refresh,
    scope: access,
    stripe_publishable_key: scope.ids.next(`pk_${mode}_`),
    stripe_user_id: account,
    token_type: "bearer",
  };
}

/** OAuth's own form of an error: two strings. */
class OAuthError extends StripeError {
  readonly #code: string;

  constructor(code: string, description: string, status = 400) {
    super(status, "invalid_request_error", description);
    this.#code = code;
  }

  override toBody(): JsonObject {
    return { error: this.#code, error_description: this.message };
  }
}
