// What happens in a schedule, step by step: when, who, what.

import { createHash } from "node:crypto";
import type { ChaosClock } from "./clock.ts";
import { start } from "./clock.ts";

/** Notes one step. The text is only made where somebody reads it. */
export type Trace = (actor: string, what: () => string) => void;

/** Who reads a schedule. */
export interface Reader {
  line(text: string): void;
}

/** No one. */
export const untraced: Trace = () => {};

export function createTrace(clock: ChaosClock, reader: Reader): Trace {
  return (actor, what) => {
    const seconds = ((clock.now() - start) / 1000).toFixed(3).padStart(10);
    reader.line(`${seconds}  ${actor.padEnd(12)} ${what()}`);
  };
}

/** A reader who keeps nothing but a digest of the whole. */
export function createDigest(): Reader & { readonly digest: () => string } {
  const hash = createHash("sha256");
  return {
    line: (text) => void hash.update(`${text}\n`),
    digest: () => hash.digest("hex").slice(0, 16),
  };
}
