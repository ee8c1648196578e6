import { createClient } from "@tillwire/client-edge";
import * as accounts from "@tillwire/client-edge/accounts";
import * as configurations from "@tillwire/client-edge/terminal/configurations";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { describe, expect, test } from "vitest";
import { key, openShop, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";
import { asAdmin, pair, send, signed } from "./tills.ts";

const address = { line1: "2 Main St", city: "Springfield", country: "US", postal_code: "12345" };

function clientOf(shop: Shop, apiKey = key): ReturnType<typeof createClient> {
  return createClient(apiKey, { fetch: wireTo(shop.sim), maxRetries: 0 });
}

/** A shop whose key moves real money, as far as the simulator knows. */
async function openLiveShop(): Promise<{ shop: Shop; location: string; reader: string }> {
  const shop = await openShop();
  const stripe = clientOf(shop, key.replace("_test_", "_live_"));
  const { id: location } = await locations.create(stripe, { display_name: "Live", address });
  const registration_code = shop.sim.readers.unpack("stripe_s700");
  const { id } = await readers.create(stripe, { registration_code, location });
  shop.bridge = shop.open({ stripe });
  return { shop, location, reader: id };
}

describe("an admin", () => {
  test("registers a reader, finds it, renames it and takes it out of service", async () => {
    const shop = await openShop();
    const made = await asAdmin(shop, "POST /readers", {
      registrationCode: "simulated-wpe",
      label: "bar",
      location: shop.location,
    });
    const id = String(made.body["id"]);
    expect(made.body).toEqual({
      id: expect.stringMatching(/^tmr_/),
      label: "bar",
      location: shop.location,
      deviceType: "simulated_wisepos_e",
      serialNumber: expect.any(String),
      softwareVersion: expect.any(String),
      status: "online",
      lastSeenAt: expect.any(Number),
    });
    const renamed = await asAdmin(shop, `POST /readers/${id}`, { label: "terrace bar" });
    expect(renamed.body).toEqual({ ...made.body, label: "terrace bar" });
    expect((await asAdmin(shop, `GET /readers/${id}`)).body).toEqual(renamed.body);
    const gone = await asAdmin(shop, `DELETE /readers/${id}`);
    expect(gone.body).toEqual({ id, deleted: true });
    expect((await asAdmin(shop, `GET /readers/${id}`)).status).toBe(404);
  });

  test("can't take away a reader that is taking a payment", async () => {
    const shop = await openShop();
    const sale = { reader: shop.reader.id, order: "A-17", amount: 1250, currency: "usd" };
    const { id } = await shop.bridge.charge(sale);
    const refused = await asAdmin(shop, `DELETE /readers/${shop.reader.id}`);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: "reader_busy", details: { attempt: id } },
    });
    expect(shop.reader.waiting).toBe(true);
    await shop.bridge.cancel(id);
    expect((await asAdmin(shop, `DELETE /readers/${shop.reader.id}`)).status).toBe(200);
  });

  test("creates a location, finds it and changes only what is given", async () => {
    const shop = await openShop();
    const made = await asAdmin(shop, "POST /locations", {
      displayName: "Market",
      country: "US",
      address: { line1: "1 Square", city: "Springfield", postalCode: "12345", state: "OR" },
    });
    expect(made.body).toEqual({
      id: expect.stringMatching(/^tml_/),
      displayName: "Market",
      country: "US",
      address: {
        line1: "1 Square",
        line2: null,
        city: "Springfield",
        state: "OR",
        postalCode: "12345",
      },
      displayNameKana: null,
      displayNameKanji: null,
      addressKana: null,
      addressKanji: null,
      phone: null,
      configuration: null,
    });
    const route = `/locations/${String(made.body["id"])}`;
    const changed = await asAdmin(shop, `POST ${route}`, { displayName: "Market hall" });
    expect(changed.body).toEqual({ ...made.body, displayName: "Market hall" });
    expect((await asAdmin(shop, `GET ${route}`)).body).toEqual(changed.body);
  });

  test("gives a location a configuration and a phone, and takes them away again", async () => {
    const shop = await openShop();
    const { id: configuration } = await configurations.create(clientOf(shop), { name: "Loud" });
    const route = `POST /locations/${shop.location}`;
    const given = await asAdmin(shop, route, { configuration, phone: "+1 555 0100" });
    expect(given.body).toMatchObject({ configuration, phone: "+1 555 0100" });
    const taken = await asAdmin(shop, route, { configuration: null, phone: null });
    expect(taken.body).toEqual({ ...given.body, configuration: null, phone: null });
  });

  test("creates a location in Japan, which has two names and two addresses", async () => {
    const shop = await openShop();
    const place = { postalCode: "1500001", city: "渋谷区", town: "神宮前 3丁目", line1: "27-15" };
    const kana = { postalCode: "1500001", city: "ｼﾌﾞﾔｸ", town: "ｼﾞﾝｸﾞｳﾏｴ 3-", line1: "27-15" };
    const made = await asAdmin(shop, "POST /locations", {
      displayNameKana: "ﾃｲｺｸﾎﾃﾙ",
      displayNameKanji: "帝国ホテル",
      country: "JP",
      addressKana: { ...kana, state: "ﾄｳｷﾖｳﾄ" },
      addressKanji: { ...place, state: "東京都" },
      phone: "+81 3-1234-5678",
    });
    const nowhere = { line1: null, line2: null, city: null, state: null, postalCode: null };
    expect(made).toMatchObject({ status: 200 });
    expect(made.body).toEqual({
      id: expect.stringMatching(/^tml_/),
      displayName: "帝国ホテル",
      displayNameKana: "ﾃｲｺｸﾎﾃﾙ",
      displayNameKanji: "帝国ホテル",
      country: "JP",
      address: nowhere,
      addressKana: { ...kana, line2: null, state: "ﾄｳｷﾖｳﾄ" },
      addressKanji: { ...place, line2: null, state: "東京都" },
      phone: "+81 3-1234-5678",
      configuration: null,
    });
    // Stripe refuses the usual address there.
    expect(shop.sim.requests().at(-1)?.params).not.toHaveProperty("address");
    const route = `/locations/${String(made.body["id"])}`;
    const addressKanji = { ...place, state: "東京都", line2: "2階" };
    const change = { displayNameKanji: "帝国", addressKanji, phone: null };
    const changed = await asAdmin(shop, `POST ${route}`, change);
    expect(changed.body).toEqual({
      ...made.body,
      displayName: "帝国",
      displayNameKanji: "帝国",
      addressKanji,
      phone: null,
    });
    expect((await asAdmin(shop, `GET ${route}`)).body).toEqual(changed.body);
  });

  test("gives up a location once its readers and tills are gone", async () => {
    const shop = await openShop();
    const { location, reader, second } = shop;
    const { id: till } = await pair(shop);
    const refused = await asAdmin(shop, `DELETE /locations/${location}`);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: "location_in_use", details: { readers: 2, devices: 1 } },
    });
    for (const { id } of [reader, second]) await asAdmin(shop, `DELETE /readers/${id}`);
    expect((await asAdmin(shop, `DELETE /locations/${location}`)).body).toMatchObject({
      code: "location_in_use",
      details: { readers: 0, devices: 1 },
    });
    await asAdmin(shop, `POST /devices/${till}/revoke`, {});
    const gone = await asAdmin(shop, `DELETE /locations/${location}`);
    expect(gone).toMatchObject({ status: 200, body: { id: location, deleted: true } });
    expect(await locations.list(clientOf(shop))).toMatchObject({ data: [] });
    for (const method of ["GET", "DELETE"]) {
      expect((await asAdmin(shop, `${method} /locations/${location}`)).status).toBe(404);
    }
    const { body } = await asAdmin(shop, "GET /audit");
    const action = `DELETE /locations/${location}`;
    expect(body["entries"]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action, refused: null }),
        expect.objectContaining({ action, refused: "location_in_use" }),
      ]),
    );
  });

  test("makes a link to accept Apple's terms", async () => {
    const shop = await openShop();
    const body = { merchantDisplayName: "Shop", location: shop.location };
    const link = await asAdmin(shop, "POST /onboarding_links", body);
    expect(link.body).toEqual({ url: expect.stringMatching(/^https:/) });
  });

  test("sees configurations without the password of the Wi-Fi", async () => {
    const shop = await openShop();
    const wifi = { type: "personal_psk", personal_psk: { ssid: "shop", password: "hush-hush" } };
    const { id } = await configurations.create(clientOf(shop), { name: "Readers", wifi });
    const one = await asAdmin(shop, `GET /configurations/${id}`);
    expect(one.body).toMatchObject({ id, name: "Readers", accountDefault: false });
    const all = await asAdmin(shop, "GET /configurations");
    expect(all.body["configurations"]).toContainEqual(one.body);
    expect(JSON.stringify([one.body, all.body])).not.toContain("hush-hush");
  });

  test("of a location registers readers there, and nowhere else", async () => {
    const shop = await openShop();
    const admin = await pair(shop, "admin");
    const registrationCode = "simulated-wpe";
    const own = await send(shop, await signed(shop, admin, "POST /readers", { registrationCode }));
    expect(own).toMatchObject({ status: 200, body: { location: shop.location } });
    const other = await locations.create(clientOf(shop), { display_name: "Other", address });
    const body = { registrationCode, location: other.id };
    expect((await send(shop, await signed(shop, admin, "POST /readers", body))).status).toBe(404);
    expect(await readers.list(clientOf(shop), { location: other.id })).toMatchObject({ data: [] });
  });

  test("is told which field of a request isn't right", async () => {
    const shop = await openShop();
    for (const [route, body, param] of [
      ["POST /readers", { registrationCode: "../locations" }, "registrationCode"],
      ["POST /readers", { registrationCode: "a-b-c", label: "two\nlines" }, "label"],
      ["POST /locations", { displayName: "X", country: "usa" }, "country"],
      ["POST /locations", { country: "JP" }, "displayName"],
      ["POST /locations", { displayName: "X", country: "US", phone: "none" }, "phone"],
      [`POST /readers/${shop.reader.id}`, { label: "x", reader: shop.second.id }, "reader"],
      [`POST /readers/${shop.reader.id}`, [], null],
      ["GET /configurations/tmr_1", undefined, "configuration"],
    ] as const) {
      const answer = await asAdmin(shop, route, body);
      expect([route, answer.status, answer.body.code]).toEqual([route, 400, "invalid_request"]);
      if (param) expect(answer.body["details"]).toEqual({ param });
    }
  });
});

