import { checkKey } from "../key.ts";
import type { Settings } from "../settings.ts";
import type { ApiBase } from "../types.ts";
import { addressOf } from "./address.ts";
import { transportOf, type Transport } from "./http-client.ts";
import type { AppInfo, RequestAuthenticator, StripeConfig } from "./types.ts";

const KNOWN = [
  "authenticator",
  "apiVersion",
  "typescript",
  "maxNetworkRetries",
  "httpAgent",
  "httpClient",
  "timeout",
  "host",
  "port",
  "protocol",
  "telemetry",
  "emitEventBodies",
  "appInfo",
  "stripeAccount",
  "stripeContext",
];

const HOSTS: Readonly<Record<ApiBase, string>> = {
  api: "api.stripe.com",
  files: "files.stripe.com",
  connect: "connect.stripe.com",
  meter_events: "meter-events.stripe.com",
};

/** What all requests of a client share. */
export interface Shared {
  readonly settings: Settings & { readonly bases: Readonly<Record<ApiBase, string>> };
  readonly transport: Transport;
  /** Milliseconds for one try. */
  readonly timeout: number;
  readonly authenticator: RequestAuthenticator | undefined;
  readonly emitEventBodies: boolean;
}

/**
 * A configuration, checked: an object, or the API version alone.
 *
 * @throws {TypeError} when it is something else or has a property that stripe-node doesn't know
 */
export function readConfig(config: StripeConfig | string | null | undefined): StripeConfig {
  if (config === null || config === undefined || config === "") return {};
  if (typeof config === "string") return { apiVersion: config };
  if (typeof config !== "object" || Array.isArray(config)) {
    throw new TypeError("The configuration is an object, or the API version as text.");
  }
  const unknown = Object.keys(config).filter((name) => !KNOWN.includes(name));
  if (unknown.length) {
    throw new TypeError(
      `The configuration has ${unknown.join(", ")}; it may have ${KNOWN.join(", ")}.`,
    );
  }
  if (config.httpAgent) {
    throw new TypeError(
      "An httpAgent can't be used with fetch: pass httpClient: Stripe.createFetchHttpClient(fetch), with a fetch that goes through the proxy.",
    );
  }
  return config;
}

/**
 * What the core is set up with, for a key or an authenticator and a configuration.
 *
 * @throws {TypeError} without key and authenticator, with both, and for a secret key in a browser
 */
export function shared(key: string | null | undefined, config: StripeConfig): Shared {
  const { authenticator, appInfo, httpClient, apiVersion, stripeAccount, stripeContext } = config;
  if (key && authenticator) {
    throw new TypeError("A client has a key or an authenticator: pass one of them.");
  }
  if (!key && !authenticator) {
    throw new TypeError(
      "The Stripe API key is missing: check the variable that it is read from, or pass config.authenticator.",
    );
  }
  const publishable = !!key?.startsWith("pk_");
  if (key && !publishable) checkKey(key, undefined);
  const timeout = integer(config.timeout) || 80_000;
  return {
    authenticator,
    emitEventBodies: config.emitEventBodies === true,
    transport: transportOf(httpClient),
    timeout,
    settings: {
      apiKey: key ?? "",
      publishable,
      timeout,
      maxRetries: integer(config.maxNetworkRetries) ?? 2,
      bases: basesOf(config),
      appInfo: appInfo && readAppInfo(appInfo),
      apiVersion: apiVersion || undefined,
      stripeAccount: stripeAccount || undefined,
      stripeContext: stripeContext ? String(stripeContext) : undefined,
    },
  };
}

/** An integer as it is; anything else is as good as absent. */
export function integer(value: number | undefined): number | undefined {
  return Number.isInteger(value) ? value : undefined;
}

/** Where the bases are: another host stands for all of them. */
export function basesOf({
  host,
  port = "443",
  protocol = "https",
}: StripeConfig): Record<ApiBase, string> {
  const own = host === HOSTS.api ? undefined : host;
  const address = (base: ApiBase): string =>
    addressOf({ protocol, host: own || HOSTS[base], port: String(port), path: "" });
  return {
    api: address("api"),
    files: address("files"),
    connect: address("connect"),
    meter_events: address("meter_events"),
  };
}

function readAppInfo(info: AppInfo): NonNullable<Settings["appInfo"]> {
  if (typeof info !== "object" || !info.name) {
    throw new TypeError("appInfo is an object with a name.");
  }
  const { name, version, url, partner_id: partnerId } = info;
  return { name, version, url, partnerId };
}
