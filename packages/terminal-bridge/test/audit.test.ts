import { describe, expect, test } from "vitest";
import { createAuditWriter, readAudit } from "../src/audit.ts";
import { createMemoryStore } from "../src/index.ts";
import { busyShop, everyRoute, outcome, payment } from "./every-route.ts";
import { key as stripeKey, openShop } from "./shop.ts";
import { asAdmin, makeKeys, newCode, pair, pairing, send, signed } from "./tills.ts";

const minute = 60_000;
/** Milliseconds since the epoch, later than any day on which this may run. */
const soon = Date.UTC(2199, 0);

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

  test("is what a location's history is made of, page by page", async () => {
    const shop = await openShop();
    let passed = 0;
    // No two things happen at the same time, as in life.
    shop.bridge = shop.open({ now: () => shop.sim.clock.now() + passed++ });
    const names = ["0199f3d2-0000-7000-8000-000000000001", "0199f3d2-0000-7000-8000-000000000002"];
    for (const [index, reader] of [shop.reader, shop.second].entries()) {
      const body = { ...payment, order: `A-${index}`, attempt: names[index] };
      await asAdmin(shop, `POST /readers/${reader.id}/charge`, body);
    }
    const seen: unknown[] = [];
    for (let before = ""; ;) {
      const route = `GET /attempts?location=${shop.location}&limit=1${before}`;
      const { body } = await asAdmin(shop, route);
      const [attempt]: { id: string; createdAt: number }[] = JSON.parse(
        JSON.stringify(body["attempts"]),
      );
      if (!attempt) break;
      seen.push(attempt.id);
      before = `&before=${attempt.createdAt}`;
    }
    expect(seen).toEqual(names.toReversed());
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

  test("is read from many devices' logs as if it were one", async () => {
    const store = createMemoryStore({ schedule: null });
    const write = createAuditWriter(store);
    const actor = { role: "till", location: "tml_1", name: "x".repeat(100) } as const;
    // One till does something every second, one every ten, and one was revoked after 100 seconds.
    const logs = [
      { name: "busy" },
      { name: "quiet" },
      { name: "revoked", endedAt: soon + 100_000 },
    ];
    const times: number[] = [];
    for (let second = 0; second < 400; second++) {
      for (const [log, every] of [
        ["busy", 1],
        ["quiet", 10],
        ["revoked", second < 100 ? 7 : Infinity],
      ] as const) {
        if (second % every !== 0) continue;
        const at = soon + second * 1000 + times.length / 1000;
        times.unshift(at);
        await write(log, { id: String(at), at, actor, action: "charge", facts: {}, refused: null });
      }
    }
    expect(await store.read("audit:busy:2")).toBeDefined();
    const seen: number[] = [];
    for (let before = Infinity; ;) {
      const entries = await readAudit({ store }, { logs, before, limit: 37 });
      seen.push(...entries.map(({ at }) => at));
      const last = entries.at(-1);
      if (!last) break;
      before = last.at;
    }
    expect(seen).toEqual(times);
  });

  test("loses and doubles nothing where a page was filed and the next one not begun", async () => {
    const memory = createMemoryStore({ schedule: null });
    let breaks = true;
    const write = createAuditWriter({
      ...memory,
      write: async (key, version, value, ...rest) => {
        if (breaks && value.includes('"page":1')) throw new Error("The power is gone.");
        return memory.write(key, version, value, ...rest);
      },
    });
    const actor = { role: "till", location: "tml_1", name: "x".repeat(100) } as const;
    const entry = { actor, action: "charge", facts: {}, refused: null };
    const ids: string[] = [];
    for (let number = 0; number < 200; number++) {
      const id = String(number);
      await write("dev_1", { ...entry, id, at: soon + number }).then(
        () => ids.unshift(id),
        () => {
          breaks = false;
        },
      );
    }
    expect(ids).toHaveLength(199);
    const logs = [{ name: "dev_1" }];
    const entries = await readAudit({ store: memory }, { logs, before: Infinity, limit: 500 });
    expect(entries.map(({ id }) => id)).toEqual(ids);
  });

  test("fits into records of 64 kB, whatever is written into it", async () => {
    const shop = await openShop();
    const displayName = "€".repeat(100);
    const address = { line1: "1 Main St" };
    const bodies = Array.from({ length: 60 }, () => ({ displayName, country: "US", address }));
    await Promise.all(bodies.map((body) => asAdmin(shop, "POST /locations", body)));
    const sizes: number[] = [];
    for (const page of ["bridge", "bridge:0", "bridge:1"]) {
      const record = await shop.store.read(`audit:${page}`);
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
