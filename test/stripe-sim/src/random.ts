/**
 * A small generator with 32 bits of state, the same sequence for the same seed: enough for ids and
 * for simulated chance, useless for secrets that matter. Gives integers from 0 to 2³² − 1.
 */
export function createRandom(seed: number, stream: string): () => number {
  let state = seed ^ hash(stream);
  // mulberry32
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}
