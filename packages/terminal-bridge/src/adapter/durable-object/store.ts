// A ReaderStore of which every record is a Durable Object of its own: one writer
// per record, storage that survives, and an alarm.

import type { ReaderStore, StoredRecord } from "../../store.ts";
import { systemTimers } from "../../timers.ts";
import type { Schedule } from "../../timers.ts";

/** What the store calls on a record's object. */
export interface LaneStub {
  read(): Promise<StoredRecord | undefined>;
  write(
    key: string,
    version: string | undefined,
    value: string,
    wakeAt: number | null,
    expiresAt?: number,
  ): Promise<boolean>;
  /** Answers with a WebSocket that rings at every write. */
  fetch(url: string, init: { readonly headers: Record<string, string> }): Promise<Response>;
}

/** A binding to the class that `readerLane` gives. */
export interface LaneNamespace<Id = object> {
  idFromName(name: string): Id;
  get(id: Id): LaneStub;
}

export interface DurableObjectStoreOptions {
  /** How it is waited before a line to an object is opened again; the system's timers by default. */
  readonly schedule?: Schedule;
}

/**
 * A store on Durable Objects.
 *
 * @param namespace the binding of the class that `readerLane` made
 */
export function durableObjectStore<Id>(
  namespace: LaneNamespace<Id>,
  { schedule = systemTimers }: DurableObjectStoreOptions = {},
): ReaderStore {
  const stub = (key: string): LaneStub => namespace.get(namespace.idFromName(key));
  return {
    read: async (key) => stub(key).read(),
    write: async (key, ...change) => stub(key).write(key, ...change),
    // Alarms wake the objects, whatever has died.
    due: async () => [],
    watch: (key, changed) => watch(() => stub(key), schedule, changed),
  };
}

/** After how long a line that was cut off (the object was moved, or deployed anew) is opened again, in milliseconds. */
const openAgainAfter = 1_000;

/**
 * Listens to an object, which hibernates until it is written. Tills' own streams end in the Worker,
 * whose waiting isn't billed either, and not in an object: what they show comes from several.
 */
function watch(lane: () => LaneStub, schedule: Schedule, changed: () => void): () => void {
  let stopped = false;
  let cancel: (() => void) | undefined;
  let socket: WebSocket | undefined;

  async function open(): Promise<void> {
    try {
      // A new stub each time: one whose object has failed stays broken.
      const answer = await lane().fetch("https://lane/", { headers: { Upgrade: "websocket" } });
      socket = answer.webSocket ?? undefined;
      socket?.accept();
      if (stopped) {
        socket?.close();
        return;
      }
      socket?.addEventListener("message", changed);
      socket?.addEventListener("close", again);
      // It may have been written before the line stood.
      changed();
    } catch {
      again();
    }
  }
  function again(): void {
    if (!stopped) cancel = schedule(openAgainAfter, () => void open());
  }

  void open();
  return () => {
    stopped = true;
    cancel?.();
    socket?.close();
  };
}
