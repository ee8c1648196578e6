/** A setting that the demo can't run with. The message says what to do and never shows the value. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

/** What the demo talks to: the simulator inside the Worker, or Stripe with this test key. */
export type StripeChoice =
  | { readonly kind: "simulator" }
  | { readonly kind: "stripe"; readonly key: string };

/**
 * Reads `STRIPE_SECRET_KEY`: absent means the simulator, a test key means Stripe.
 *
 * @throws {SettingError} for live keys (a demo must not take real money), publishable keys, and
 * what isn't a key.
 */
export function chooseStripe(secretKey: string | undefined): StripeChoice {
  const key = secretKey?.trim() ?? "";
  if (key === "") return { kind: "simulator" };
  if (/^(sk|rk)_live_/.test(key)) {
    throw new SettingError(
      "STRIPE_SECRET_KEY is a live key, and this demo never takes real money. Use a test key (sk_test_…), or unset it to run on the simulator.",
    );
  }
  if (key.startsWith("pk_")) {
    throw new SettingError(
      "STRIPE_SECRET_KEY is a publishable key, which can't take in-store payments. Use the secret test key beside it in the Stripe Dashboard (sk_test_…).",
    );
  }
  if (!/^(sk|rk)_test_[0-9A-Za-z_]+$/.test(key)) {
    throw new SettingError(
      "STRIPE_SECRET_KEY isn't a Stripe secret key. It should look like sk_test_…; unset it to run on the simulator.",
    );
  }
  return { kind: "stripe", key };
}

/**
 * Checks `ADMIN_TOKEN`, which a person types to sign in to the dashboard when the demo talks to Stripe.
 *
 * @throws {SettingError} if it is missing or short enough to be guessed.
 */
export function readAdminToken(token: string | undefined): string {
  if (token === undefined || token.length < 24) {
    throw new SettingError(
      "ADMIN_TOKEN must be set, with at least 24 characters, before a till can sign in. Make one with: openssl rand -hex 16",
    );
  }
  return token;
}
