// The runtime's own time, chance and cryptography, made a schedule's: the client
// waits by timers, spreads its retries by chance and checks webhooks by Web Crypto,
// which answers whenever another thread is done.

import { createHmac, timingSafeEqual } from "node:crypto";
import type { ChaosClock } from "./clock.ts";
import type { Random } from "./random.ts";

/** What the globals are taken from. */
export interface Source {
  readonly clock: ChaosClock;
  readonly random: Random;
}

let source: Source | undefined;

function current(): Source {
  if (!source) throw new Error("A timer or chance is asked for although no schedule is played.");
  return source;
}

/** From here on, this process has no other time and chance than those of the schedule. */
export function playBy(schedule: Source): void {
  if (!source) install();
  source = schedule;
}

interface VirtualTimer {
  readonly cancel: () => void;
}

function install(): void {
  replace("setTimeout", (task: () => void, delay = 0): VirtualTimer => ({
    // Whole milliseconds, as the system has them.
    cancel: current().clock.schedule(Math.ceil(delay), task),
  }));
  replace("clearTimeout", (timer: VirtualTimer | undefined) => timer?.cancel());
  replace("crypto", { randomUUID: uuid, subtle });
  Math.random = () => current().random.int(0, 2 ** 31 - 1) / 2 ** 31;
  Date.now = () => current().clock.now();
}

function uuid(): string {
  const { random } = current();
  const hex = Array.from({ length: 32 }, () => random.int(0, 15).toString(16)).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function replace(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** HMAC-SHA256, at once; a key is its bytes. */
const subtle = {
  async importKey(_format: "raw", bytes: Uint8Array): Promise<Uint8Array> {
    return bytes;
  },
  async verify(
    _algorithm: "HMAC",
    key: Uint8Array,
    signature: Uint8Array,
    data: Uint8Array,
  ): Promise<boolean> {
    const expected = createHmac("sha256", key).update(data).digest();
    return expected.length === signature.length && timingSafeEqual(expected, signature);
  },
};
