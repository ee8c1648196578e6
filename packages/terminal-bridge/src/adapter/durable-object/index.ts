export { readerLane } from "./reader-lane.ts";
export { durableObjectStore } from "./store.ts";
export type { DurableObjectStoreOptions, LaneNamespace, LaneStub } from "./store.ts";
