// Every route that wants to know who asks, and ways to ask it.

import * as locations from "@tillwire/client-edge/terminal/locations";
import { createClient } from "@tillwire/client-edge";
import { expect } from "vitest";
import type { DeviceSettings } from "../src/index.ts";
import { key as stripeKey, openShop, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";
import { pair, send, signed } from "./tills.ts";
import type { Keys } from "./tills.ts";

export const payment = { order: "A-17", amount: 1250, currency: "usd" };

export async function otherLocation(shop: Shop): Promise<string> {
  const stripe = createClient(stripeKey, { fetch: wireTo(shop.sim), maxRetries: 0 });
  const address = { line1: "2 Main St", city: "Springfield", country: "US", postal_code: "12345" };
  return (await locations.create(stripe, { display_name: "Other", address })).id;
}

/** A shop in which a till's payment is under way. */
export interface Busy {
  readonly shop: Shop;
  readonly till: Keys;
  readonly attempt: string;
}

export async function busyShop(devices: DeviceSettings = unhurried): Promise<Busy> {
  const shop = await openShop({ bridge: { devices } });
  const till = await pair(shop);
  const route = `POST /readers/${shop.reader.id}/charge`;
  const started = await send(shop, await signed(shop, till, route, payment));
  expect(started.status).toBe(200);
  return { shop, till, attempt: String(started.body["id"]) };
}

/** Every route is asked in a row here. */
const unhurried: DeviceSettings = { rateLimit: { burst: 200, perSecond: 4 } };

interface Route {
  readonly route: string;
  readonly body?: object;
  /** Who may ask. */
  readonly least: "till" | "manager" | "admin";
  /** What a device of another location gets, who may do it at its own; 404 where nothing is said. */
  readonly elsewhere?: "200" | "403 forbidden";
  /** What a device of this location gets who may; 200 where nothing is said. */
  readonly own?: string;
}

/** Every route that wants to know who asks. */
export function everyRoute({ shop, till: { id }, attempt }: Busy): readonly Route[] {
  const till = { least: "till" } as const;
  const admin = { least: "admin" } as const;
  // What is the whole business' takes an admin who is bound to no location: no device is.
  const owner = { ...admin, elsewhere: "403 forbidden" } as const;
  const { location } = shop;
  const reader = `/readers/${shop.reader.id}`;
  const order = `/orders/${payment.order}`;
  const lineItems = [{ description: "Tea", amount: 500, quantity: 1 }];
  return [
    { route: "POST /connection_tokens", body: { location }, ...till },
    { route: `GET /readers?location=${location}`, ...till },
    { route: `GET ${reader}`, ...till },
    { route: `POST ${reader}`, body: { label: "bar" }, ...admin },
    { route: `DELETE ${reader}`, ...admin },
    {
      route: "POST /readers",
      body: { registrationCode: "simulated-wpe", location },
      ...admin,
    },
    // What it gives is the caller's own location.
    { route: "GET /locations", ...till, elsewhere: "200" },
    { route: "POST /locations", body: { displayName: "New", country: "US" }, ...owner },
    { route: `GET /locations/${location}`, ...till },
    { route: `POST /locations/${location}`, body: { displayName: "Renamed" }, ...admin },
    { route: `DELETE /locations/${location}`, ...owner },
    {
      route: "POST /onboarding_links",
      body: { merchantDisplayName: "Shop", location },
      ...admin,
    },
    { route: "GET /configurations", ...owner },
    { route: "GET /configurations/tmc_1", ...owner },
    { route: `POST ${reader}/charge`, body: { ...payment, attempt }, ...till },
    // The reader is at work, and no card was collected.
    {
      route: `POST ${reader}/setup`,
      body: { allowRedisplay: "limited" },
      ...till,
      own: "409 reader_busy",
    },
    {
      route: `POST ${reader}/inputs`,
      body: { inputs: [{ type: "text", title: "Your name" }] },
      ...till,
      own: "409 reader_busy",
    },
    {
      route: `POST ${reader}/display`,
      body: { currency: "usd", total: 500, lineItems },
      ...till,
      own: "409 reader_busy",
    },
    { route: `POST ${reader}/clear`, body: {}, ...till, own: "409 reader_busy" },
    {
      route: `POST /attempts/${attempt}/confirm`,
      body: {},
      ...till,
      own: "409 nothing_to_confirm",
    },
    { route: `GET /attempts/${attempt}/files/file_1`, ...till, own: "404 not_found" },
    // And the order isn't paid.
    { route: `GET ${order}?location=${location}`, ...till },
    { route: `POST ${order}/capture`, body: { location }, ...till, own: "409 order_unpaid" },
    { route: `POST ${order}/cancel`, body: { location }, ...till, own: "409 order_busy" },
    {
      route: `POST ${order}/refunds`,
      body: { location },
      least: "manager",
      own: "409 order_unpaid",
    },
    { route: `GET /attempts?location=${location}`, ...till },
    { route: `GET /attempts/${attempt}`, ...till },
    { route: `GET /attempts/${attempt}/events`, ...till },
    { route: `GET ${reader}/events`, ...till },
    // Nobody is asked to fill in anything.
    {
      route: `POST /test${reader}/succeed_input_collection`,
      body: {},
      ...till,
      own: "502 stripe_error",
    },
    {
      route: `POST /test${reader}/timeout_input_collection`,
      body: {},
      ...till,
      own: "502 stripe_error",
    },
    { route: `POST /attempts/${attempt}/cancel`, body: {}, ...till },
    // Nor to present a card any more.
    {
      route: `POST /test${reader}/present_payment_method`,
      body: {},
      ...till,
      own: "502 stripe_error",
    },
    { route: "POST /pairing_codes", body: { location }, ...admin },
    { route: `GET /devices?location=${location}`, ...admin },
    { route: `POST /devices/${id}/revoke`, body: {}, ...admin },
    { route: `GET /audit?location=${location}`, ...admin },
  ];
}

/** A copy of a request with some of it exchanged, as someone in between would. */
export async function altered(
  request: Request,
  {
    url = request.url,
    method = request.method,
    headers = {},
    body,
  }: {
    readonly url?: string;
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  },
): Promise<Request> {
  const text = body ?? (await request.clone().text());
  const merged = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) merged.set(name, value);
  const withBody = method === "GET" ? {} : { body: text };
  return new Request(url, { method, headers: merged, ...withBody });
}

/** Status and code; streams aren't read. */
export async function outcome(shop: Shop, request: Request): Promise<string> {
  const answer = await shop.bridge.routes.fetch(request);
  if (answer.status < 300) {
    await answer.body?.cancel();
    return String(answer.status);
  }
  const body: { code: string } = JSON.parse(await answer.text());
  return `${answer.status} ${body.code}`;
}
