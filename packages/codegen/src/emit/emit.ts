import type { ApiModel } from "../model.ts";
import { emitActions } from "./actions.ts";
import {
  emitErrorCodes,
  emitThinEventTypes,
  emitVersion,
  THIN_EVENT_TYPES_FILE,
} from "./constants.ts";
import { COMPAT_FILE } from "./compat.ts";
import { emitEntry } from "./entry.ts";
import { emitExpand } from "./expand.ts";
import { emitNotifications, emitSnapshotEvents, emitThinEvents } from "./events.ts";
import { emitOperations, emitParams, operationsFiles } from "./operations.ts";
import { emitSchemas } from "./schemas.ts";
import { SharedTypes } from "./shared-types.ts";
import { type GeneratedFile, type PrintSettings, printFile } from "./source-file.ts";
import { emitStripeNamespace } from "./stripe.ts";
import { ResourceTypes } from "./resource-types.ts";

/** Where the generated files find the client, and which command writes them. */
export interface EmitSettings {
  /** Named in every file's head, and in the message when they are out of date. */
  readonly command: string;
  /** The client's modules: relative to the generated folder, or in a package. */
  readonly runtime: string;
  /** Whether there is no other module that makes a client with these operations. */
  readonly entry?: boolean;
}

/** Files that only compat uses. */
const OF_COMPAT: ReadonlySet<string> = new Set([COMPAT_FILE, THIN_EVENT_TYPES_FILE]);

/** Writes the client of an API, as text. The same model gives the same text. */
export function emit(model: ApiModel, settings: EmitSettings): GeneratedFile[] {
  const types = new ResourceTypes(model.resources, model.events);
  const shared = new SharedTypes(model.resources, types);
  const operations = operationsFiles(model.operations);
  const snapshots = model.events.filter(({ kind }) => kind === "snapshot");
  const thin = model.events.filter(({ kind }) => kind === "thin");
  const event = types.get("event");
  const thinEvent = types.get("v2.core.event");
  const contents = [
    ...(settings.entry === true ? [emitEntry()] : []),
    emitVersion(model),
    emitErrorCodes(model),
    emitThinEventTypes(model),
    emitExpand(model.resources, types),
    ...emitSchemas(model.resources, types, shared),
    ...emitParams(operations, types, shared),
    ...operations.map((file) => emitOperations(file, types)),
    ...emitActions(operations, types),
    ...(event ? [emitSnapshotEvents(snapshots, event, types)] : []),
    ...(thinEvent && thin.length > 0
      ? [emitThinEvents(thin, thinEvent, types), emitNotifications(thin, thinEvent, types)]
      : []),
    ...emitStripeNamespace(model, operations, types),
  ];
  const print: PrintSettings = {
    header: `// Written by \`${settings.command}\` from version ${model.version} of Stripe's API. Change what writes it.`,
    runtime: settings.runtime,
  };
  // stripe-node's ways are those of its own version, and so are only in client-edge itself.
  const written =
    settings.entry === true ? contents.filter(({ path }) => !OF_COMPAT.has(path)) : contents;
  return written.map((content) => printFile(content, print));
}
