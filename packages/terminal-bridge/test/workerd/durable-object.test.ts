import { env, exports } from "cloudflare:workers";
import {
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { durableObjectStore } from "../../src/adapter/durable-object/index.ts";
import type { LaneStub } from "../../src/adapter/durable-object/index.ts";
import { storeConformance } from "../store-conformance.ts";
import { register } from "./shop.ts";
import { adminToken, ahead, alarm, bridgeOf, sim } from "./worker.ts";

const namespace = env.READER_LANE;
type Lane = ReturnType<typeof namespace.get>;
const laneOf = (key: string): Lane => namespace.get(namespace.idFromName(key));

const { wake } = alarm;
afterEach(() => {
  alarm.wake = wake;
});
// No alarm may ring while the runtime is being taken down.
afterAll(() => reset());

/** Runs their alarms at a time, whatever they are set to. */
async function ring(keys: readonly string[], now: number): Promise<void> {
  const before = ahead.ms;
  ahead.ms += now - Date.now();
  for (const key of keys) await runDurableObjectAlarm(laneOf(key));
  ahead.ms = before;
}

storeConformance("the Durable Object store", () => ({
  store: durableObjectStore(namespace),
  reopen: () => durableObjectStore(namespace),
  async wake(keys, now, work) {
    const woken: string[] = [];
    alarm.wake = async (_env, key) => {
      woken.push(key);
      await work?.();
    };
    await ring(keys, now);
    return woken;
  },
  pass: ring,
  soon: Date.now() + 3_600_000,
}));

test("a wake-up that fails comes again seconds later, and one that was set meanwhile at its time", async () => {
  const key = "lane:tmr_unlucky";
  const store = durableObjectStore(namespace);
  const alarmOf = (): Promise<number | null> =>
    runInDurableObject(laneOf(key), (_object, { storage }) => storage.getAlarm());
  const now = Date.now() + 3_600_000;

  await store.write(key, undefined, "1", now);
  alarm.wake = async () => Promise.reject(new Error("Stripe is on holiday."));
  await ring([key], now);
  expect(await alarmOf()).toBeGreaterThanOrEqual(now + 5000);
  expect(await alarmOf()).toBeLessThan(now + 30_000);

  alarm.wake = async () => {
    const { version } = (await store.read(key)) ?? {};
    await store.write(key, version, "2", now + 60_000);
    throw new Error("Stripe is on holiday.");
  };
  await ring([key], now + 5000);
  expect(await alarmOf()).toBe(now + 60_000);
});

describe("a line to an object", () => {
  /** A store that listens to a record; counts its lines, and waits before opening one until it is let. */
  function listen(key: string) {
    let lines = 0;
    const openAgain: (() => void)[] = [];
    const counting = {
      idFromName: (name: string) => namespace.idFromName(name),
      get(id: DurableObjectId): LaneStub {
        const stub = namespace.get(id);
        return {
          read: () => stub.read(),
          write: (...change) => stub.write(...change),
          fetch(url, init) {
            lines++;
            return stub.fetch(url, init);
          },
        };
      },
    };
    const store = durableObjectStore(counting, {
      schedule(_delay, task) {
        openAgain.push(task);
        heard();
        return () => {};
      },
    });
    let heard = (): void => {};
    const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
    const opened = next();
    const stop = store.watch?.(key, () => heard());
    return { store, lines: () => lines, openAgain, next, opened, stop };
  }

  test("outlives the object's hibernation, and rings when it is written after that", async () => {
    const key = "lane:tmr_hibernating";
    const { store, lines, next, opened, stop } = listen(key);
    await opened;
    await evictDurableObject(laneOf(key));
    const rung = next();
    await store.write(key, undefined, "1", null);
    await rung;
    expect(lines()).toBe(1);
    stop?.();
  });

  test("doesn't fail a write by being hung up just then", async () => {
    const key = "lane:tmr_hung_up";
    const lines = Array.from({ length: 5 }, () => listen(key));
    await Promise.all(lines.map(({ opened }) => opened));
    const [first] = lines;
    let version: string | undefined;
    for (const { stop } of lines) {
      stop?.();
      expect(await first?.store.write(key, version, "1", null)).toBe(true);
      version = (await first?.store.read(key))?.version;
    }
  });

  test("is opened again where it was cut off, as a deployment does, and tells what was missed", async () => {
    const key = "lane:tmr_deployed";
    const { store, lines, openAgain, next, opened, stop } = listen(key);
    await opened;
    const cut = next();
    await evictDurableObject(laneOf(key), { webSockets: "close" });
    await cut;
    await store.write(key, undefined, "1", null);
    const rung = next();
    openAgain[0]?.();
    await rung;
    expect(lines()).toBe(2);
    stop?.();
  });
});

describe("a Worker with Durable Objects", () => {
  test("takes a payment: the alarm goes on where the request has left off", async () => {
    const reader = await register();
    const answer = await exports.default.fetch(
      new Request(`https://shop.test/terminal/readers/${reader}/charge`, {
        method: "POST",
        headers: { authorization: `Bearer ${adminToken}` },
        body: JSON.stringify({ order: "A-17", amount: 1250, currency: "usd" }),
      }),
    );
    const attempt: { id: string; state: string } = await answer.json();
    expect(attempt.state).toBe("waiting_for_card");

    const lane = laneOf(`lane:${reader}`);
    await evictDurableObject(lane);
    sim.readers.get(reader).tap();
    // Nobody asks, and no webhook comes: only the alarm, which has survived the eviction.
    ahead.ms += 2000;
    expect(await runDurableObjectAlarm(lane)).toBe(true);
    expect(JSON.parse((await lane.read())?.value ?? "")).toMatchObject({ open: null });
    expect(await bridgeOf(env).attempt(attempt.id)).toMatchObject({
      state: "succeeded",
      payment: { amount: 1250 },
    });
    expect(await runDurableObjectAlarm(lane)).toBe(false);
  });
});

describe("states pushed by a Worker", () => {
  const authorization = `Bearer ${adminToken}`;
  const post = (path: string, body: object): Promise<Response> =>
    exports.default.fetch(
      new Request(`https://shop.test/terminal${path}`, {
        method: "POST",
        headers: { authorization },
        body: JSON.stringify(body),
      }),
    );
  const charge = async (reader: string): Promise<string> => {
    const body = { order: "A-18", amount: 1250, currency: "usd" };
    const attempt: { id: string } = await (await post(`/readers/${reader}/charge`, body)).json();
    return attempt.id;
  };

  test("come from the lane's object, as server-sent events, also after it was evicted", async () => {
    const reader = await register();
    const id = await charge(reader);
    const { body } = await exports.default.fetch(
      new Request(`https://shop.test/terminal/attempts/${id}/events`, {
        headers: { authorization },
      }),
    );
    const events = body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    const until = async (state: string): Promise<void> => {
      while (!text.includes(`"state":"${state}"`)) {
        const part = await events?.read();
        if (part?.done !== false) throw new Error(`The stream has ended: ${text}`);
        text += part.value;
      }
    };
    await until("waiting_for_card");
    await evictDurableObject(laneOf(`lane:${reader}`));
    await post(`/attempts/${id}/cancel`, {});
    await until("canceled");
    expect((await events?.read())?.done).toBe(true);
  });

  test("come over a WebSocket, from where its receiver has left off", async () => {
    const reader = await register();
    const id = await charge(reader);
    const answer = await exports.default.fetch(
      new Request(`https://shop.test/terminal/attempts/${id}/events`, {
        headers: { authorization, upgrade: "websocket" },
      }),
    );
    expect(answer.status).toBe(101);
    const socket = answer.webSocket;
    const states: string[] = [];
    let canceled: Promise<Response> | undefined;
    const ended = new Promise<number>((resolve) => {
      socket?.addEventListener("close", ({ code }) => resolve(code));
    });
    socket?.addEventListener("message", ({ data }) => {
      const { state }: { state?: { state: string } } = JSON.parse(String(data) || "{}");
      if (state) states.push(state.state);
      if (state?.state === "waiting_for_card") canceled ??= post(`/attempts/${id}/cancel`, {});
    });
    socket?.accept();
    socket?.send("");
    expect(await ended).toBe(1000);
    expect((await canceled)?.status).toBe(200);
    expect([states[0], states.at(-1)]).toEqual(["waiting_for_card", "canceled"]);
  });
});
