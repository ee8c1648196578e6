import { describe, expect, test } from "vitest";
import { addDevice, listDevices, revokeDevice } from "../src/devices/devices.ts";
import type { Device } from "../src/devices/devices.ts";
import { payment } from "./every-route.ts";
import { openShop } from "./shop.ts";
import type { Shop } from "./shop.ts";
import { asAdmin, makeKeys, newCode, pair, pairing, send, signed } from "./tills.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const owner = { role: "admin", location: null, name: "admin" } as const;

function numbered(shop: Shop, number: number): Device {
  const { location } = shop;
  const id = `dev_${number}`.padEnd(47, "x");
  const key = { kty: "EC", crv: "P-256", x: "x".repeat(43), y: "y".repeat(43) } as const;
  const name = `till ${number}`;
  return { id, name, role: "till", location, key, pairedAt: number, revokedAt: null };
}

/** Devices as if they had been paired, without a key each. */
async function manyDevices(shop: Shop, from: number, to: number): Promise<void> {
  const context = { store: shop.store, now: () => shop.sim.clock.now() };
  for (let number = from; number < to; number++) await addDevice(context, numbered(shop, number));
}

describe("a location's devices", () => {
  test("may come and go without an end", async () => {
    const shop = await openShop();
    const context = { store: shop.store, now: () => shop.sim.clock.now() };
    for (let number = 0; number < 1_400; number++) {
      const { id } = await addDevice(context, numbered(shop, number));
      if (number >= 400) await revokeDevice(context, owner, id);
    }
    const record = await shop.store.read(`devices:${shop.location}`);
    expect(record?.value.length).toBeLessThan(60_000);
    const devices = await listDevices(context, shop.location);
    expect(devices.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(400);
    expect(devices.at(-1)?.name).toBe("till 1399");
    // Each is refused as long as there is a bridge, listed or not.
    const first = await shop.store.read(`device:${numbered(shop, 400).id}`);
    expect(first?.value).toMatch(/"revokedAt":\d/);
  });

  test("are 500 at most, and another takes the place of one that is revoked", async () => {
    const shop = await openShop();
    await manyDevices(shop, 0, 499);
    await pair(shop);
    const keys = await makeKeys();
    const code = await newCode(shop);
    const refused = await send(shop, await pairing(shop, keys, code));
    expect(refused).toMatchObject({
      status: 409,
      body: { code: "too_many_devices", details: { devices: 500 } },
    });
    expect(refused.body["operator"]).toBe(
      "There are as many tills at this location as there can be. Have one unpaired that isn't used any more.",
    );
    await asAdmin(shop, `POST /devices/${numbered(shop, 7).id}/revoke`);
    expect((await send(shop, await pairing(shop, keys, code))).status).toBe(200);
  });

  test("are listed for 400 days after they were revoked, as long as the log is kept", async () => {
    const shop = await openShop();
    const { id } = await pair(shop);
    await asAdmin(shop, `POST /devices/${id}/revoke`);
    await shop.sim.clock.advance(399 * day);
    const listed = async (): Promise<unknown> =>
      (await asAdmin(shop, `GET /devices?location=${shop.location}`)).body["devices"];
    expect(await listed()).toMatchObject([{ id }]);
    await shop.sim.clock.advance(2 * day);
    expect(await listed()).toEqual([]);
  });

  test("have done what they have done, after they were revoked too", async () => {
    const shop = await openShop();
    const till = await pair(shop);
    const name = "0199f3d2-0000-7000-8000-000000000001";
    const charge = `POST /readers/${shop.reader.id}/charge`;
    await shop.sim.clock.advance(minute);
    await send(shop, await signed(shop, till, charge, { ...payment, attempt: name }));
    await asAdmin(shop, `POST /devices/${till.id}/revoke`);
    const { location } = shop;
    const history = await asAdmin(shop, `GET /attempts?location=${location}`);
    expect(history.body["attempts"]).toMatchObject([{ id: name, holder: "till 1" }]);
    const log = await asAdmin(shop, `GET /audit?location=${location}`);
    expect(log.body["entries"]).toMatchObject([
      { action: charge, actor: { device: till.id } },
      { action: "pair", actor: { device: till.id } },
    ]);
  });

  test("cost a history one reading each, and nothing once they are revoked", async () => {
    const shop = await openShop();
    await manyDevices(shop, 0, 100);
    for (let number = 10; number < 100; number++) {
      await asAdmin(shop, `POST /devices/${numbered(shop, number).id}/revoke`);
    }
    await shop.sim.clock.advance(minute);
    const till = await pair(shop);
    const name = "0199f3d2-0000-7000-8000-000000000001";
    const charge = `POST /readers/${shop.reader.id}/charge`;
    // As many entries as are looked for where one attempt is wanted.
    for (let asked = 0; asked < 3; asked++) {
      await send(shop, await signed(shop, till, charge, { ...payment, attempt: name }));
    }
    let read = 0;
    const store: typeof shop.store = {
      ...shop.store,
      read: async (key) => {
        read++;
        return shop.store.read(key);
      },
    };
    shop.bridge = shop.open({ store });
    const { body } = await asAdmin(shop, `GET /attempts?location=${shop.location}&limit=1`);
    expect(body["attempts"]).toMatchObject([{ id: name }]);
    // 11 devices, the location's and the bridge's own logs, the list, the attempt and its lane.
    expect(read).toBeLessThanOrEqual(16);
  });
});
