import { describe, expect, test } from "vitest";
import { altered, busyShop, everyRoute, otherLocation, outcome } from "./every-route.ts";
import { asAdmin, makeKeys, pair, signed } from "./tills.ts";
import type { Keys, Wrongs } from "./tills.ts";

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
