import { createRandom } from "./random.ts";

/** Makes ids and secrets that look like Stripe's and are the same on every run. */
export interface Ids {
  /** A new id, such as `pi_3Mx…`; `prefix` includes everything up to the random part. */
  next(prefix: string): string;
}

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Lengths of the random part where Stripe's differ from the usual 24. */
const lengths: Readonly<Record<string, number>> = {
  acct_1: 15,
  cus_: 14,
  pi_3: 23,
  req_: 14,
  whsec_: 32,
};

/**
 * @param seed the same seed gives the same ids; each prefix has a sequence of its own, so that one
 * more request doesn't shift the ids of unrelated objects
 */
export function createIds(seed: number): Ids {
  const generators = new Map<string, () => number>();
  return {
    next(prefix) {
      let random = generators.get(prefix);
      if (random === undefined) {
        random = createRandom(seed, prefix);
        generators.set(prefix, random);
      }
      let id = prefix;
      for (let left = lengths[prefix] ?? 24; left > 0; left--) {
        id += alphabet.charAt(random() % alphabet.length);
      }
      return id;
    },
  };
}
