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

/** A store on Deno KV: `denoKvTillStore(await Deno.openKv(path))`. */
export function denoKvTillStore(kv: KvLike): TillStore {
  const name = (key: string): string[] => ["tillwire", key];
  return {
    get: async (key) => (await kv.get(name(key))).value ?? undefined,
    async set(key, value) {
      await kv.set(name(key), value);
    },
    delete: (key) => kv.delete(name(key)),
  };
}

/** A store in the browser's IndexedDB. Only pages of the same origin can use its keys. */
export function indexedDbTillStore(database = "tillwire"): TillStore {
  const table = "till";
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
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
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("IndexedDB gave up."));
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
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB refused."));
  });
}
