// The shop at Stripe: its locations, readers and webhooks, in the simulator.

import { createStripeSim } from "@tillwire/stripe-sim";
import type { ReaderControl, StripeSim } from "@tillwire/stripe-sim";
import { webhookEvents } from "../src/index.ts";
import type { ChaosClock } from "./clock.ts";
import type { Plan } from "./plan.ts";
import { startSlowly } from "./power.ts";
import type { Random } from "./random.ts";
import type { Trace } from "./trace.ts";

/** Of the Dashboard and of the judge: requests that aren't the bridge's. */
const ownKey = "sk_test_51DashboardDashboard";

export interface Shop {
  readonly sim: StripeSim<ChaosClock>;
  readonly locations: readonly string[];
  readonly readers: readonly ReaderControl[];
  readonly webhookSecret: string;
  /** A request to Stripe by somebody else than the bridge. Gives `undefined` for a refusal. */
  ask<T extends object>(request: string, form?: string): Promise<T | undefined>;
}

export async function openShop(
  plan: Plan,
  clock: ChaosClock,
  deliver: (request: Request) => Promise<Response>,
): Promise<Shop> {
  const sim = createStripeSim({ seed: plan.seed, clock, fetch: deliver });

  async function ask<T extends object>(request: string, form = ""): Promise<T | undefined> {
    const [method = "", path = ""] = request.split(" ");
    const answer = await sim.fetch(`https://api.stripe.com${path}`, {
      method,
      headers: {
        authorization: `Bearer ${ownKey}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      ...(method === "POST" ? { body: form } : {}),
    });
    if (!answer.ok) return undefined;
    const body: T = await answer.json();
    return body;
  }

  async function made<T extends object>(request: string, form: string): Promise<T> {
    const object = await ask<T>(request, form);
    if (!object) throw new Error(`The simulator refuses ${request} ${form}`);
    return object;
  }

  const address = "address[line1]=1+Main+St&address[city]=Town&address[country]=US";
  const locations: string[] = [];
  for (let index = 0; index < plan.locations; index++) {
    const form = `display_name=Shop+${index + 1}&${address}&address[postal_code]=12345`;
    locations.push((await made<{ id: string }>("POST /v1/terminal/locations", form)).id);
  }
  const readers: ReaderControl[] = [];
  for (const { location, authorization } of plan.readers) {
    const form = `registration_code=simulated-s700&location=${locations[location]}`;
    const { id } = await made<{ id: string }>("POST /v1/terminal/readers", form);
    const control = startSlowly(sim.readers.get(id), clock);
    control.takeTime(authorization);
    readers.push(control);
  }
  let webhookSecret = "whsec_nobody";
  if (plan.webhooks) {
    const types = webhookEvents.map((type) => `&enabled_events[]=${type}`).join("");
    const form = `url=https://shop.test/webhooks${types}`;
    ({ secret: webhookSecret } = await made<{ secret: string }>(
      "POST /v1/webhook_endpoints",
      form,
    ));
  }
  return { sim, locations, readers, webhookSecret, ask };
}

/** What has a reader ask its customer for something. */
const asking =
  /\/(process_payment_intent|collect_payment_method|process_setup_intent|collect_inputs|refund_payment)$/;

/** The longest time after Stripe's error that a reader may still hear its command, in milliseconds. */
const longestEcho = 4_000;

/** How long a request or an answer may linger on its way, in milliseconds. */
const lingering = [500, 30_000] as const;

/**
 * Stripe as the bridge reaches it.
 *
 * @param commanded called after every request that may have changed what a reader shows
 */
export function connect(
  plan: Plan,
  { sim }: Shop,
  clock: ChaosClock,
  random: Random,
  trace: Trace,
  commanded: () => void,
): (url: string, init: RequestInit) => Promise<Response> {
  async function send(url: string, init: RequestInit, path: string): Promise<Response> {
    try {
      const answer = await sim.fetch(url, init);
      trace("stripe", () => `${init.method} ${path}: ${answer.status}`);
      return answer;
    } catch (error) {
      trace("stripe", () => `${init.method} ${path}: ${String(error)}`);
      throw error;
    } finally {
      // It may have had its effect although nobody hears of it.
      if (init.method === "POST") commanded();
    }
  }

  /** The keys of commands whose reader was silent: Stripe answers each copy of them alike. */
  const silent = new Set<string | null>();

  async function arrive(url: string, init: RequestInit, path: string): Promise<Response> {
    if (init.method !== "POST" || !silent.has(keyOf(init))) return send(url, init, path);
    const code = "terminal_reader_timeout";
    const error = { type: "invalid_request_error", code, message: "The reader is silent." };
    return Response.json({ error }, { status: 400, headers: { "request-id": "req_late" } });
  }

  const troublesEnd = clock.now() + plan.closesAt;
  return async (url, init) => {
    const { pathname } = new URL(url);
    if (clock.now() >= troublesEnd) return arrive(url, init, pathname);
    if (init.method === "GET") {
      const answer = await send(url, init, pathname);
      if (!random.chance(plan.lingers)) return answer;
      trace("stripe", () => `GET ${pathname}: the answer lingers`);
      await clock.sleep(random.int(...lingering));
      return answer;
    }
    if (asking.test(pathname) && random.chance(plan.heardLate)) {
      trace("stripe", () => `POST ${pathname}: says that the reader is silent, but it will hear`);
      clock.schedule(random.int(lingering[0], longestEcho), () => {
        send(url, abandoned(init), pathname).catch(() => {});
      });
      silent.add(keyOf(init));
      return arrive(url, init, pathname);
    }
    if (random.chance(plan.lingers)) {
      trace("stripe", () => `POST ${pathname}: lingers`);
      const late = clock.sleep(random.int(...lingering));
      const answer = late.then(() => arrive(url, abandoned(init), pathname));
      if (random.chance(0.5)) return answer;
      answer.catch(() => {});
      throw new TypeError("fetch failed: the connection was reset.");
    }
    return arrive(url, init, pathname);
  };
}

function keyOf({ headers }: RequestInit): string | null {
  return new Headers(headers).get("idempotency-key");
}

/** The request, which goes on although nobody waits for it any more. */
function abandoned(init: RequestInit): RequestInit {
  const { signal: _signal, ...rest } = init;
  return rest;
}
