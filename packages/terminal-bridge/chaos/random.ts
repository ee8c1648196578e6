// Chance from a seed. Each part of a schedule draws from a stream of its own, so
// that one part can change without another part's luck changing with it.

import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A stream of random numbers: the same for the same seed and name. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** `true` with this probability. */
  chance(probability: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** One of the names, each as often as its weight says. */
  weighed<Name extends string>(weights: Readonly<Record<Name, number>>): Name;
}

export function createRandom(seed: number, stream: string): Random {
  const generator = xoroshiro128plus(mix(seed, stream));
  // Its first numbers still show the seed.
  for (let skipped = 0; skipped < 8; skipped++) generator.next();
  const int = (least: number, most: number): number =>
    least === most ? least : uniformInt(generator, least, most);
  return {
    int,
    chance: (probability) => generator.next() >>> 0 < probability * 2 ** 32,
    pick: (from) => from[int(0, from.length - 1)] ?? from[0],
    weighed<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of names
      const names = Object.keys(weights) as Name[];
      const total = names.reduce((sum, name) => sum + weights[name], 0);
      let left = int(0, total - 1);
      const found = names.find((name) => (left -= weights[name]) < 0);
      if (found === undefined)
        throw new RangeError("Weights are whole numbers, one of them above 0.");
      return found;
    },
  };
}

/** The seed of a stream: FNV-1a of its name, begun with the seed, and stirred once more. */
function mix(seed: number, stream: string): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < stream.length; index++) {
    value = Math.imul(value ^ stream.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
