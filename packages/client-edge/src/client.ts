import { startRequest } from "./api-promise.ts";
import { checkKey } from "./key.ts";
import { withOptions, type Settings } from "./settings.ts";
import type {
  ApiBase,
  ApiKey,
  ApiPromise,
  Client,
  ClientConfig,
  Operation,
  RequestOptions,
} from "./types.ts";

/** A client of Stripe's API: what generated operations take as their first argument. */
export interface StripeClient extends Client {
  /** The same client with other defaults; both stay usable, and extensions are kept. */
  withOptions(options: Omit<RequestOptions, "idempotencyKey">): this;
  /**
   * Sends a request that there is no operation for (a preview, an operation newer than this
   * version). `/v2` in front of the path selects JSON.
   *
   * @param path path and query as they are sent; ids in it have to be encoded
   */
  rawRequest<T = unknown>(
    method: Operation["method"],
    path: string,
    params?: object,
    options?: RawRequestOptions,
  ): ApiPromise<T>;
  /** Adds what `decorate` makes of the client to it; extensions compose. */
  extend<Extension extends object>(decorate: (client: this) => Extension): Extension & this;
}

/** Options of a raw request: also the host, where it isn't `api`. */
export interface RawRequestOptions extends RequestOptions {
  readonly base?: ApiBase | undefined;
}

/**
 * A client of Stripe's API for servers. Operations are imported beside it, so that a bundle
 * holds only those that are used; `createStripe` has all of them on one object.
 *
 * ```ts
 * import { createClient } from "@tillwire/client-edge";
 * import * as paymentIntents from "@tillwire/client-edge/payment-intents";
 *
 * const client = createClient(env.STRIPE_SECRET_KEY);
 * await paymentIntents.create(client, { amount: 2000, currency: "usd" });
 * ```
 *
 * @param apiKey a secret or restricted key, or a function that gives one for each request
 * @throws {TypeError} for a publishable key, and for any other in a browser
 */
export function createClient(apiKey: ApiKey, config?: ClientConfig): StripeClient {
  return assemble(apiKey, config, (core) => core);
}

/**
 * Makes a client whose methods `dress` puts where they belong: `createClient` leaves them as they
 * are, `createStripe` puts them on an object that has all operations.
 */
export function assemble<Dressed extends StripeClient>(
  apiKey: ApiKey,
  config: ClientConfig | undefined,
  dress: (core: StripeClient) => Dressed,
): Dressed {
  if (typeof apiKey !== "function") checkKey(apiKey, config?.dangerouslyAllowBrowser);

  const make = (settings: Settings, decorators: readonly Decorator[]): StripeClient => {
    const core = {
      request: <T>(operation: Operation) => startRequest<T>(settings, operation),
      rawRequest: <T>(
        method: Operation["method"],
        url: string,
        params?: object,
        { base = "api", ...options }: RawRequestOptions = {},
      ) => {
        const path = url.replace(/\?.*/, "");
        return startRequest<T>(settings, {
          method,
          path,
          url,
          ids: [],
          params,
          options,
          wire: { base },
        });
      },
      withOptions: (options: RequestOptions) => make(withOptions(settings, options), decorators),
      extend: (decorate: Decorator) => make(settings, [...decorators, decorate]),
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object literal can't have methods that give `this`
    let client: StripeClient = dress(core as StripeClient);
    // What is added later is found first; what was there is behind it, as its prototype.
    for (const decorate of decorators) client = Object.setPrototypeOf(decorate(client), client);
    return client;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without decorators it is what dress gives
  return make({ ...config, apiKey }, []) as Dressed;
}

type Decorator = (client: StripeClient) => object;
