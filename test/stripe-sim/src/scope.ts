import type { Clock } from "./clock.ts";
import type { Upload } from "./body.ts";
import type { Content } from "./content.ts";
import type { Credentials } from "./credentials.ts";
import type { OpenApiDocument } from "./document.ts";
import type { Ids } from "./ids.ts";
import type { JsonObject } from "./json.ts";
import type { Params } from "./params.ts";
import type { ReaderDevices } from "./resources/terminal/devices.ts";
import type { Resource } from "./resources/types.ts";
import type { Operation } from "./router.ts";
import type { Shapes } from "./shapes.ts";
import type { World } from "./store.ts";
import type { TestClocks } from "./test-clocks.ts";

/** What a change of state needs: the world it happens in and what the simulator provides. */
export interface Scope {
  readonly world: World;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shapes: Shapes;
  readonly document: OpenApiDocument;
  readonly devices: ReaderDevices;
  readonly credentials: Credentials;
  /** Accounts that were connected by OAuth. */
  readonly connected: Set<string>;
  readonly testClocks: TestClocks;
  /** The request that caused the change; `null` if it happened by itself. */
  readonly request: RequestInfo | null;
  /** Carries out a call as its schema alone says: for rules that only add to that. */
  carryOut(call: Call): Resource;
  /** Sends an event destination an event of its own, and returns that. */
  ping(destination: Resource): Resource;
  /** Records an event with a snapshot of the object, and sends it to the webhook endpoints. */
  emit(type: string, object: Resource, previousAttributes?: JsonObject): void;
}

export interface RequestInfo {
  readonly id: string;
  readonly idempotencyKey: string | null;
  readonly apiVersion: string;
}

/** A decoded and validated request. */
export interface Call {
  readonly operation: Operation;
  readonly params: Params;
  /** Values of the path parameters, in order. */
  readonly ids: readonly string[];
  /** Files of a multipart body, by their field. */
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** Carries out an operation and returns the object that answers it. */
export type Handler = (scope: Scope, call: Call) => JsonObject;

/** Carries out an operation that answers bytes. */
export type ContentHandler = (scope: Scope, call: Call) => Content;

/** Handlers by operation key, such as `GET /v1/customers/{}`. */
export type Handlers = Readonly<Record<string, Handler>>;
