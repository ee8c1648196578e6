import { fromV2 } from "../errors/from-v2.ts";
import { LazyActions, type Actions } from "../generated/actions/index.ts";
import type { EventNotification } from "../generated/v2-event-notifications.ts";
import { API_VERSION } from "../generated/version.ts";
import type { ApiPromise, Operation } from "../types.ts";
import { VERSION } from "../version.ts";
import type { Fetch } from "../web.ts";
import { autoPaging } from "./auto-paging.ts";
import { readConfig, shared, type Shared } from "./config.ts";
import { CryptoProvider, SubtleCryptoProvider } from "./crypto-provider.ts";
import { Decimal } from "./decimal.ts";
import { Emitter, type StripeEvents } from "./emitter.ts";
import * as errors from "./errors/index.ts";
import { eventNotification } from "./event-notification.ts";
import {
  StripeEventNotificationHandler,
  StripeEventNotificationHandlerWithoutVerification,
  type FallbackCallback,
} from "./event-notification-handler.ts";
import {
  FetchHttpClient,
  HttpClient,
  HttpClientResponse,
  type HttpClientInterface,
} from "./http-client.ts";
import { compatOAuth, type OAuthActions } from "./oauth.ts";
import { sendOperation } from "./send.ts";
import { StripeContext } from "./stripe-context.ts";
import type { Moved, RawRequestOptions, Response, StripeConfig } from "./types.ts";
import {
  openEnvelope,
  parsePayload,
  signature,
  webhooks,
  type VerifyArguments,
  type Webhooks,
} from "./webhooks.ts";

/** A client with stripe-node's operations and methods. */
export interface CompatStripe extends Moved<Omit<Actions, "oauth">> {
  readonly oauth: Moved<OAuthActions>;
  readonly webhooks: Webhooks;
  readonly errors: typeof errors;
  readonly Decimal: typeof Decimal;
  readonly VERSION: string;
  /** Sends a request that there is no operation for; parameters are those of a POST. */
  rawRequest(
    method: string,
    path: string,
    params?: object | null,
    options?: RawRequestOptions,
    // oxlint-disable-next-line typescript/no-explicit-any -- what stripe-node gives: code reads fields of it unchecked
  ): Promise<any>;
  /** Listens to every try (`request`) and to the answers that requests end with (`response`). */
  on<Name extends keyof StripeEvents>(
    name: Name,
    listener: (event: StripeEvents[Name]) => unknown,
  ): void;
  /** Listens to the next one. */
  once<Name extends keyof StripeEvents>(
    name: Name,
    listener: (event: StripeEvents[Name]) => unknown,
  ): void;
  /** Takes a listener away. */
  off<Name extends keyof StripeEvents>(
    name: Name,
    listener: (event: StripeEvents[Name]) => unknown,
  ): void;
  /** The platform's client id, for OAuth. */
  setClientId(clientId: string): void;
  getClientId(): string | undefined;
  /** A client like this one in another context; listeners are shared. */
  withStripeContext(context: StripeContext | string | null | undefined): this;
  /** As `parseEventNotificationAsync`, with a provider that can sign synchronously; the default one can't. */
  parseEventNotification(...args: VerifyArguments): CompatEventNotification;
  /**
   * Verifies a thin event's webhook and gives it with `fetchEvent` and `fetchRelatedObject`.
   *
   * @throws {StripeSignatureVerificationError} when it isn't signed with the secret, or not in
   * time: answer 400 and do nothing
   */
  parseEventNotificationAsync(...args: VerifyArguments): Promise<CompatEventNotification>;
  /** The thin event of a payload that was verified before, or came over a cloud's event bus. */
  parseEventNotificationWithoutVerification(payload: string | Uint8Array): CompatEventNotification;
  /**
   * A registry of callbacks by the type of thin events, which verifies their webhooks.
   *
   * @param fallback takes events that have no callback
   */
  notificationHandler(
    webhookSecret: string,
    fallback: FallbackCallback,
  ): StripeEventNotificationHandler;
  /** The same for events from a channel that is trusted. */
  notificationHandlerWithoutVerification(
    fallback: FallbackCallback,
  ): StripeEventNotificationHandlerWithoutVerification;
}

/**
 * A thin event. Its context is a `StripeContext`; typed so that it also goes where the core's
 * types, and with them `Stripe.V2.Core.EventNotification`, have text.
 */
export type CompatEventNotification = EventNotification & { context?: StripeContext & string };

/** What `Stripe` itself has. */
export interface CompatConstructor {
  /**
   * A client for servers, configured as stripe-node is.
   *
   * @throws {TypeError} without a key (and authenticator), for a configuration that stripe-node
   * doesn't take, and for a secret key in a browser
   */
  new (key: string, config?: StripeConfig | string | null): CompatStripe;
  readonly PACKAGE_VERSION: string;
  readonly API_VERSION: typeof API_VERSION;
  readonly errors: typeof errors;
  readonly Decimal: typeof Decimal;
  readonly webhooks: Webhooks;
  readonly StripeContext: typeof StripeContext;
  readonly HttpClient: typeof HttpClient;
  readonly HttpClientResponse: typeof HttpClientResponse;
  readonly CryptoProvider: typeof CryptoProvider;
  /** An HTTP client on `fetch`; without one, on the global `fetch` at each request. */
  createFetchHttpClient(fetch?: FetchFunction): HttpClientInterface;
  /** Web Crypto, which is what is used anyway. */
  createSubtleCryptoProvider(
    subtle?: ConstructorParameters<typeof SubtleCryptoProvider>[0],
  ): CryptoProvider;
  /** Throws: there is no Node here. */
  createNodeHttpClient(agent?: unknown): never;
  /** Throws: there is no Node here. */
  createNodeCryptoProvider(): never;
}

