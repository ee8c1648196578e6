// What a browser may call with a publishable key. Stripe's CORS answers let a page read little, and
// a request without special headers needs no preflight, so by default the key goes along as a
// parameter, as Stripe.js sends it.

import { startRequest } from "../api-promise.ts";
import { multipart } from "../encode/multipart.ts";
import { fromV2 } from "../errors/from-v2.ts";
import type { FileCreateParams } from "../generated/params/files.ts";
import type {
  PaymentIntentConfirmParams,
  PaymentIntentVerifyMicrodepositsParams,
} from "../generated/params/payment-intents.ts";
import type { PaymentMethodCreateParams } from "../generated/params/payment-methods.ts";
import type {
  SetupIntentConfirmParams,
  SetupIntentVerifyMicrodepositsParams,
} from "../generated/params/setup-intents.ts";
import type { SourceCreateParams } from "../generated/params/sources.ts";
import type { ConfirmationTokenCreateParams } from "../generated/params/test-helpers.ts";
import type { TokenCreateParams } from "../generated/params/tokens.ts";
import type { AccountTokenCreateParams } from "../generated/params/v2/core.ts";
import type { PersonTokenCreateParams } from "../generated/params/v2/core/accounts.ts";
import type { ConfirmationToken } from "../generated/schemas/confirmation-token.ts";
import type { File } from "../generated/schemas/file.ts";
import type { Token } from "../generated/schemas/token.ts";
import type { AccountPersonToken } from "../generated/schemas/v2/core.ts";
import type { AccountToken } from "../generated/schemas/v2/core.ts";
import { API_VERSION } from "../generated/version.ts";
import type { Settings } from "../settings.ts";
import type { ApiPromise, ClientConfig, Operation, RequestOptions, Wire } from "../types.ts";
import type { Fetch } from "../web.ts";
import type {
  PublishablePaymentIntent,
  PublishablePaymentMethod,
  PublishableSetupIntent,
  PublishableSource,
} from "./types.ts";

export type * from "./types.ts";

declare const fetch: Fetch;

/** What a publishable client is made with. */
export interface PublishableConfig extends Omit<
  ClientConfig,
  "stripeContext" | "appInfo" | "dangerouslyAllowBrowser"
> {
  /**
   * `parameters` (default): the key goes along as a parameter and the browser needs no preflight.
   * `headers`: it goes in `Authorization`, and requests carry an idempotency key.
   */
  readonly mode?: "parameters" | "headers" | undefined;
}

/** Options of one request. */
export type PublishableOptions = Omit<RequestOptions, "apiKey" | "stripeContext">;

/** The calls that a publishable key may make. */
export interface PublishableClient {
  createToken(params: TokenCreateParams, options?: PublishableOptions): ApiPromise<Token>;
  /** Raw card data is refused unless the account allows it. */
  createPaymentMethod(
    params: PaymentMethodCreateParams,
    options?: PublishableOptions,
  ): ApiPromise<PublishablePaymentMethod>;
  createSource(
    params: SourceCreateParams,
    options?: PublishableOptions,
  ): ApiPromise<PublishableSource>;
  retrieveSource(
    id: string,
    clientSecret: string,
    options?: PublishableOptions,
  ): ApiPromise<PublishableSource>;
  createConfirmationToken(
    params: ConfirmationTokenCreateParams,
    options?: PublishableOptions,
  ): ApiPromise<ConfirmationToken>;
  retrievePaymentIntent(
    clientSecret: string,
    options?: PublishableOptions,
  ): ApiPromise<PublishablePaymentIntent>;
  /** The params need a payment method, its data or a confirmation token. */
  confirmPaymentIntent(
    clientSecret: string,
    params: PaymentIntentConfirmParams,
    options?: PublishableOptions,
  ): ApiPromise<PublishablePaymentIntent>;
  verifyPaymentIntentMicrodeposits(
    clientSecret: string,
    params: PaymentIntentVerifyMicrodepositsParams,
    options?: PublishableOptions,
  ): ApiPromise<PublishablePaymentIntent>;
  retrieveSetupIntent(
    clientSecret: string,
    options?: PublishableOptions,
  ): ApiPromise<PublishableSetupIntent>;
  /** The params need a payment method, its data or a confirmation token. */
  confirmSetupIntent(
    clientSecret: string,
    params: SetupIntentConfirmParams,
    options?: PublishableOptions,
  ): ApiPromise<PublishableSetupIntent>;
  verifySetupIntentMicrodeposits(
    clientSecret: string,
    params: SetupIntentVerifyMicrodepositsParams,
    options?: PublishableOptions,
  ): ApiPromise<PublishableSetupIntent>;
  createAccountToken(
    params: AccountTokenCreateParams,
    options?: PublishableOptions,
  ): ApiPromise<AccountToken>;
  createPersonToken(
    account: string,
    params: PersonTokenCreateParams,
    options?: PublishableOptions,
  ): ApiPromise<AccountPersonToken>;
  createFile(params: FileCreateParams, options?: PublishableOptions): ApiPromise<File>;
}

