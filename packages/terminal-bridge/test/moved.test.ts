// A reader that was moved to another location while a payment of the former one was
// open on it: the new location's tills neither see nor touch that payment.

import { createClient } from "@tillwire/client-edge";
import { describe, expect, test } from "vitest";
import { otherLocation, payment } from "./every-route.ts";
import { adminToken, key, openShop, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";
import { asAdmin, pair, send, shopOrigin, signed } from "./tills.ts";
import type { Answer, Keys } from "./tills.ts";

const attempt = "0199f3d2-0000-7000-8000-000000000001";
/** How long the bridge believes where a reader is, and a little more. */
const believed = 6 * 60_000;

interface Moved {
  readonly shop: Shop;
  /** Tills of the former location, and of the new one. */
  readonly former: Keys;
  readonly till: Keys;
  readonly admin: Keys;
  readonly ask: (keys: Keys, route: string, body?: object) => Promise<Answer>;
  /** What a reader's stream says first. */
  readonly shown: (keys: Keys | null) => Promise<Readonly<Record<string, unknown>>>;
}

/** A payment that waits for its card for an hour, on a reader that Stripe says is elsewhere by now. */
async function openMoved(): Promise<Moved> {
  const shop = await openShop();
  const there = await otherLocation(shop);
  const wire = wireTo(shop.sim);
  let moved = false;
  // Stripe's API moves no reader: it is registered anew there, or moved by hand in the Dashboard.
  async function fetch(url: string, init: RequestInit): Promise<Response> {
    const answer = await wire(url, init);
    const about = url.includes(`/terminal/readers/${shop.reader.id}`);
    if (!moved || !about || init.method !== "GET" || !answer.ok) return answer;
    const reader: object = JSON.parse(await answer.text());
    return Response.json({ ...reader, location: there });
  }
  const stripe = createClient(key, { fetch, maxRetries: 0 });
  shop.bridge = shop.open({ stripe });
  const former = await pair(shop);
  const [till, admin] = [await pair(shop, "till", there), await pair(shop, "admin", there)];
  const ask: Moved["ask"] = async (keys, route, body) =>
    send(shop, await signed(shop, keys, route, body));
  const sale = { ...payment, attempt, timeout: 3_600_000 };
  const started = await ask(former, `POST /readers/${shop.reader.id}/charge`, sale);
  expect(started.body["state"]).toBe("waiting_for_card");
  moved = true;
  await shop.pass(believed, 5000);
  return {
    shop,
    former,
    till,
    admin,
    ask,
    async shown(keys) {
      const route = `/readers/${shop.reader.id}/events`;
      const headers = { authorization: `Bearer ${adminToken}` };
      const request = keys
        ? await signed(shop, keys, `GET ${route}`, undefined)
        : new Request(new URL(route, shopOrigin), { headers });
      const answer = await shop.bridge.routes.fetch(request);
      const stream = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { value = "", done } = (await stream?.read()) ?? { done: true };
        const [, json] = /^data: (.+)$/m.exec(value) ?? [];
        if (json === undefined && !done) continue;
        await stream?.cancel();
        const state: Readonly<Record<string, unknown>> = JSON.parse(json ?? "{}");
        return state;
      }
    },
  };
}

describe("a reader that was moved in mid-payment", () => {
  test("is busy for its new location's tills, who aren't told with what", async () => {
    const { shop, till, ask } = await openMoved();
    const route = `POST /readers/${shop.reader.id}/charge`;
    const { status, body } = await ask(till, route, { ...payment, order: "B-1" });
    expect([status, body.code, body["details"]]).toEqual([
      409,
      "reader_busy",
      { formerLocation: true },
    ]);
    expect(body["operator"]).toBe(
      "The reader is still at work for its former location. Wait until it is done, or use another reader.",
    );
    for (const secret of [attempt, payment.order, "till 1", shop.location]) {
      expect(JSON.stringify(body)).not.toContain(secret);
    }
  });

  test("isn't taken over by them", async () => {
    const { shop, former, till, ask } = await openMoved();
    const route = `POST /readers/${shop.reader.id}/charge`;
    const takeover = { ...payment, order: "B-1", replaces: attempt };
    const refused = await ask(till, route, takeover);
    expect([refused.status, refused.body["details"]]).toEqual([409, { formerLocation: true }]);
    const still = await ask(former, `GET /attempts/${attempt}`);
    expect(still.body).toMatchObject({ state: "waiting_for_card", cancelRequestedAt: null });
    expect(shop.reader.waiting).toBe(true);
  });

  test("shows them nothing of the payment, neither open nor ended", async () => {
    const { shop, former, till, ask, shown } = await openMoved();
    expect(await shown(till)).toMatchObject({ attempt: null, lastEnded: null });
    expect(await shown(null)).toMatchObject({ attempt: { id: attempt } });
    shop.reader.tap();
    await shop.end(attempt);
    expect(await shown(till)).toMatchObject({ attempt: null, lastEnded: null });
    expect(await shown(null)).toMatchObject({ attempt: null, lastEnded: attempt });
    expect((await ask(former, `GET /attempts/${attempt}`)).body["state"]).toBe("succeeded");
  });

  test("isn't taken away by their admin, who isn't told why in detail", async () => {
    const { shop, admin, ask } = await openMoved();
    const refused = await ask(admin, `DELETE /readers/${shop.reader.id}`);
    expect([refused.status, refused.body.code, refused.body["details"]]).toEqual([
      409,
      "reader_busy",
      { formerLocation: true },
    ]);
    const { body } = await asAdmin(shop, `DELETE /readers/${shop.reader.id}`);
    expect(body["details"]).toMatchObject({ attempt });
  });

  test("is theirs once the payment has ended, which its own till can still cancel", async () => {
    const { shop, former, till, ask, shown } = await openMoved();
    const canceled = await ask(former, `POST /attempts/${attempt}/cancel`, {});
    expect(canceled.body["state"]).toBe("canceled");
    const route = `POST /readers/${shop.reader.id}/charge`;
    const own = await ask(till, route, { ...payment, order: "B-1" });
    expect(own.body["state"]).toBe("waiting_for_card");
    expect(await shown(till)).toMatchObject({ attempt: { id: own.body["id"] }, lastEnded: null });
    await ask(till, `POST /attempts/${String(own.body["id"])}/cancel`, {});
    expect(await shown(till)).toMatchObject({ attempt: null, lastEnded: own.body["id"] });
  });

  test("is still taken over and watched by whoever is bound to no location", async () => {
    const { shop } = await openMoved();
    const route = `POST /readers/${shop.reader.id}/charge`;
    const busy = await asAdmin(shop, route, { ...payment, order: "B-1" });
    expect(busy.body["details"]).toMatchObject({ attempt, holder: "till 1" });
    const taken = await asAdmin(shop, route, { ...payment, order: "B-1", replaces: attempt });
    expect(taken.body["state"]).toBe("waiting_for_card");
  });
});
