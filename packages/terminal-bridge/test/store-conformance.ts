// What every ReaderStore must do, whatever it stands on.

import { describe, expect, test } from "vitest";
import type { ReaderStore } from "../src/index.ts";
import { update } from "../src/store.ts";

/** A store to be tested, and the means to let its process die and its wake-ups come. */
export interface StoreUnderTest {
  readonly store: ReaderStore;
  /** The store as another process sees it. */
  readonly reopen: () => ReaderStore;
  /** Lets the wake-ups come that are due at `now`, and each do its work; gives the keys that were woken. */
  readonly wake: (
    keys: readonly string[],
    now: number,
    work?: () => Promise<void>,
  ) => Promise<readonly string[]>;
  /** Lets it be `now`, when these keys may have to be forgotten. */
  readonly pass: (keys: readonly string[], now: number) => Promise<void>;
  /** Milliseconds since the epoch, far enough from now that no wake-up comes by itself. */
  readonly soon: number;
}

let keys = 0;
const freshKey = (): string => `lane:tmr_${++keys}`;

export function storeConformance(name: string, open: () => StoreUnderTest): void {
  describe(`${name} as a ReaderStore`, () => {
    test("has nothing before it is written", async () => {
      const { store } = open();
      expect(await store.read(freshKey())).toBeUndefined();
    });

    test("gives back what was written, also to another process", async () => {
      const { store, reopen } = open();
      const key = freshKey();
      const value = JSON.stringify({ text: "é🦉 \u0000 ", list: [1, null] });
      expect(await store.write(key, undefined, value, null)).toBe(true);
      expect((await store.read(key))?.value).toBe(value);
      expect((await reopen().read(key))?.value).toBe(value);
    });

    test("keeps records apart", async () => {
      const { store } = open();
      const [one, other] = [freshKey(), freshKey()];
      await store.write(one, undefined, "1", null);
      expect(await store.read(other)).toBeUndefined();
    });

    test("refuses a write on a version that isn't there any more, and leaves the record alone", async () => {
      const { store } = open();
      const key = freshKey();
      expect(await store.write(key, "1", "0", null)).toBe(false);
      await store.write(key, undefined, "1", null);
      expect(await store.write(key, undefined, "2", null)).toBe(false);
      const first = await store.read(key);
      expect(await store.write(key, first?.version, "2", null)).toBe(true);
      expect(await store.write(key, first?.version, "3", null)).toBe(false);
      const second = await store.read(key);
      expect(second?.value).toBe("2");
      expect(second?.version).not.toBe(first?.version);
    });

    test("lets one of many writers through", async () => {
      const { store } = open();
      const key = freshKey();
      const writes = Array.from({ length: 20 }, (_, i) =>
        store.write(key, undefined, String(i), null),
      );
      const won = (await Promise.all(writes)).flatMap((done, i) => (done ? [String(i)] : []));
      expect(won).toHaveLength(1);
      expect((await store.read(key))?.value).toBe(won[0]);
    });

    test("counts every change of a crowd, in two processes", async () => {
      const { store, reopen } = open();
      const key = { key: freshKey() };
      const processes = [store, reopen()];
      const add = (_: unknown, i: number): Promise<unknown> =>
        update<{ count: number }>(processes[i % 2] ?? store, key, (current) => ({
          value: { count: (current?.count ?? 0) + 1 },
          wakeAt: null,
        }));
      await Promise.all(Array.from({ length: 20 }, add));
      expect(JSON.parse((await store.read(key.key))?.value ?? "")).toEqual({ count: 20 });
    });

    test("wakes a key once its time has come", async () => {
      const { store, wake, soon } = open();
      const [early, late, never] = [freshKey(), freshKey(), freshKey()];
      await store.write(early, undefined, "1", soon);
      await store.write(late, undefined, "1", soon + 3_600_000);
      await store.write(never, undefined, "1", null);
      expect(await wake([early, never], soon)).toEqual([early]);
    });

    test("keeps a wake-up that is set to the same time again", async () => {
      const { store, wake, soon } = open();
      const key = freshKey();
      await store.write(key, undefined, "1", soon);
      const { version } = (await store.read(key)) ?? {};
      await store.write(key, version, "2", soon);
      expect(await wake([key], soon)).toEqual([key]);
    });

    test("replaces the wake-up with every write, and forgets it with null", async () => {
      const { store, wake, soon } = open();
      const key = freshKey();
      await store.write(key, undefined, "1", soon);
      const { version } = (await store.read(key)) ?? {};
      await store.write(key, version, "2", null);
      expect(await wake([key], soon)).toEqual([]);
    });

    test("tells whoever watches a key that it was written, if it tells at all", async () => {
      const { store, reopen } = open();
      if (!store.watch) return;
      const [key, other] = [freshKey(), freshKey()];
      const told = new Promise<void>((resolve) => store.watch?.(key, resolve));
      let still = 0;
      const stop = store.watch(other, () => still++);
      stop();
      const writer = reopen();
      await writer.write(key, undefined, "1", null);
      await writer.write(other, undefined, "1", null);
      await told;
      expect(still).toBe(0);
    });

    test("forgets a record at its time, and takes it in anew", async () => {
      const { store, reopen, pass, soon } = open();
      const key = freshKey();
      await store.write(key, undefined, "1", null, soon);
      const old = await store.read(key);
      expect(old?.value).toBe("1");
      await pass([key], soon);
      expect(await store.read(key)).toBeUndefined();
      expect(await reopen().read(key)).toBeUndefined();
      expect(await store.write(key, undefined, "2", null)).toBe(true);
      expect((await store.read(key))?.value).toBe("2");
      expect(await store.write(key, old?.version, "3", null)).toBe(false);
    });

    test("keeps a record for which something is still to be done, and one that was prolonged", async () => {
      const { store, pass, soon } = open();
      const [busy, prolonged] = [freshKey(), freshKey()];
      await store.write(busy, undefined, "1", soon, soon);
      await store.write(prolonged, undefined, "1", null, soon);
      const { version } = (await store.read(prolonged)) ?? {};
      await store.write(prolonged, version, "2", null);
      await pass([busy, prolonged], soon);
      expect((await store.read(busy))?.value).toBe("1");
      expect((await store.read(prolonged))?.value).toBe("2");
    });

    test("forgets no record before its time, however early and often it is looked at", async () => {
      const { store, pass, soon } = open();
      const key = freshKey();
      await store.write(key, undefined, "1", null, soon);
      await pass([key], soon - 60_000);
      await pass([key], soon - 60_000);
      expect((await store.read(key))?.value).toBe("1");
      await pass([key], soon);
      expect(await store.read(key)).toBeUndefined();
    });

    test("keeps a record for its time that was done with while its wake-up failed", async () => {
      const { store, reopen, wake, pass, soon } = open();
      const key = freshKey();
      await store.write(key, undefined, "1", soon);
      // A paid order that an event was about: the webhook reads it again, and so does its wake-up.
      const woken = await wake([key], soon, async () => {
        const { version } = (await store.read(key)) ?? {};
        await reopen().write(key, version, "2", null, soon + 3_600_000);
        throw new Error("The network was lost.");
      });
      expect(woken).toEqual([key]);
      // When what failed would be tried again.
      await pass([key], soon + 60_000);
      expect((await store.read(key))?.value).toBe("2");
      await pass([key], soon + 3_600_000);
      expect(await store.read(key)).toBeUndefined();
    });

    test("wakes a key again that was woken early", async () => {
      const { store, wake, soon } = open();
      const key = freshKey();
      await store.write(key, undefined, "1", soon);
      expect(await wake([key], soon - 60_000)).toEqual([]);
      expect(await wake([key], soon)).toEqual([key]);
    });

    test("keeps the wake-up of a write that was refused as it was", async () => {
      const { store, wake, soon } = open();
      const key = freshKey();
      await store.write(key, undefined, "1", soon);
      await store.write(key, undefined, "2", null);
      expect(await wake([key], soon)).toEqual([key]);
    });
  });
}
