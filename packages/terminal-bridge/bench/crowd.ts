// A crowd of tills, two at each reader: one takes payments and follows them, and
// both follow the reader all the time.

import { memoryTillStore, pairTill } from "../src/pos/index.ts";
import type { Till } from "../src/pos/index.ts";
import { adminToken } from "./server.ts";
import { locationOf, readerOf } from "./stripe.ts";

export const tillsPerReader = 2;

/** What a crowd has seen. Times are in milliseconds since the epoch, durations in milliseconds. */
export interface Sightings {
  /** How long each charge took, from the signed request to its answer. */
  readonly charges: number[];
  /** When a till saw that an attempt had succeeded. */
  readonly ends: { readonly attempt: string; readonly at: number }[];
  /** States that were none of the till's business. There must be none. */
  strangers: number;
}

export interface Crowd {
  /** Pairs tills until there are two for each of so many readers, and has them follow their readers. */
  grow(readers: number, progress: (paired: number) => void): Promise<void>;
  /** Takes one payment on each of so many readers, each at a time of its own within so many seconds. */
  pay(readers: number, seconds: number, progress: (paid: number) => void): Promise<Sightings>;
}

/** How long a customer takes at least and at most, in milliseconds. */
const customer = [500, 3_000] as const;
/** After how long a payment that its tills haven't seen end has been lost, in milliseconds. */
const patience = 60_000;
/** How many tills are paired at a time. */
const pairing = 8;

interface Post {
  readonly reader: string;
  readonly cashier: Till;
  /** Settles once each till of the reader has seen the attempt end. */
  readonly ended: (attempt: string) => Promise<void>;
}

export function createCrowd(url: string): Crowd {
  const posts: Post[] = [];
  let sightings: Sightings = { charges: [], ends: [], strangers: 0 };
  let serial = 0;

  async function send(request: Request): Promise<Response> {
    const start = performance.now();
    const answer = await fetch(request);
    if (request.url.endsWith("/charge")) sightings.charges.push(performance.now() - start);
    return answer;
  }

  async function pair(location: string): Promise<Till> {
    const answer = await fetch(new URL("/pairing_codes", url), {
      method: "POST",
      headers: { authorization: `Bearer ${adminToken}` },
      body: JSON.stringify({ location }),
    });
    if (!answer.ok)
      throw new Error(`No pairing code, but ${answer.status}: ${await answer.text()}`);
    const { code: pairingCode }: { code: string } = await answer.json();
    return pairTill({ url, pairingCode, store: memoryTillStore(), fetch: send });
  }

  /** Follows a reader for good. Settles once its first state is here. */
  function follow(till: Till, reader: string, ended: (attempt: string) => void): Promise<void> {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const location = locationOf(reader);
    async function run(): Promise<void> {
      for await (const state of till.reader(reader)) {
        const { attempt, lastEnded } = state;
        const strange = [state, attempt ?? state].some(
          (one) => one.reader !== reader || one.location !== location,
        );
        if (strange) sightings.strangers++;
        if (attempt?.state === "succeeded") ended(attempt.id);
        if (lastEnded !== null) ended(lastEnded);
        begin();
      }
    }
    // A stream that ends for good ends the bench.
    void run();
    return begun;
  }

  async function open(index: number): Promise<void> {
    const reader = readerOf(index);
    const waiting = new Map<string, { left: number; resolve: () => void }>();
    const cashiers: Till[] = [];
    for (let till = 0; till < tillsPerReader; till++) {
      const paired = await pair(locationOf(reader));
      cashiers.push(paired);
      const seen = new Set<string>();
      await follow(paired, reader, (attempt) => {
        const wait = waiting.get(attempt);
        if (!wait || seen.has(attempt)) return;
        seen.add(attempt);
        sightings.ends.push({ attempt, at: performance.timeOrigin + performance.now() });
        if (--wait.left === 0) wait.resolve();
      });
    }
    const [cashier] = cashiers;
    if (!cashier) throw new Error("A reader needs a till.");
    posts[index] = {
      reader,
      cashier,
      ended: (attempt) =>
        new Promise<void>((resolve) => waiting.set(attempt, { left: tillsPerReader, resolve })),
    };
  }

  async function payAt({ reader, cashier, ended }: Post): Promise<void> {
    const sale = { order: `A-${++serial}`, amount: 1000 + serial, currency: "usd" };
    const attempt = await cashier.reader(reader).charge(sale);
    const everybody = ended(attempt.id);
    const [least, most] = customer;
    await sleep(least + Math.random() * (most - least));
    const followed = (async () => {
      for await (const state of attempt) {
        const mine =
          state.id === attempt.id && state.order === sale.order && state.amount === sale.amount;
        if (!mine) sightings.strangers++;
        if (state.state !== "succeeded") continue;
        sightings.ends.push({
          attempt: attempt.id,
          at: performance.timeOrigin + performance.now(),
        });
        return;
      }
    })();
    const tapped = await fetch(new URL(`/bench/tap/${reader}`, url), { method: "POST" });
    if (!tapped.ok) throw new Error(`The webhook was answered with ${tapped.status}.`);
    await Promise.all([everybody, followed]);
  }

  return {
    async grow(readers, progress) {
      for (let first = posts.length; first < readers; first += pairing) {
        const indexes = Array.from(
          { length: Math.min(pairing, readers - first) },
          (_, i) => first + i,
        );
        await Promise.all(indexes.map(open));
        progress(posts.length * tillsPerReader);
      }
    },
    async pay(readers, seconds, progress) {
      sightings = { charges: [], ends: [], strangers: 0 };
      let paid = 0;
      const payments = posts.slice(0, readers).map(async (post) => {
        await sleep(Math.random() * seconds * 1000);
        try {
          await within(payAt(post), `The payment on ${post.reader} never ended for its tills.`);
        } catch (error) {
          // What its tills haven't seen is missing in the table.
          console.error(error);
        }
        progress(++paid);
      });
      await Promise.all(payments);
      return sightings;
    },
  };
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

async function within(work: Promise<void>, complaint: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint)), patience);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
