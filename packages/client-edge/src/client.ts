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
    options?: RequestOptions & { base?: ApiBase },
  ): ApiPromise<T>;
  /** Adds what `decorate` makes of the client to it; extensions compose. */
  extend<Extension extends object>(decorate: (client: Client) => Extension): Extension & this;
}

type Decorator = (client: Client) => object;

/**
 * A client of Stripe's API for servers. Operations are imported beside it, so that a bundle
 * holds only those that are used; `createStripe` has all of them on one object.
 *
 * ```ts
 * const client = createClient(env.STRIPE_SECRET_KEY);
 * const balance = await retrieve(client);
 * ```
 *
 * @param apiKey a secret or restricted key, or a function that gives one for each request
 * @throws {TypeError} for a publishable key, and for any other in a browser
 */
export function createClient(apiKey: ApiKey, config?: ClientConfig): StripeClient {
  if (typeof apiKey !== "function") checkKey(apiKey, config?.dangerouslyAllowBrowser);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `this` types can't be written for an object literal
  return assemble({ ...config, apiKey }, []) as StripeClient;
}

/** What is added later is found first; the client's own methods are behind it, as prototype. */
function assemble(settings: Settings, decorators: readonly Decorator[]): object {
  const core = {
    request: <T>(operation: Operation) => startRequest<T>(settings, operation),
    rawRequest: <T>(
      method: Operation["method"],
      url: string,
      params?: object,
      options: RequestOptions & { base?: ApiBase } = {},
    ) => {
      const { base = "api", ...rest } = options;
      const path = url.replace(/\?.*/, "");
      return startRequest<T>(settings, {
        method,
        path,
        url,
        ids: [],
        params,
        options: rest,
        wire: { base },
      });
    },
    withOptions: (options: RequestOptions) => assemble(withOptions(settings, options), decorators),
    extend: (decorate: Decorator) => assemble(settings, [...decorators, decorate]),
  };
  let client: Client = core;
  for (const decorate of decorators) client = Object.setPrototypeOf(decorate(client), client);
  return client;
}