/** The global `fetch`, or a function that does as it does. */
export type FetchFunction = (url: never, init?: never) => Promise<object>;

class Compat extends LazyActions {
  static readonly PACKAGE_VERSION = VERSION;
  static readonly API_VERSION = API_VERSION;
  static readonly errors = errors;
  static readonly Decimal = Decimal;
  static readonly webhooks = webhooks;
  static readonly StripeContext = StripeContext;
  static readonly HttpClient = HttpClient;
  static readonly HttpClientResponse = HttpClientResponse;
  static readonly CryptoProvider = CryptoProvider;

  static createFetchHttpClient(fetch?: FetchFunction): HttpClientInterface {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- called with what fetch takes
    return new FetchHttpClient(fetch as Fetch | undefined);
  }

  static createSubtleCryptoProvider(
    subtle?: ConstructorParameters<typeof SubtleCryptoProvider>[0],
  ): CryptoProvider {
    return new SubtleCryptoProvider(subtle);
  }

  static createNodeHttpClient(): never {
    throw new TypeError("There is no Node HTTP client here: use Stripe.createFetchHttpClient().");
  }

  static createNodeCryptoProvider(): never {
    throw new TypeError("There is no Node crypto here: use Stripe.createSubtleCryptoProvider().");
  }

  readonly VERSION = VERSION;
  readonly errors = errors;
  readonly Decimal = Decimal;
  readonly webhooks = webhooks;
  readonly #key: string;
  readonly #config: StripeConfig;
  readonly #shared: Shared;
  #emitter = new Emitter();
  #clientId: string | undefined;

  constructor(key: string, config?: StripeConfig | string | null) {
    super();
    this.#key = key;
    this.#config = readConfig(config);
    this.#shared = shared(key, this.#config);
  }

  /** Sends an operation: where all of stripe-node's ways come in. */
  readonly request = <T>(operation: Operation): ApiPromise<T> => {
    const promise = sendOperation<T>(this.#shared, this.#emitter, operation);
    // The core makes a list of a promise by giving it an iterator, and then stripe-node's ways
    // through all pages are added.
    void Object.defineProperty(promise, Symbol.asyncIterator, {
      configurable: true,
      set(iterate: () => AsyncIterator<unknown, undefined>) {
        void Object.defineProperty(promise, Symbol.asyncIterator, { writable: true });
        void Object.assign(promise, autoPaging(iterate));
      },
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stripe-node's promises have no withResponse, nor do compat's types
    return promise as ApiPromise<T> & Promise<Response<T>>;
  };

  override get oauth(): OAuthActions {
    return compatOAuth(this, this.#shared.settings.bases.connect);
  }

  async rawRequest(
    method: string,
    path: string,
    params?: object | null,
    options: RawRequestOptions = {},
  ): Promise<unknown> {
    const upper = method.toUpperCase();
    if (upper !== "POST" && params && Object.keys(params).length) {
      throw new TypeError("Only a POST has parameters here: put those of others into the path.");
    }
    if (upper !== "GET" && upper !== "POST" && upper !== "DELETE") {
      throw new TypeError("The API's methods are GET, POST and DELETE.");
    }
    return this.request({
      method: upper,
      path: path.replace(/\?.*/, ""),
      url: path,
      ids: [],
      params: params ?? undefined,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- request() takes stripe-node's options
      options: options as Operation["options"],
      wire: {
        base: options.apiBase ?? "api",
        ...(path.startsWith("/v2/") && { error: fromV2 }),
      },
    });
  }

  on(name: keyof StripeEvents, listener: (event: never) => unknown): void {
    this.#emitter.add(name, listener, false);
  }

  once(name: keyof StripeEvents, listener: (event: never) => unknown): void {
    this.#emitter.add(name, listener, true);
  }

  off(name: keyof StripeEvents, listener: (event: never) => unknown): void {
    this.#emitter.remove(name, listener);
  }

  setClientId(clientId: string): void {
    this.#clientId = clientId;
  }

  getClientId(): string | undefined {
    return this.#clientId;
  }

  withStripeContext(context: StripeContext | string | null | undefined): Compat {
    const { stripeAccount: _, stripeContext: __, ...config } = this.#config;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a subclass of the caller's stays one
    const Client = this.constructor as typeof Compat;
    const client = new Client(this.#key, { ...config, ...(context && { stripeContext: context }) });
    client.#emitter = this.#emitter;
    client.#clientId = this.#clientId;
    return client;
  }

  parseEventNotification(...args: VerifyArguments): EventNotification {
    signature.verifyHeader(...args);
    return eventNotification(this, parsePayload(args[0]));
  }

  async parseEventNotificationAsync(...args: VerifyArguments): Promise<EventNotification> {
    await signature.verifyHeaderAsync(...args);
    return eventNotification(this, parsePayload(args[0]));
  }

  parseEventNotificationWithoutVerification(payload: string | Uint8Array): EventNotification {
    return eventNotification(this, openEnvelope(payload));
  }

  /** This client as who uses it sees it. */
  get #typed(): CompatStripe {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the type of the constructor says too, below
    return this as unknown as CompatStripe;
  }

  notificationHandler(
    webhookSecret: string,
    fallback: FallbackCallback,
  ): StripeEventNotificationHandler {
    return new StripeEventNotificationHandler(this.#typed, webhookSecret, fallback);
  }

  notificationHandlerWithoutVerification(
    fallback: FallbackCallback,
  ): StripeEventNotificationHandlerWithoutVerification {
    return new StripeEventNotificationHandlerWithoutVerification(this.#typed, fallback);
  }
}

// Its operations take stripe-node's options, which request() turns into the core's, and give
// stripe-node's promises: a difference that can't be stated about the generated methods.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
export const CompatStripe = Compat as unknown as CompatConstructor;