describe("with a key that moves real money", () => {
  test("no simulated reader can be registered", async () => {
    const { shop, location } = await openLiveShop();
    const body = { registrationCode: "simulated-wpe", location };
    const refused = await asAdmin(shop, "POST /readers", body);
    expect(refused).toMatchObject({ status: 403, body: { code: "test_mode_only" } });
  });

  test.each(["present_payment_method", "succeed_input_collection", "timeout_input_collection"])(
    "%s asks nothing of Stripe",
    async (helper) => {
      const { shop, reader } = await openLiveShop();
      const refused = await asAdmin(shop, `POST /test/readers/${reader}/${helper}`, {});
      expect(refused).toMatchObject({ status: 403, body: { code: "test_mode_only" } });
      const asked = shop.sim.requests().filter(({ path }) => path.includes("test_helpers"));
      expect(asked).toEqual([]);
    },
  );
});

describe("a simulated reader", () => {
  test("is shown a card", async () => {
    const shop = await openShop();
    const sale = { reader: shop.reader.id, order: "A-17", amount: 1250, currency: "usd" };
    const { id } = await shop.bridge.charge(sale);
    const route = `POST /test/readers/${shop.reader.id}/present_payment_method`;
    const shown = await asAdmin(shop, route, { number: "4000000000009995" });
    expect(shown).toMatchObject({ status: 200, body: { id: shop.reader.id } });
    expect(await shop.end(id)).toMatchObject({
      state: "failed",
      failure: { code: "card_declined", declineCode: "insufficient_funds" },
    });
  });
});

