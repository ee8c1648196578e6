import { describe, expect, test, vi } from "vitest";
import type { ReaderStore, TerminalBridgeOptions } from "../src/index.ts";
import type { SocketEvents } from "../src/routes/upgrade.ts";
import { openShop, order, silent } from "./shop.ts";
import type { Shop } from "./shop.ts";
import { adminToken } from "./shop.ts";

const name = "0199f3d2-0000-7000-8000-000000000001";

async function openStreamed(more: Partial<TerminalBridgeOptions> = {}): Promise<Shop> {
  const shop = await openShop();
  const schedule: TerminalBridgeOptions["schedule"] = (delay, task) =>
    shop.sim.clock.schedule(delay, task);
  shop.bridge = shop.open({ schedule, ...more });
  return shop;
}

interface Stream {
  /** The next block of the stream, as it was sent; `undefined` at its end. */
  next(): Promise<string | undefined>;
  close(): Promise<void>;
}

async function listen(shop: Shop, path: string, last?: string): Promise<Stream> {
  const headers = {
    authorization: `Bearer ${adminToken}`,
    ...(last === undefined ? {} : { "last-event-id": last }),
  };
  const answer = await shop.bridge.routes.fetch(
    new Request(`https://shop.test${path}`, { headers }),
  );
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  const next = async (): Promise<string | undefined> => {
    const part = await reader?.read();
    return part?.done === false ? decoder.decode(part.value) : undefined;
  };
  expect(await next()).toBe("retry: 500\n\n");
  return { next, close: async () => reader?.cancel() };
}

interface Pushed {
  readonly id: string;
  readonly state: Readonly<Record<string, unknown>>;
}

function parse(text: string | undefined): Pushed {
  const [, id = "", json = "null"] =
    /^id: (.+)\nevent: state\ndata: (.+)\n\n$/.exec(text ?? "") ?? [];
  return { id, state: JSON.parse(json) };
}

describe.each([
  ["a store that tells of changes", true],
  ["a store that doesn't", false],
])("a stream on %s", (_name, watches) => {
  async function open(): Promise<Shop> {
    const shop = await openStreamed();
    if (watches) return shop;
    const schedule: TerminalBridgeOptions["schedule"] = (delay, task) =>
      shop.sim.clock.schedule(delay, task);
    shop.bridge = shop.open({ store: silent(shop.store), schedule });
    return shop;
  }

  /** Lets a change be noticed where nobody tells of it. */
  async function nextOf(shop: Shop, stream: Stream): Promise<Pushed> {
    for (;;) {
      const pending = stream.next();
      if (!watches) await shop.sim.clock.advance(1000);
      const text = await pending;
      if (text !== ":\n\n") return parse(text);
    }
  }

  test("gives the truth at once, then each change, and ends with the attempt", async () => {
    const shop = await open();
    await shop.bridge.charge(order(shop, { attempt: name }));
    const stream = await listen(shop, `/attempts/${name}/events`);
    expect(parse(await stream.next()).state).toMatchObject({ state: "waiting_for_card" });
    const change = nextOf(shop, stream);
    shop.reader.tap();
    await shop.sim.events.settled();
    expect((await change).state).toMatchObject({ state: "succeeded", payment: { amount: 1250 } });
    expect(await stream.next()).toBeUndefined();
  });
});

