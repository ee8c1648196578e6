import { createVirtualClock } from "@tillwire/stripe-sim";
import { describe, expect, test, vi } from "vitest";
import { createMemoryStore } from "../src/index.ts";
import type { ReaderStore, TerminalBridgeOptions } from "../src/index.ts";
import type { SocketEvents } from "../src/routes/upgrade.ts";
import { follow } from "../src/streams.ts";
import { openShop, order } from "./shop.ts";
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

test("a stream tells of what has changed alone, and asks whether it may go on when that has", async () => {
  const store = createMemoryStore({ schedule: null });
  let count = 0;
  let checks = 0;
  let revoked = false;
  const messages = follow(
    { store, schedule: () => () => {} },
    {
      keys: ["lane:tmr_1"],
      read: async () => ({ state: { count }, final: false }),
      guard: {
        key: "device:d1",
        async check() {
          checks++;
          if (revoked) throw new Error("The till was unpaired.");
        },
      },
    },
    undefined,
    new AbortController().signal,
  );
  expect((await messages.next()).value).toMatchObject({ state: { count: 0 } });

  const changed = messages.next();
  await store.write("lane:tmr_1", undefined, "nothing that is shown", null);
  await settled();
  count = 1;
  await store.write("lane:tmr_1", "1", "more", null);
  expect((await changed).value).toMatchObject({ state: { count: 1 } });
  expect(checks).toBe(1);

  const ended = messages.next();
  revoked = true;
  await store.write("device:d1", undefined, "revoked", null);
  await expect(ended).rejects.toThrow("unpaired");
});

/** The store, but it tells nobody of changes. */
function silent(store: ReaderStore): ReaderStore {
  return {
    read: (key) => store.read(key),
    write: (...change) => store.write(...change),
    due: (now) => store.due(now),
  };
}

/** Lets what needs no more than microtasks be done. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("a stream on a virtual clock", () => {
  interface Shown {
    readonly count: number;
  }

  /** A till's stream of a count, and what it has given. */
  async function start({ watches = true } = {}) {
    const clock = createVirtualClock();
    const memory = createMemoryStore({ schedule: null, now: () => clock.now() });
    const store = watches ? memory : silent(memory);
    const server = { count: 0, revoked: false, reads: 0, checks: 0 };
    const counts: number[] = [];
    /** When it showed that it lives, in seconds. */
    const signs: number[] = [];
    const began = clock.now();
    const gone = new AbortController();
    /** What happens in the same moment as a timer: before what that does, or after it. */
    const beside: { before?: () => void; after?: () => void } = {};
    const schedule: TerminalBridgeOptions["schedule"] = (delay, task) =>
      clock.schedule(delay, () => {
        const { before, after } = beside;
        delete beside.before;
        before?.();
        task();
        delete beside.after;
        after?.();
      });
    const messages = follow<Shown>(
      { store, schedule },
      {
        keys: ["lane:tmr_1"],
        async read() {
          server.reads++;
          return { state: { count: server.count }, final: false };
        },
        guard: {
          key: "device:d1",
          async check() {
            server.checks++;
            if (server.revoked) throw new Error("The till was unpaired.");
          },
        },
      },
      undefined,
      gone.signal,
    );
    async function receive(): Promise<string> {
      try {
        for await (const message of messages) {
          if (message === "quiet") signs.push((clock.now() - began) / 1000);
          else counts.push(message.state.count);
        }
        return "closed";
      } catch (error) {
        return String(error);
      }
    }
    const ended = receive();
    await vi.waitUntil(() => counts.length === 1);
    const write = (key: string, version?: string): void =>
      void store.write(key, version, "{}", null);
    return { clock, server, counts, signs, write, beside, ended, gone };
  }

  test("reads once a minute while nothing happens, and shows four times as often that it lives", async () => {
    const { clock, server, counts, signs, gone, ended } = await start();
    await clock.advance(600_000);
    expect({ ...server, counts }).toMatchObject({ reads: 11, checks: 11, counts: [0] });
    expect(signs).toEqual(Array.from({ length: 40 }, (_, i) => 15 * (i + 1)));
    gone.abort();
    expect(await ended).toBe("closed");
    expect(clock.nextDue()).toBeUndefined();
  });

  test("reads every second where nobody tells it of changes", async () => {
    const { clock, server, counts, signs, gone } = await start({ watches: false });
    await clock.advance(60_000);
    expect({ ...server, counts, signs: signs.length }).toMatchObject({
      reads: 61,
      counts: [0],
      signs: 60,
    });
    server.count = 1;
    await clock.advance(1000);
    await vi.waitUntil(() => counts.length === 2);
    gone.abort();
  });

  test("sees a change at once, and within a minute one that it wasn't told of", async () => {
    const { clock, server, counts, write, gone } = await start();
    await clock.advance(20_000);
    server.count = 1;
    write("lane:tmr_1");
    await vi.waitUntil(() => counts.length === 2);
    server.count = 2;
    await clock.advance(40_000);
    await vi.waitUntil(() => counts.length === 3);
    expect(counts).toEqual([0, 1, 2]);
    gone.abort();
  });

  test("shows that it lives also while its records change without anything to be shown", async () => {
    const { clock, signs, counts, write, gone } = await start();
    for (let writes = 0; writes < 12; writes++) {
      write("lane:tmr_1", writes === 0 ? undefined : String(writes));
      await clock.advance(5000);
    }
    expect({ counts, signs }).toEqual({ counts: [0], signs: [15, 30, 45, 60] });
    gone.abort();
  });

  describe.each(["before", "after"] as const)("in the same moment, just %s a timer,", (side) => {
    test.each([15_000, 60_000])("sees a change (%d ms)", async (time) => {
      const { clock, server, counts, write, beside, gone } = await start();
      await clock.advance(time - 1);
      beside[side] = () => {
        server.count = 1;
        write("lane:tmr_1");
      };
      await clock.advance(1);
      await vi.waitUntil(() => counts.length === 2);
      gone.abort();
    });

    test.each([15_000, 60_000])("ends because its till is revoked (%d ms)", async (time) => {
      const { clock, server, write, beside, ended } = await start();
      await clock.advance(time - 1);
      beside[side] = () => {
        server.revoked = true;
        write("device:d1");
      };
      await clock.advance(1);
      expect(await ended).toContain("unpaired");
    });
  });

  test("ends as soon as its till is revoked, and within a minute where it isn't told", async () => {
    const told = await start();
    told.server.revoked = true;
    told.write("device:d1");
    expect(await told.ended).toContain("unpaired");

    const untold = await start();
    untold.server.revoked = true;
    // Whatever else is going on at its reader.
    for (let writes = 0; writes < 6; writes++) {
      untold.write("lane:tmr_1", writes === 0 ? undefined : String(writes));
      await untold.clock.advance(10_000);
    }
    expect(await untold.ended).toContain("unpaired");
  });
});

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
