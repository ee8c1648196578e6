import { named } from "../../lookup.ts";
import type { Call, Scope } from "../../scope.ts";
import type { Reader } from "../types.ts";
import type { ReaderDevice } from "./devices.ts";

/** The reader that a command names, and the device that is to carry it out. */
export function acting(scope: Scope, call: Call): { reader: Reader; device: ReaderDevice } {
  const reader = named(scope, "terminal.reader", call);
  return { reader, device: scope.devices.get(reader.id) };
}
