import { createVirtualClock } from "@tillwire/stripe-sim";
import { describe, expect, test, vi } from "vitest";
import { createMemoryStore } from "../src/index.ts";
import type { TerminalBridgeOptions } from "../src/index.ts";
import { follow } from "../src/streams.ts";
import { silent } from "./shop.ts";

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
