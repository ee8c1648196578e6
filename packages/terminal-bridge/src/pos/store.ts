// Where a till keeps its key and the names of its open attempts. Values are
// structured-cloned, never serialized: a key that can't be exported stays one.

/** A till's own storage. Keys are short texts; values may hold a `CryptoKey`. */
export interface TillStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

/** A store that lasts as long as the program: for tests, and for tills that pair on every start. */
export function memoryTillStore(): TillStore {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => values.get(key),
    async set(key, value) {
      values.set(key, value);
    },
    async delete(key) {
      values.delete(key);
    },
  };
}

/** The part of `Deno.Kv` that is used. */
export interface KvLike {
  get(key: string[]): Promise<{ readonly value: unknown }>;
  set(key: string[], value: unknown): Promise<unknown>;
  delete(key: string[]): Promise<void>;
}

const kvPrefix = "tillwire";

/** A store on Deno KV: `denoKvTillStore(await Deno.openKv(path))`. */
export function denoKvTillStore(kv: KvLike): TillStore {
  return {
    get: async (key) => (await kv.get([kvPrefix, key])).value ?? undefined,
    async set(key, value) {
      await kv.set([kvPrefix, key], value);
    },
    delete: (key) => kv.delete([kvPrefix, key]),
  };
}

/** A store in the browser's IndexedDB. Only pages of the same origin can use its keys. */
export function indexedDbTillStore(database = "tillwire"): TillStore {
  const table = "till";
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(database, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(table));
    return settled(request);
  }

  async function run<T>(
    mode: IDBTransactionMode,
    act: (objects: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    const transaction = (await opening).transaction(table, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(failureOf(transaction)));
    });
    const [value] = await Promise.all([settled(act(transaction.objectStore(table))), done]);
    return value;
  }

  return {
    get: (key) => run<unknown>("readonly", (objects) => objects.get(key)),
    async set(key, value) {
      await run("readwrite", (objects) => objects.put(value, key));
    },
    delete: (key) => run("readwrite", (objects) => objects.delete(key)),
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(failureOf(request)));
  });
}

function failureOf({ error }: { readonly error: DOMException | null }): Error {
  return error ?? new Error("The browser's IndexedDB refused. Is the disk full?");
}
