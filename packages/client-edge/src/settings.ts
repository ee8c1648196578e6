import type { ApiKey, ClientConfig, RequestOptions } from "./types.ts";

/** What a client, or one of its requests, works with: its configuration and options as one. */
export interface Settings extends ClientConfig, RequestOptions {
  readonly apiKey: ApiKey;
  /** The key is one for browsers, which was checked as such. */
  readonly publishable?: boolean;
}

/** Settings with options on top; an option that is `undefined` leaves what was there. */
export function withOptions(settings: Settings, options: RequestOptions | undefined): Settings {
  if (!options) return settings;
  const defined = Object.entries(options).filter(([, value]) => value !== undefined);
  const merged: Settings = { ...settings, ...Object.fromEntries(defined) };
  return settings.headers && options.headers
    ? { ...merged, headers: { ...settings.headers, ...options.headers } }
    : merged;
}
