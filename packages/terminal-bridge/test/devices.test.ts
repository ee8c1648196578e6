import * as locations from "@tillwire/client-edge/terminal/locations";
import { createClient } from "@tillwire/client-edge";
import { describe, expect, test } from "vitest";
import type { DeviceSettings } from "../src/index.ts";
import { admit } from "../src/devices/traffic.ts";
import { key as stripeKey, openShop, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";
import { asAdmin, makeKeys, newCode, pair, pairing, send, signed } from "./tills.ts";
import type { Keys, Wrongs } from "./tills.ts";

const minute = 60_000;
const payment = { order: "A-17", amount: 1250, currency: "usd" };

async function otherLocation(shop: Shop): Promise<string> {
  const stripe = createClient(stripeKey, { fetch: wireTo(shop.sim), maxRetries: 0 });
  const address = { line1: "2 Main St", city: "Springfield", country: "US", postal_code: "12345" };
  return (await locations.create(stripe, { display_name: "Other", address })).id;
}

/** A shop in which a till's payment is under way. */
interface Busy {
  readonly shop: Shop;
  readonly till: Keys;
  readonly attempt: string;
}

async function busyShop(devices: DeviceSettings = unhurried): Promise<Busy> {
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
function everyRoute({ shop, till: { id }, attempt }: Busy): readonly Route[] {
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
async function altered(
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
async function outcome(shop: Shop, request: Request): Promise<string> {
  const answer = await shop.bridge.routes.fetch(request);
  if (answer.status < 300) {
    await answer.body?.cancel();
    return String(answer.status);
  }
  const body: { code: string } = JSON.parse(await answer.text());
  return `${answer.status} ${body.code}`;
}

const otherDigest = "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:";

/** What can be wrong with a request although its sender has a paired till's key, or nearly. */
const wrongs: Readonly<Record<string, { readonly expected: string; readonly wrong: Wrongs }>> = {
  "a clock that is slow": { expected: "401 clock_skew", wrong: { ahead: -61_001 } },
  "a clock that is fast": { expected: "401 clock_skew", wrong: { ahead: 62_000 } },
  "another host": {
    expected: "401 unauthorized",
    wrong: {
      tamper: (request) => altered(request, { url: request.url.replace("shop.test", "evil.test") }),
    },
  },
  "another path": {
    expected: "401 unauthorized",
    wrong: {
      tamper: (request) => altered(request, { url: `${new URL("/elsewhere", request.url)}` }),
    },
  },
  "another query": {
    expected: "401 unauthorized",
    wrong: { tamper: (request) => altered(request, { url: `${request.url.split("?")[0]}?x=1` }) },
  },
  "another digest": {
    expected: "401 unauthorized",
    wrong: {
      tamper: (request) =>
        altered(request, { headers: { "content-digest": `${otherDigest}, ${otherDigest}` } }),
    },
  },
  "a signature that covers less": {
    expected: "401 unauthorized",
    wrong: {
      tamper(request) {
        const input = request.headers.get("signature-input") ?? "";
        const less = input.replace(' "@path"', "");
        return altered(request, { headers: { "signature-input": less } });
      },
    },
  },
  "another algorithm": {
    expected: "401 unauthorized",
    wrong: {
      tamper(request) {
        const input = request.headers.get("signature-input") ?? "";
        const weak = input.replace("ecdsa-p256-sha256", "hmac-sha256");
        return altered(request, { headers: { "signature-input": weak } });
      },
    },
  },
  "a later time written in": {
    expected: "401 unauthorized",
    wrong: {
      tamper(request) {
        const input = request.headers.get("signature-input") ?? "";
        const later = input.replace(/created=(\d+)/, (_, s) => `created=${Number(s) + 1}`);
        return altered(request, { headers: { "signature-input": later } });
      },
    },
  },
  "no signature beside its description": {
    expected: "401 unauthorized",
    wrong: { tamper: (request) => altered(request, { headers: { signature: "" } }) },
  },
  "text that is no signature": {
    expected: "401 unauthorized",
    wrong: { tamper: (request) => altered(request, { headers: { signature: "till=:é:" } }) },
  },
};

/** They carry a proof of their own, or need none, and are tried apart. */
const open = ["POST /webhooks", "POST /devices", "GET /openapi.json"];

describe("every route", () => {
  test("is tried here", async () => {
    const busy = await busyShop();
    const tried = everyRoute(busy).map(({ route }) => route.split("?")[0] ?? "");
    const missing = busy.shop.bridge.routes.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => {
        const pattern = new RegExp(`^${route.replaceAll(/:\w+/g, "[^/]+")}$`);
        return !open.includes(route) && !tried.some((one) => pattern.test(one));
      });
    expect(missing).toEqual([]);
  });

  test("refuses whoever doesn't sign", async () => {
    const busy = await busyShop();
    const { shop } = busy;
    for (const { route, body } of everyRoute(busy)) {
      const [method = "GET", path = "/"] = route.split(" ");
      const request = new Request(new URL(path, "https://shop.test"), {
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      expect([route, await outcome(shop, request)]).toEqual([route, "401 unauthorized"]);
    }
  });

  test("refuses a key that nobody paired", async () => {
    const busy = await busyShop();
    const { shop } = busy;
    const stranger = await makeKeys();
    for (const { route, body } of everyRoute(busy)) {
      const request = await signed(shop, stranger, route, body);
      expect([route, await outcome(shop, request)]).toEqual([route, "401 unauthorized"]);
    }
  });

  test("refuses a device that claims to be another", async () => {
    const busy = await busyShop();
    const { shop, till } = busy;
    const thief = await pair(shop);
    for (const { route, body } of everyRoute(busy)) {
      const request = await signed(shop, thief, route, body, { as: till.id });
      expect([route, await outcome(shop, request)]).toEqual([route, "401 unauthorized"]);
    }
  });

  test.each(Object.entries(wrongs))("refuses %s", async (_name, { expected, wrong }) => {
    const busy = await busyShop();
    const { shop, attempt } = busy;
    const admin = await pair(shop, "admin");
    for (const { route, body } of everyRoute(busy)) {
      const request = await signed(shop, admin, route, body, wrong);
      expect([route, await outcome(shop, request)]).toEqual([route, expected]);
    }
    expect((await shop.bridge.attempt(attempt)).state).toBe("waiting_for_card");
  });

  test("refuses a changed body", async () => {
    const busy = await busyShop();
    const { shop } = busy;
    const admin = await pair(shop, "admin");
    for (const { route, body } of everyRoute(busy)) {
      if (!body) continue;
      const tamper = (request: Request): Promise<Request> =>
        altered(request, { body: JSON.stringify({ ...body, amount: 1 }) });
      const request = await signed(shop, admin, route, body, { tamper });
      expect([route, await outcome(shop, request)]).toEqual([route, "401 unauthorized"]);
    }
  });

  test("refuses a request that was taken before", async () => {
    const busy = await busyShop();
    const { shop } = busy;
    const admin = await pair(shop, "admin");
    for (const { route, body } of everyRoute(busy)) {
      const request = await signed(shop, admin, route, body);
      const again = request.clone();
      const first = await outcome(shop, request);
      expect([route, first.slice(0, 3)]).not.toEqual([route, "401"]);
      expect([route, await outcome(shop, again)]).toEqual([route, "401 replayed_request"]);
    }
  });

  test("refuses a device once it was revoked", async () => {
    const busy = await busyShop();
    const { shop } = busy;
    const admin = await pair(shop, "admin");
    const revoked = await asAdmin(shop, `POST /devices/${admin.id}/revoke`);
    expect(revoked).toMatchObject({ status: 200, body: { id: admin.id } });
    for (const { route, body } of everyRoute(busy)) {
      const request = await signed(shop, admin, route, body);
      expect([route, await outcome(shop, request)]).toEqual([route, "401 device_revoked"]);
    }
  });

  test("shows a device of another location nothing", async () => {
    const busy = await busyShop();
    const { shop, attempt } = busy;
    const stranger = await pair(shop, "admin", await otherLocation(shop));
    for (const { route, body, elsewhere: expected = "404 not_found" } of everyRoute(busy)) {
      const request = await signed(shop, stranger, route, body);
      expect([route, await outcome(shop, request)]).toEqual([route, expected]);
    }
    expect((await shop.bridge.attempt(attempt)).state).toBe("waiting_for_card");
  });

  test.each([
    ["till", ["manager", "admin"]],
    ["manager", ["admin"]],
  ])("keeps what takes more rights from a %s", async (role, more) => {
    const busy = await busyShop();
    const { shop } = busy;
    const device = await pair(shop, role);
    for (const { route, body, least, own = "200" } of everyRoute(busy)) {
      const answer = await outcome(shop, await signed(shop, device, route, body));
      expect([route, answer]).toEqual([route, more.includes(least) ? "403 forbidden" : own]);
    }
  });

  test("counts a device's requests", async () => {
    const { shop, till, attempt } = await busyShop({});
    const other = await pair(shop);
    const ask = async (keys: Keys): Promise<Response> =>
      shop.bridge.routes.fetch(await signed(shop, keys, `GET /attempts/${attempt}`, undefined));
    // One has been spent on the charge.
    for (let asked = 1; asked < 40; asked++) expect((await ask(till)).status).toBe(200);
    const refused = await ask(till);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    expect((await ask(other)).status).toBe(200);
    await shop.sim.clock.advance(250);
    expect([(await ask(till)).status, (await ask(till)).status]).toEqual([200, 429]);
  });
});

describe("a device's traffic", () => {
  test("fits into a record of 64 kB, however fast it may ask", async () => {
    const shop = await openShop();
    const context = { store: shop.store, now: () => shop.sim.clock.now() };
    const until = shop.sim.clock.now() + 2 * minute;
    const rate = { burst: 1e6, perSecond: 1e6 };
    for (let sent = 0; sent < 1_500; sent++) {
      await admit(context, "dev_1", `${sent}`.padStart(64, "x"), until, rate);
    }
    const refused = admit(context, "dev_1", "one more", until, rate);
    await expect(refused).rejects.toMatchObject({ code: "rate_limited" });
    const record = await shop.store.read("traffic:dev_1");
    expect(record?.value.length).toBeLessThan(60_000);
    await shop.sim.clock.advance(2 * minute + 1);
    await admit(context, "dev_1", "later", until + 2 * minute, rate);
  });
});

describe("a till's clock", () => {
  test("may be off by a minute, and is told the time where it isn't", async () => {
    const { shop, till, attempt } = await busyShop();
    const route = `GET /attempts/${attempt}`;
    for (const ahead of [-minute, minute]) {
      const request = await signed(shop, till, route, undefined, { ahead });
      expect(await outcome(shop, request)).toBe("200");
    }
    const answer = await send(shop, await signed(shop, till, route, undefined, { ahead: 3e6 }));
    expect(answer.body).toMatchObject({
      code: "clock_skew",
      details: { now: shop.sim.clock.now() },
    });
  });

  test("lets no request be replayed, however long one waits", async () => {
    const { shop, till, attempt } = await busyShop();
    const request = await signed(shop, till, `GET /attempts/${attempt}`, undefined, {
      ahead: minute,
    });
    const copies = Array.from({ length: 5 }, () => request.clone());
    expect(await outcome(shop, request)).toBe("200");
    for (const copy of copies) {
      expect(await outcome(shop, copy)).toMatch(/^401 (replayed_request|clock_skew)$/);
      await shop.sim.clock.advance(40_000);
    }
  });

  test("lets one of many copies sent at once through", async () => {
    const { shop, till, attempt } = await busyShop();
    const request = await signed(shop, till, `GET /attempts/${attempt}`, undefined);
    const copies = Array.from({ length: 10 }, () => request.clone());
    const outcomes = await Promise.all(copies.map((copy) => outcome(shop, copy)));
    expect(outcomes.filter((one) => one === "200")).toHaveLength(1);
  });
});

describe("a proxy", () => {
  test("that shows the bridge another host is no obstacle where the origin is told", async () => {
    const { shop, till, attempt } = await busyShop();
    shop.bridge = shop.open({ devices: { origin: "https://shop.test" } });
    const tamper = (request: Request): Promise<Request> =>
      altered(request, { url: request.url.replace("https://shop.test", "http://10.0.0.7:8787") });
    const request = await signed(shop, till, `GET /attempts/${attempt}`, undefined, { tamper });
    expect(await outcome(shop, request)).toBe("200");
  });
});

describe("a pairing code", () => {
  test("pairs one till, with its role and location", async () => {
    const shop = await openShop();
    const code = await newCode(shop, "manager");
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const keys = await makeKeys();
    const answer = await send(shop, await pairing(shop, keys, code));
    expect(answer).toMatchObject({
      status: 200,
      body: { id: keys.id, name: "till 1", role: "manager", location: shop.location },
    });
    const listed = await asAdmin(shop, `GET /devices?location=${shop.location}`);
    expect(listed.body["devices"]).toMatchObject([{ id: keys.id, revokedAt: null }]);
  });

  test("is taken as people type it", async () => {
    const shop = await openShop();
    const code = (await newCode(shop)).toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
    expect((await send(shop, await pairing(shop, await makeKeys(), code))).status).toBe(200);
  });

  test("gives the same answer to the same till, when the first was lost, and to no other", async () => {
    const shop = await openShop();
    const code = await newCode(shop);
    const keys = await makeKeys();
    expect((await send(shop, await pairing(shop, keys, code))).status).toBe(200);
    expect((await send(shop, await pairing(shop, keys, code))).status).toBe(200);
    const other = await send(shop, await pairing(shop, await makeKeys(), code));
    expect(other.body.code).toBe("invalid_pairing_code");
  });

  test("pairs one of many tills that use it at once", async () => {
    const shop = await openShop();
    const code = await newCode(shop);
    const tills = await Promise.all(Array.from({ length: 4 }, makeKeys));
    const answers = await Promise.all(
      tills.map(async (keys) => send(shop, await pairing(shop, keys, code))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("is refused alike when it is wrong, unknown, empty of sense or expired", async () => {
    const shop = await openShop();
    const code = await newCode(shop);
    const wrong = `${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`;
    for (const given of [wrong, "ZZZZ-ZZZZ-ZZZZ", "-", "__proto__"]) {
      const answer = await send(shop, await pairing(shop, await makeKeys(), given));
      expect([given, answer.status, answer.body.code]).toEqual([
        given,
        400,
        "invalid_pairing_code",
      ]);
    }
    await shop.sim.clock.advance(10 * minute);
    const late = await send(shop, await pairing(shop, await makeKeys(), code));
    expect(late.body.code).toBe("invalid_pairing_code");
  });

  test("is locked after five wrong guesses, made at once or not", async () => {
    const shop = await openShop();
    const code = await newCode(shop);
    const guesses = Array.from({ length: 5 }, (_, i) => `${code.slice(0, 9)}-000${i}`);
    await Promise.all(
      guesses.map(async (guess) => send(shop, await pairing(shop, await makeKeys(), guess))),
    );
    const right = await send(shop, await pairing(shop, await makeKeys(), code));
    expect(right.body.code).toBe("invalid_pairing_code");
  });

  test("pairs nobody's key but the sender's", async () => {
    const shop = await openShop();
    const [mine, theirs] = [await makeKeys(), await makeKeys()];
    const body = { code: await newCode(shop), name: "till 1", key: theirs.publicKey };
    const answer = await send(shop, await signed(shop, mine, "POST /devices", body));
    expect(answer.body.code).toBe("unauthorized");
  });

  test("doesn't bring a revoked key back", async () => {
    const shop = await openShop();
    const keys = await pair(shop);
    await asAdmin(shop, `POST /devices/${keys.id}/revoke`);
    const again = await send(shop, await pairing(shop, keys, await newCode(shop)));
    expect(again.body.code).toBe("device_revoked");
  });

  test.each([
    ["a key that isn't a key", { key: { kty: "EC", crv: "P-256", x: "A", y: "B" } }, "key.x"],
    ["another curve", { key: { kty: "EC", crv: "P-384", x: "A", y: "B" } }, "key.crv"],
    ["a name that hides something", { name: "till\u202e1" }, "name"],
    ["an endless code", { code: "A".repeat(41) }, "code"],
  ])("with %s is refused, and the field is named", async (_name, wrong, param) => {
    const shop = await openShop();
    const keys = await makeKeys();
    const body = { code: "A", name: "till 1", key: keys.publicKey, ...wrong };
    const answer = await send(shop, await signed(shop, keys, "POST /devices", body));
    expect(answer.body).toMatchObject({ code: "invalid_request", details: { param } });
  });

  test("isn't made for a location that Stripe doesn't know", async () => {
    const shop = await openShop();
    const answer = await asAdmin(shop, "POST /pairing_codes", { location: "tml_unknown" });
    expect(answer.status).toBe(404);
  });

  test("keeps no secret in the store", async () => {
    const shop = await openShop();
    const code = await newCode(shop);
    const secret = code.replaceAll("-", "").slice(4);
    expect((await shop.store.read(`pairing:${code.slice(0, 4)}`))?.value).not.toContain(secret);
  });
});

describe("the audit log", () => {
  test("has every mint and money action, who asked, and what was refused", async () => {
    const { shop, till, attempt } = await busyShop();
    await send(shop, await signed(shop, till, "POST /connection_tokens", {}));
    await shop.sim.clock.advance(1000);
    const other = { order: "A-18", amount: 500, currency: "usd" };
    const route = `POST /readers/${shop.reader.id}/charge`;
    await send(shop, await signed(shop, till, route, other));
    await send(shop, await signed(shop, till, `POST /attempts/${attempt}/cancel`, {}));
    const { body } = await asAdmin(shop, `GET /audit?location=${shop.location}`);
    const entries = body["entries"];
    expect(entries).toHaveLength(6);
    const actor = { device: till.id, name: "till 1", role: "till", location: shop.location };
    expect(entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: "pair", actor }),
        expect.objectContaining({ action: route, facts: payment, actor, refused: null }),
        expect.objectContaining({ action: route, facts: other, refused: null }),
        expect.objectContaining({ action: route, facts: other, refused: "reader_busy" }),
        expect.objectContaining({ action: "POST /connection_tokens", actor, refused: null }),
        expect.objectContaining({ action: `POST /attempts/${attempt}/cancel`, refused: null }),
      ]),
    );
  });

  test("has every route that changes something, before it is done", async () => {
    const busy = await busyShop();
    const { shop } = busy;
    const admin = await pair(shop, "admin");
    const changing = everyRoute(busy).filter(({ route }) => !route.startsWith("GET "));
    for (const { route, body } of changing) {
      await outcome(shop, await signed(shop, admin, route, body));
    }
    const { body } = await asAdmin(shop, `GET /audit?location=${shop.location}&limit=500`);
    const entries: readonly {
      action: string;
      refused: string | null;
      actor: { device?: string };
    }[] = JSON.parse(JSON.stringify(body["entries"]));
    const written = entries
      .filter(({ refused, actor }) => refused === null && actor.device === admin.id)
      .map(({ action }) => action);
    expect(written.toSorted()).toEqual(["pair", ...changing.map(({ route }) => route)].toSorted());
  });

  test("has no secret in it", async () => {
    const shop = await openShop();
    const code = await newCode(shop);
    const keys = await makeKeys();
    await send(shop, await pairing(shop, keys, code));
    const token = await send(shop, await signed(shop, keys, "POST /connection_tokens", {}));
    const secrets = [code, String(token.body["secret"]), stripeKey, shop.secret];
    for (const query of ["", `?location=${shop.location}`]) {
      const text = JSON.stringify((await asAdmin(shop, `GET /audit${query}`)).body);
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });

  test("goes on over many pages, and loses nothing of a crowd", async () => {
    const shop = await openShop();
    const tokens = Array.from({ length: 250 }, () => shop.bridge.connectionToken(shop.location));
    await Promise.all(tokens);
    const { body } = await asAdmin(shop, "GET /audit?limit=500");
    expect(body["entries"]).toHaveLength(250);
  });

  test("fits into records of 64 kB, whatever is written into it", async () => {
    const shop = await openShop();
    const displayName = "€".repeat(100);
    const address = { line1: "1 Main St" };
    const bodies = Array.from({ length: 60 }, () => ({ displayName, country: "US", address }));
    await Promise.all(bodies.map((body) => asAdmin(shop, "POST /locations", body)));
    const sizes: number[] = [];
    for (let page = 0; ; page++) {
      const record = await shop.store.read(`audit:bridge:${page}`);
      if (!record) break;
      sizes.push(new TextEncoder().encode(record.value).length);
    }
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
    const { body } = await asAdmin(shop, "GET /audit?limit=500");
    expect(body["entries"]).toHaveLength(60);
  });

  test("forgets after 400 days, and still has what is newer", async () => {
    const day = 24 * 60 * minute;
    const shop = await openShop({ webhooks: false });
    const mint = (): Promise<unknown> => shop.bridge.connectionToken(shop.location);
    for (let minted = 0; minted < 150; minted++) await mint();
    await shop.sim.clock.advance(399 * day);
    await mint();
    await shop.sim.clock.advance(2 * day);
    const { body } = await asAdmin(shop, "GET /audit?limit=500");
    const entries: readonly { readonly at: number }[] = JSON.parse(JSON.stringify(body["entries"]));
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThan(151);
    expect(entries[0]?.at).toBe(shop.sim.clock.now() - 2 * day);
  });

  test("refuses an action that can't be written down", async () => {
    const shop = await openShop();
    const bridge = shop.open({
      store: {
        ...shop.store,
        write: async (name, ...rest) => {
          if (name.startsWith("audit:")) throw new Error("The disk is full.");
          return shop.store.write(name, ...rest);
        },
      },
    });
    await expect(bridge.connectionToken(shop.location)).rejects.toThrow("The disk is full.");
    const asked = shop.sim.requests().filter(({ path }) => path.endsWith("/connection_tokens"));
    expect(asked).toEqual([]);
  });
});

describe("pages of other origins", () => {
  test.each([
    ["https://till.example.com", "https://till.example.com"],
    ["https://till.example.com.evil.test", null],
    ["http://till.example.com", null],
    ["null", null],
  ])("from %s get %s", async (origin, allowed) => {
    const shop = await openShop();
    const { routes } = shop.open({ allowedOrigins: ["https://till.example.com"] });
    for (const method of ["OPTIONS", "GET"]) {
      const headers = { origin, "access-control-request-method": "POST" };
      const answer = await routes.fetch(
        new Request("https://shop.test/readers", { method, headers }),
      );
      expect(answer.headers.get("access-control-allow-origin")).toBe(allowed);
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
    }
  });
});
