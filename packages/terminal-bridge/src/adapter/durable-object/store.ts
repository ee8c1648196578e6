// A ReaderStore of which every record is a Durable Object of its own: one writer
// per record, storage that survives, and an alarm.

import type { ReaderStore, StoredRecord } from "../../store.ts";

/** What the store calls on a record's object. */
export interface LaneStub {
  read(): Promise<StoredRecord | undefined>;
  write(
    key: string,
    version: string | undefined,
    value: string,
    wakeAt: number | null,
  ): Promise<boolean>;
}

/** A binding to the class that `readerLane` gives. */
export interface LaneNamespace<Id = object> {
  idFromName(name: string): Id;
  get(id: Id): LaneStub;
}

/**
 * A store on Durable Objects.
 *
 * @param namespace the binding of the class that `readerLane` made
 */
export function durableObjectStore<Id>(namespace: LaneNamespace<Id>): ReaderStore {
  const stub = (key: string): LaneStub => namespace.get(namespace.idFromName(key));
  return {
    read: async (key) => stub(key).read(),
    write: async (key, version, value, wakeAt) => stub(key).write(key, version, value, wakeAt),
    // Alarms wake the objects, whatever has died.
    due: async () => [],
  };
}