/**
 * A client for browsers: it makes exactly the calls that a publishable key may make, each with
 * `credentials: "omit"`.
 *
 * ```ts
 * const stripe = createPublishable("pk_test_…");
 * await stripe.confirmPaymentIntent(clientSecret, { payment_method: "pm_…" });
 * ```
 *
 * @throws {TypeError} when the key isn't a publishable one
 */
export function createPublishable(
  key: string,
  { mode = "parameters", ...config }: PublishableConfig = {},
): PublishableClient {
  if (!/^pk_\w+$/.test(key)) {
    throw new TypeError(
      "A publishable key (pk_…) is needed; a secret one must never reach a browser.",
    );
  }
  const settings: Settings = {
    ...config,
    apiKey: key,
    publishable: true,
    fetch: (url, init) => (config.fetch ?? fetch)(url, { ...init, credentials: "omit" }),
  };

  const send = <T>(
    method: Operation["method"],
    path: string,
    id: string | undefined,
    params: object,
    options: PublishableOptions = {},
    wire?: Wire,
  ): ApiPromise<T> => {
    const ids = id === undefined ? [] : [id];
    // JSON needs a preflight anyway, and has no place for the key.
    const simple = mode === "parameters" && !path.startsWith("/v2/");
    if (!simple) return startRequest<T>(settings, { method, path, ids, params, options, wire });
    const { stripeAccount = config.stripeAccount, apiVersion = config.apiVersion } = options;
    return startRequest<T>(settings, {
      method,
      path,
      ids,
      params: {
        ...params,
        key,
        _stripe_account: stripeAccount || undefined,
        _stripe_version: apiVersion ?? API_VERSION,
      },
      options: { ...options, headers: { ...options.headers, ...NO_HEADERS } },
      wire,
    });
  };

  const ofPayment = (
    method: Operation["method"],
    action: string,
    client_secret: string,
    params: object,
    options?: PublishableOptions,
  ): ApiPromise<PublishablePaymentIntent> => {
    const path = `/v1/payment_intents/{intent}${action}`;
    return send(method, path, intentOf(client_secret, "pi"), { ...params, client_secret }, options);
  };
  const ofSetup = (
    method: Operation["method"],
    action: string,
    client_secret: string,
    params: object,
    options?: PublishableOptions,
  ): ApiPromise<PublishableSetupIntent> => {
    const path = `/v1/setup_intents/{intent}${action}`;
    return send(
      method,
      path,
      intentOf(client_secret, "seti"),
      { ...params, client_secret },
      options,
    );
  };

  return {
    createToken: (params, options) => send("POST", "/v1/tokens", undefined, params, options),
    createPaymentMethod: (params, options) =>
      send("POST", "/v1/payment_methods", undefined, params, options),
    createSource: (params, options) => send("POST", "/v1/sources", undefined, params, options),
    retrieveSource: (id, client_secret, options) =>
      send("GET", "/v1/sources/{source}", id, { client_secret }, options),
    createConfirmationToken: (params, options) =>
      send("POST", "/v1/confirmation_tokens", undefined, params, options),
    retrievePaymentIntent: (secret, options) => ofPayment("GET", "", secret, {}, options),
    confirmPaymentIntent: (secret, params, options) =>
      ofPayment("POST", "/confirm", secret, params, options),
    verifyPaymentIntentMicrodeposits: (secret, params, options) =>
      ofPayment("POST", "/verify_microdeposits", secret, params, options),
    retrieveSetupIntent: (secret, options) => ofSetup("GET", "", secret, {}, options),
    confirmSetupIntent: (secret, params, options) =>
      ofSetup("POST", "/confirm", secret, params, options),
    verifySetupIntentMicrodeposits: (secret, params, options) =>
      ofSetup("POST", "/verify_microdeposits", secret, params, options),
    createAccountToken: (params, options) =>
      send("POST", "/v2/core/account_tokens", undefined, params, options, { error: fromV2 }),
    createPersonToken: (account, params, options) =>
      send("POST", "/v2/core/accounts/{account}/person_tokens", account, params, options, {
        error: fromV2,
      }),
    createFile: (params, options) =>
      send("POST", "/v1/files", undefined, params, options, { base: "files", encode: multipart }),
  };
}

/** Headers that would cost a preflight. */
const NO_HEADERS = {
  authorization: null,
  "idempotency-key": null,
  "stripe-account": null,
  "stripe-version": null,
  "user-agent": null,
};

/** The intent that a client secret belongs to, whose id is its first part; of another kind, none. */
function intentOf(clientSecret: string, kind: "pi" | "seti"): string | undefined {
  const [, id, prefix] = /^((pi|seti)_\w+?)_secret_\w+$/.exec(clientSecret) ?? [];
  return prefix === kind ? id : undefined;
}
