/**
 * Checks that a key may be used by a client for servers.
 *
 * @throws {TypeError} for a key that is missing or can't be in a header, for a publishable key,
 * and in a browser, where a secret key is public. The key itself is never quoted.
 */
export function checkKey(key: string, allowBrowser: boolean | undefined): string {
  if (typeof key !== "string" || !/^[!-~]+$/.test(key)) {
    throw new TypeError(
      "The Stripe API key is missing, empty, or has white space: check the variable that it is read from.",
    );
  }
  if (key.startsWith("pk_")) {
    throw new TypeError(
      "This is a publishable key; a server's client needs a secret one (sk_… or rk_…).",
    );
  }
  if (!allowBrowser && isBrowser()) {
    throw new TypeError(
      "A secret key in a browser can be read by everyone: call Stripe from a server. For tests, set dangerouslyAllowBrowser.",
    );
  }
  return key;
}

declare const navigator: { readonly userAgent?: string } | undefined;

/** Pages and their workers; servers have no `navigator`, or one that names the server. */
function isBrowser(): boolean {
  return typeof navigator !== "undefined" && !!navigator?.userAgent?.startsWith("Mozilla/");
}
