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
  grow(readers: number, progress: (done: string) => void): Promise<void>;
  /** Takes one payment on each of so many readers, each at a time of its own within so many seconds. */
  pay(readers: number, seconds: number, progress: (paid: number) => void): Promise<Sightings>;
}

/** How long a customer takes at least and at most, in milliseconds. */
const customer = [500, 3_000] as const;
/** After how long a payment that its tills haven't seen end has been lost, in milliseconds. */
const patience = 60_000;
/** How many readers are set up at a time. */
const atOnce = 8;

/** A reader and its tills, of which the first takes the payments. */
interface Post {
  readonly reader: string;
  readonly tills: readonly Till[];
  /** By attempt: whom to tell that a till has seen it end. */
  readonly waiting: Map<string, () => void>;
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

  async function staffed(index: number): Promise<Post> {
    const reader = readerOf(index);
    const tills: Till[] = [];
    for (let till = 0; till < tillsPerReader; till++) tills.push(await pair(locationOf(reader)));
    return { reader, tills, waiting: new Map() };
  }

  async function watched({ reader, tills, waiting }: Post): Promise<void> {
    for (const till of tills) {
      const seen = new Set<string>();
      await follow(till, reader, (attempt) => {
        const told = waiting.get(attempt);
        if (!told || seen.has(attempt)) return;
        seen.add(attempt);
        sightings.ends.push({ attempt, at: performance.timeOrigin + performance.now() });
        told();
      });
    }
  }

  /** Settles once each till of the reader has seen the attempt end. */
  function ended({ tills, waiting }: Post, attempt: string): Promise<void> {
    let left = tills.length;
    return new Promise((resolve) => {
      waiting.set(attempt, () => {
        if (--left === 0) resolve();
      });
    });
  }

  async function payAt(post: Post): Promise<void> {
    const { reader, tills } = post;
    const [cashier] = tills;
    if (!cashier) throw new Error("A reader needs a till.");
    const sale = { order: `A-${++serial}`, amount: 1000 + serial, currency: "usd" };
    const attempt = await cashier.reader(reader).charge(sale);
    const everybody = ended(post, attempt.id);
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
      const added: Post[] = [];
      // First all are paired, then all follow: open streams want their share of the server while they
      // wait, and that of a busy machine might be all there is.
      await each(atOnce, indexes(posts.length, readers), async (index) => {
        added.push(await staffed(index));
        progress(`${(posts.length + added.length) * tillsPerReader} tills are paired`);
      });
      let following = posts.length;
      await each(atOnce, added, async (post) => {
        await watched(post);
        progress(`${++following * tillsPerReader} tills follow their readers`);
      });
      posts.push(...added);
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

function indexes(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}

/** Does the work for each item, for so many at a time. */
async function each<T>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
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