describe("a WebSocket", () => {
  /** What Hono's helper does for a runtime, with the socket in the test's hands. */
  async function connect(
    shop: Shop,
    path: string,
    last: string,
    store: ReaderStore = shop.store,
  ): Promise<Socket> {
    const sent: string[] = [];
    const closed: (number | undefined)[] = [];
    let events: SocketEvents | undefined;
    const { routes } = shop.open({
      store,
      schedule: (delay, task) => shop.sim.clock.schedule(delay, task),
      upgradeWebSocket(_c, given) {
        events = given;
        return new Response(null, { status: 204 });
      },
    });
    const headers = { authorization: `Bearer ${adminToken}`, upgrade: "websocket" };
    await routes.fetch(new Request(`https://shop.test${path}`, { headers }));
    const socket = {
      send: (text: string) => sent.push(text),
      close: (code?: number) => closed.push(code),
    };
    events?.onMessage({ data: last }, socket);
    return { sent, closed };
  }

  interface Socket {
    readonly sent: readonly string[];
    readonly closed: readonly (number | undefined)[];
  }

  test("gives each state with its name, and is closed with the attempt", async () => {
    const shop = await openStreamed();
    await shop.bridge.charge(order(shop, { attempt: name }));
    const { sent, closed } = await connect(shop, `/attempts/${name}/events`, "");
    await vi.waitUntil(() => sent.length === 1);
    shop.reader.tap();
    await shop.sim.events.settled();
    await vi.waitUntil(() => closed.length === 1);
    const states = sent.map((text): Pushed => JSON.parse(text)).map(({ state }) => state["state"]);
    expect([states[0], states.at(-1), closed]).toEqual(["waiting_for_card", "succeeded", [1000]]);
    // Whoever comes back with the last name has it all.
    const last: Pushed = JSON.parse(sent.at(-1) ?? "");
    const again = await connect(shop, `/attempts/${name}/events`, last.id);
    await vi.waitUntil(() => again.closed.length === 1);
    expect(again.sent).toEqual([]);
  });

  test("that can't go on says why", async () => {
    const shop = await openStreamed();
    await shop.bridge.charge(order(shop, { attempt: name }));
    let broken = false;
    const store: ReaderStore = {
      ...shop.store,
      read: (key) => (broken ? Promise.reject(new Error("gone")) : shop.store.read(key)),
    };
    const logged = vi.spyOn(console, "error").mockReturnValue();
    const { sent, closed } = await connect(shop, `/attempts/${name}/events`, "", store);
    await vi.waitUntil(() => sent.length === 1);
    broken = true;
    await shop.sim.clock.advance(60_000);
    await vi.waitUntil(() => closed.length === 1);
    expect(JSON.parse(sent.at(-1) ?? "")).toMatchObject({ problem: { code: "internal_error" } });
    expect(closed).toEqual([4000]);
    logged.mockRestore();
  });
});

describe("a stream", () => {
  test("doesn't repeat what its receiver has, and tells whoever has all to stop", async () => {
    const shop = await openStreamed();
    await shop.bridge.charge(order(shop, { attempt: name }));
    const path = `/attempts/${name}/events`;
    const first = await listen(shop, path);
    const { id } = parse(await first.next());
    await first.close();
    const second = await listen(shop, path, id);
    expect(await second.next()).toBe(":\n\n");
    const change = second.next();
    shop.reader.tap();
    await shop.sim.events.settled();
    const ended = parse(await change);
    expect(ended.state).toMatchObject({ state: "succeeded" });
    const headers = { authorization: `Bearer ${adminToken}`, "last-event-id": ended.id };
    const request = new Request(`https://shop.test${path}`, { headers });
    expect((await shop.bridge.routes.fetch(request)).status).toBe(204);
  });

  test("that was cut off while the payment ended has the end as its first message", async () => {
    const shop = await openStreamed();
    await shop.bridge.charge(order(shop, { attempt: name }));
    const first = await listen(shop, `/attempts/${name}/events`);
    const { id } = parse(await first.next());
    await first.close();
    shop.reader.tap();
    await shop.sim.events.settled();
    const second = await listen(shop, `/attempts/${name}/events`, id);
    expect(parse(await second.next()).state).toMatchObject({ state: "succeeded" });
  });

  test("shows that it lives where nothing changes", async () => {
    const shop = await openStreamed();
    await shop.bridge.charge(order(shop, { attempt: name, timeout: 600_000 }));
    const stream = await listen(shop, `/readers/${shop.second.id}/events`);
    await stream.next();
    const quiet = stream.next();
    await shop.sim.clock.advance(15_000);
    expect(await quiet).toBe(":\n\n");
    await stream.close();
  });

  test("of a reader shows who has it, and lets it go", async () => {
    const shop = await openStreamed();
    const stream = await listen(shop, `/readers/${shop.reader.id}/events`);
    expect(parse(await stream.next()).state).toMatchObject({ attempt: null, lastEnded: null });
    const taken = stream.next();
    await shop.bridge.charge(order(shop, { attempt: name }));
    expect(parse(await taken).state).toMatchObject({ attempt: { id: name, order: "A-17" } });
    await shop.bridge.cancel(name);
    let text = await stream.next();
    while (parse(text).state["lastEnded"] === null) text = await stream.next();
    expect(parse(text).state).toMatchObject({ attempt: null, lastEnded: name });
    await stream.close();
  });

  test("leaves nobody watching once it is closed", async () => {
    let watching = 0;
    const shop = await openStreamed();
    shop.bridge = shop.open({
      schedule: (delay, task) => shop.sim.clock.schedule(delay, task),
      store: {
        ...shop.store,
        watch(key, changed) {
          watching++;
          const stop = shop.store.watch?.(key, changed);
          return () => {
            watching--;
            stop?.();
          };
        },
      },
    });
    await shop.bridge.charge(order(shop, { attempt: name }));
    const stream = await listen(shop, `/attempts/${name}/events`);
    await stream.next();
    expect(watching).toBe(2);
    await stream.close();
    expect(watching).toBe(0);
  });
});
