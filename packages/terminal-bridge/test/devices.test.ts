import { describe, expect, test } from "vitest";
import { admit } from "../src/devices/traffic.ts";
import { altered, busyShop, otherLocation, outcome } from "./every-route.ts";
import { openShop } from "./shop.ts";
import { asAdmin, makeKeys, newCode, pair, pairing, send, signed } from "./tills.ts";

const minute = 60_000;

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

  test("pairs nobody at a location that was deleted meanwhile", async () => {
    const shop = await openShop();
    const location = await otherLocation(shop);
    const code = await newCode(shop, "till", location);
    await asAdmin(shop, `DELETE /locations/${location}`);
    const answer = await send(shop, await pairing(shop, await makeKeys(), code));
    expect([answer.status, answer.body.code]).toEqual([400, "invalid_pairing_code"]);
    expect(await shop.store.read(`devices:${location}`)).toBeUndefined();
  });

  test("keeps no secret in the store", async () => {
    const shop = await openShop();
    const code = await newCode(shop);
    const secret = code.replaceAll("-", "").slice(4);
    expect((await shop.store.read(`pairing:${code.slice(0, 4)}`))?.value).not.toContain(secret);
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
