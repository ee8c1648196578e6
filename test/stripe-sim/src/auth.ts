import type { Credentials, Grant } from "./credentials.ts";
import { StripeError } from "./errors.ts";
import { text, type Params } from "./params.ts";

/** Who asks, and in which of the key's two modes. */
export interface Caller {
  readonly livemode: boolean;
  /** The connected account that the request is made for. */
  readonly account: string | undefined;
  /** What the key lets its holder do. */
  readonly key: Access;
}

/** A secret key may do anything; the others only what they are for. */
export type Access = { readonly kind: "publishable" } | { readonly kind: "secret" } | Grant;

/** Parameters by which a browser sends what would be headers, so that no preflight is needed. */
const headerParams = ["key", "_stripe_account", "_stripe_version"] as const;

/**
 * Reads the key from `Authorization`, as Bearer or as Basic's user name, or, for publishable keys,
 * from the parameters; those are taken out of `params`.
 *
 * @throws StripeError 401; it shows of the key no more than Stripe does
 */
export function authenticate(headers: Headers, params: Params, credentials: Credentials): Caller {
  const inHeader = readKey(headers.get("authorization") ?? "");
  const given = text(params, "key") ?? "";
  const key = inHeader === "" && given.startsWith("pk_") ? given : inHeader;
  if (key === "") {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.",
    );
  }
  const grant = credentials.find(key);
  const account =
    headers.get("stripe-account") ??
    headers.get("stripe-context") ??
    (key.startsWith("pk_") ? text(params, "_stripe_account") : undefined);
  if (key.startsWith("pk_")) for (const name of headerParams) delete params[name];
  const named = account === undefined ? undefined : checked(account);
  if (grant?.kind === "ephemeral" || grant?.kind === "session") {
    return { livemode: grant.livemode, account: grant.account ?? named, key: grant };
  }
  const match = /^(sk|rk|pk)_(test|live)_\w+$/.exec(key);
  if (match === null) throw unauthorized(`Invalid API Key provided: ${redact(key)}`);
  return {
    livemode: match[2] === "live",
    account: named,
    key: { kind: match[1] === "pk" ? "publishable" : "secret" },
  };
}

function readKey(authorization: string): string {
  const [scheme = "", credentials = ""] = authorization.trim().split(/\s+/, 2);
  if (/^bearer$/i.test(scheme)) return credentials;
  if (!/^basic$/i.test(scheme)) return "";
  try {
    return atob(credentials).split(":", 1)[0] ?? "";
  } catch {
    return "";
  }
}

function checked(account: string): string {
  if (/^acct_\w{1,64}$/.test(account)) return account;
  throw new StripeError(
    403,
    "invalid_request_error",
    "The account in the Stripe-Account header isn't one: use an id that starts with acct_.",
    { code: "account_invalid" },
    false,
  );
}

function unauthorized(message: string): StripeError {
  return new StripeError(401, "invalid_request_error", message, {}, false);
}

/** `sk_test_***************1234`: the kind of key and its last four characters. */
function redact(key: string): string {
  const prefix = /^[a-z]{2,5}_(?:test_|live_)?/.exec(key)?.[0] ?? "";
  const rest = key.slice(prefix.length);
  return `${prefix}${"*".repeat(Math.min(20, rest.length))}${rest.length > 12 ? rest.slice(-4) : ""}`;
}
