import { StripeError } from "./errors.ts";

/** Who asks, and in which of the key's two modes. */
export interface Caller {
  readonly livemode: boolean;
  /** The connected account that the request is made for. */
  readonly account: string | undefined;
}

/**
 * Reads the key from `Authorization`, as Bearer or as Basic's user name.
 *
 * @throws StripeError 401; it shows of the key no more than Stripe does
 */
export function authenticate(headers: Headers): Caller {
  const key = readKey(headers.get("authorization") ?? "");
  if (key === "") {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.",
    );
  }
  const match = /^(sk|rk|pk)_(test|live)_\w+$/.exec(key);
  if (match === null) throw unauthorized(`Invalid API Key provided: ${redact(key)}`);
  if (match[1] === "pk") {
    throw unauthorized(
      "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.",
      "secret_key_required",
    );
  }
  const account = headers.get("stripe-account") ?? headers.get("stripe-context");
  return {
    livemode: match[2] === "live",
    account: account === null ? undefined : checked(account),
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

function unauthorized(message: string, code?: string): StripeError {
  const fields = code === undefined ? {} : { code };
  return new StripeError(401, "invalid_request_error", message, fields, false);
}

/** `sk_test_***************1234`: the kind of key and its last four characters. */
function redact(key: string): string {
  const prefix = /^[a-z]{2,5}_(?:test_|live_)?/.exec(key)?.[0] ?? "";
  const rest = key.slice(prefix.length);
  return `${prefix}${"*".repeat(Math.min(20, rest.length))}${rest.length > 12 ? rest.slice(-4) : ""}`;
}
