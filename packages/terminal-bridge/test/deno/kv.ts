// Deno KV on files that are gone after the test. `Deno` is declared here as far as
// the tests need it: their types are checked with those of Node.

import type { DenoKv } from "../../src/adapter/deno-kv/index.ts";

declare const Deno: {
  openKv(path: string): Promise<DenoKv & { close(): void }>;
  makeTempDirSync(): string;
  removeSync(path: string, options: { recursive: boolean }): void;
};

export type OpenKv = Awaited<ReturnType<typeof Deno.openKv>>;

/** A database file, opened as often as wanted: each time as another process would. */
export interface Database {
  open(): Promise<OpenKv>;
  remove(): void;
}

export function createDatabase(): Database {
  const folder = Deno.makeTempDirSync();
  return {
    open: () => Deno.openKv(`${folder}/records.db`),
    remove: () => Deno.removeSync(folder, { recursive: true }),
  };
}
