import type { RequestOptions as CoreRequestOptions } from "../types.ts";
import { integer, type Shared } from "./config.ts";
import type { RawRequestOptions, RequestAuthenticator } from "./types.ts";

/** One request's settings and options, as the core takes them. */
export interface Prepared {
  readonly settings: Shared["settings"];
  readonly options: CoreRequestOptions;
  readonly authenticator: RequestAuthenticator | undefined;
}

/**
 * Options by stripe-node's names as the core's, over what the client has. An account of the
 * request takes the place of the client's context, and the other way round.
 *
 * @throws {TypeError} for options that exclude each other
 */
export function prepare(shared: Shared, options: RawRequestOptions = {}): Prepared {
  const { apiKey, stripeAccount, stripeContext, authenticator, idempotencyKey, apiVersion } =
    options;
  if (stripeAccount && stripeContext) {
    throw new TypeError("stripeAccount and stripeContext exclude each other: set one of them.");
  }
  if (apiKey && authenticator) {
    throw new TypeError("apiKey and authenticator exclude each other: set one of them.");
  }
  if (authenticator && typeof authenticator !== "function") {
    throw new TypeError("An authenticator is a function that is given the request.");
  }
  const own = apiKey ? undefined : (authenticator ?? shared.authenticator);
  const context = stripeContext && String(stripeContext);
  return {
    authenticator: own,
    settings: {
      ...shared.settings,
      ...(apiKey && { apiKey, publishable: apiKey.startsWith("pk_") }),
      ...(stripeAccount && { stripeAccount, stripeContext: undefined }),
      ...(context && { stripeContext: context, stripeAccount: undefined }),
    },
    options: {
      idempotencyKey: idempotencyKey || undefined,
      apiVersion: apiVersion || undefined,
      maxRetries: integer(options.maxNetworkRetries),
      timeout: integer(options.timeout) || undefined,
      deadline: options.deadline,
      signal: options.signal,
      // Without one of its own, the core would look for a key.
      headers: {
        ...(own && { authorization: null }),
        ...options.headers,
        ...options.additionalHeaders,
      },
    },
  };
}