describe("a location in a connected account", () => {
  test("has its readers, its tokens and its payments there", async () => {
    const shop = await openShop();
    const stripe = clientOf(shop);
    const account = await accounts.create(stripe, { type: "standard" });
    const there = { stripeAccount: account.id };
    const place = { display_name: "Franchise", address };
    const { id: location } = await locations.create(stripe, place, there);
    const accountOf = (id: string): string | undefined =>
      id === location ? account.id : undefined;
    shop.bridge = shop.open({ accountOf });
    const admin = await pair(shop, "admin", location);
    const ask = async (route: string, body?: object): ReturnType<typeof send> =>
      send(shop, await signed(shop, admin, route, body));
    const before = shop.sim.requests().length;
    const made = await ask("POST /readers", { registrationCode: "simulated-wpe" });
    const reader = String(made.body["id"]);
    expect((await ask(`GET /readers/${reader}`)).body["location"]).toBe(location);
    expect((await ask("GET /readers")).body["readers"]).toMatchObject([{ id: reader }]);
    expect((await ask("GET /locations")).body["locations"]).toMatchObject([{ id: location }]);
    expect((await ask("POST /connection_tokens", {})).body["secret"]).toMatch(/^pst_/);
    expect((await ask(`POST /readers/${reader}`, { label: "bar" })).body["label"]).toBe("bar");
    expect((await ask(`DELETE /readers/${reader}`)).status).toBe(200);
    await ask(`POST /devices/${admin.id}/revoke`, {});
    expect((await asAdmin(shop, `DELETE /locations/${location}`)).status).toBe(200);
    const accountsAsked = shop.sim
      .requests()
      .slice(before)
      .map(({ account }) => account);
    expect(new Set(accountsAsked)).toEqual(new Set([account.id]));
  });
});
