/** Stripe's hosts, by the names that the client has for them. */
export type ApiBase = "api" | "files" | "connect" | "meter_events";

const HOSTS: Record<string, ApiBase> = {
  "api.stripe.com": "api",
  "files.stripe.com": "files",
  "connect.stripe.com": "connect",
  "meter-events.stripe.com": "meter_events",
};

/** The base that a server's URL stands for; `undefined` where it is none of Stripe's. */
export function baseOf(url: string): ApiBase | undefined {
  return URL.canParse(url) ? HOSTS[new URL(url).host] : undefined;
}
