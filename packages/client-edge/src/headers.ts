import { API_VERSION } from "./generated/version.ts";
import type { Settings } from "./settings.ts";
import type { AppInfo } from "./types.ts";
import { VERSION } from "./version.ts";
import type { WebCrypto } from "./web.ts";

declare const crypto: WebCrypto;

/**
 * The headers of a request, names in lower case; `authorization` is left empty. Made once and sent
 * with every try, so that the idempotency key stays the same.
 *
 * @throws {TypeError} when a value can't be in a header, or both an account and a context are set.
 */
export function makeHeaders(
  settings: Settings,
  contentType: string,
  idempotent: boolean,
): Record<string, string> {
  const { stripeAccount, stripeContext, idempotencyKey } = settings;
  if (stripeAccount && stripeContext) {
    throw new TypeError("stripeAccount and stripeContext exclude each other: set one of them.");
  }
  if (idempotencyKey && idempotencyKey.length > 255) {
    throw new TypeError("An idempotency key has at most 255 characters.");
  }
  const headers: Record<string, string> = {
    // Filled in when the key is known.
    authorization: "",
    accept: "application/json",
    "content-type": contentType,
    "user-agent": userAgent(settings.appInfo),
    "stripe-version": settings.apiVersion ?? API_VERSION,
  };
  if (stripeAccount) headers["stripe-account"] = stripeAccount;
  if (stripeContext) headers["stripe-context"] = stripeContext;
  const key = idempotencyKey ?? (idempotent ? crypto.randomUUID() : undefined);
  if (key) headers["idempotency-key"] = key;
  if (settings.headers) override(headers, settings.headers);
  for (const name in headers) {
    // What fetch says of such a value quotes it.
    if (/[^\t -~\x80-\xff]/.test(headers[name] ?? "")) {
      throw new TypeError(`The header ${name} has a character that headers can't have.`);
    }
  }
  return headers;
}

function override(
  headers: Record<string, string>,
  overrides: Readonly<Record<string, string | null>>,
): void {
  for (const [name, value] of Object.entries(overrides)) {
    if (value === null) delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  }
}

function userAgent(app: AppInfo | undefined): string {
  const own = `Tillwire/${VERSION}`;
  if (!app) return own;
  const version = app.version ? `/${app.version}` : "";
  const url = app.url ? ` (${app.url})` : "";
  return `${own} ${app.name}${version}${url}`;
}
