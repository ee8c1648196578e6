import * as v from "valibot";
import { isFinal } from "../attempt.ts";
import { attemptView } from "../attempt-view.ts";
import { readAttempt } from "../attempts.ts";
import { sees } from "../authorize.ts";
import type { Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { confirm } from "../devices/authorize.ts";
import { deviceKey } from "../devices/devices.ts";
import { readLane, unknownReader } from "../lanes.ts";
import { attemptKey, laneKey } from "../records.ts";
import { attemptId, readerId } from "../schemas.ts";
import { readRecord } from "../store.ts";
import { follow, nameOf } from "../streams.ts";
import type { Guard, Message, Reading, Source } from "../streams.ts";
import { toProblem } from "./errors.ts";
import { inputOf } from "./operation.ts";
import type { Exchange, Operation, Routing } from "./operation.ts";
import type { Socket, SocketEvents } from "./upgrade.ts";

/** After how long a receiver of server-sent events that was cut off should come back, in milliseconds. */
const comeBackAfter = 500;

const mediaType = "text/event-stream";
const oneAttempt = v.strictObject({ attempt: attemptId });
const readerStream = v.strictObject({ reader: readerId });

/**
 * States as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), or
 * over a WebSocket where the host can upgrade. Both give `{ id, state }`; whoever comes back says
 * which id it has (`Last-Event-ID`, or the socket's first message).
 */
export const streamOperations: readonly Operation[] = [
  {
    name: "followAttempt",
    method: "GET",
    path: "/attempts/:attempt/events",
    summary: "Tells of an attempt's states as they change, until its last.",
    role: "till",
    input: oneAttempt,
    answer: {
      mediaType,
      description: "Each `state` has an Attempt as its data; `error`, a Problem.",
    },
    async respond(context, c) {
      const { attempt } = await inputOf(oneAttempt, c);
      return answer(context, c, await attemptSource(context, c.var.principal, attempt));
    },
  },
  {
    name: "followReader",
    method: "GET",
    path: "/readers/:reader/events",
    summary: "Tells which attempt a reader has, as it changes.",
    role: "till",
    input: readerStream,
    answer: {
      mediaType,
      description:
        "Each `state` has `{ reader, location, attempt, lastEnded }` as its data; `error`, a Problem.",
    },
    async respond(context, c) {
      const { reader } = await inputOf(readerStream, c);
      return answer(context, c, readerSource(context, c.var.principal, reader));
    },
  },
];

async function answer(context: Routing, c: Exchange, source: Source<object>): Promise<Response> {
  const first = await source.read();
  const { upgradeWebSocket } = context;
  if (upgradeWebSocket && c.req.header("upgrade")?.toLowerCase() === "websocket") {
    return upgradeWebSocket(c, socketEvents(context, source));
  }
  const last = c.req.header("last-event-id");
  // An EventSource would come back for ever otherwise.
  if (first.final && last === (await nameOf(first.state))) return c.body(null, 204);
  return eventStream(context, source, last, c.req.raw.signal);
}

async function attemptSource(
  context: Context,
  principal: Principal,
  id: string,
): Promise<Source<object>> {
  const { lane } = await readAttempt(context, principal, id);
  return {
    keys: [laneKey(lane).key, attemptKey(id).key],
    guard: guardOf(context, principal),
    async read(): Promise<Reading<object>> {
      const attempt = await readAttempt(context, principal, id);
      return { state: attemptView(attempt), final: isFinal(attempt) };
    },
  };
}

/**
 * A reader's open attempt, and which was the last to end: what a second till wants to see. A reader
 * that was moved may have been at work for another location: that isn't shown.
 */
function readerSource(context: Context, principal: Principal, id: string): Source<object> {
  let last: { readonly id: string; readonly seen: boolean } | undefined;
  // An attempt never moves, so each is looked up once.
  async function seesEnded(attempt: string): Promise<boolean> {
    if (last?.id === attempt) return last.seen;
    const record = await readRecord(context.store, attemptKey(attempt));
    const seen = record !== undefined && sees(principal, record.location);
    last = { id: attempt, seen };
    return seen;
  }
  return {
    keys: [laneKey(id).key],
    guard: guardOf(context, principal),
    async read(): Promise<Reading<object>> {
      const { location, open, ended } = await readLane(context, id, principal.location);
      if (!sees(principal, location)) throw unknownReader(id);
      const attempt = open && sees(principal, open.location) ? attemptView(open) : null;
      const ending = ended.at(-1);
      const lastEnded = ending !== undefined && (await seesEnded(ending)) ? ending : null;
      const state = { reader: id, location, attempt, lastEnded };
      return { state, final: false };
    },
  };
}

/** A stream ends as soon as its device is revoked, not when it next asks. */
function guardOf(context: Context, principal: Principal): Guard | undefined {
  const { device } = principal;
  if (device === undefined) return undefined;
  return { key: deviceKey(device).key, check: () => confirm(context, principal) };
}

function eventStream(
  context: Context,
  source: Source<object>,
  last: string | undefined,
  signal: AbortSignal,
): Response {
  const gone = new AbortController();
  const messages = follow(context, source, last, AbortSignal.any([gone.signal, signal]));
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(`retry: ${comeBackAfter}\n\n`)),
    // Pulled, so that a slow receiver gets the newest state and not all that it has missed.
    async pull(controller) {
      try {
        const { value, done } = await messages.next();
        // Whoever has gone closed the stream, too.
        if (gone.signal.aborted) return;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(eventText(value)));
      } catch (error) {
        controller.enqueue(encoder.encode(errorText(error)));
        controller.close();
      }
    },
    async cancel() {
      gone.abort();
      await messages.return();
    },
  });
  const headers = { "Content-Type": mediaType, "X-Accel-Buffering": "no" };
  return new Response(stream, { headers });
}

function eventText(message: Message<object>): string {
  if (message === "quiet") return ":\n\n";
  return `id: ${message.id}\nevent: state\ndata: ${JSON.stringify(message.state)}\n\n`;
}

function errorText(error: unknown): string {
  return `event: error\ndata: ${JSON.stringify(toProblem(error))}\n\n`;
}

/** The application's own close code for a stream that ended with an error. */
const endedByError = 4000;

/**
 * The same over a WebSocket. It starts with the receiver's first message, which is the id of the
 * last state it has, or nothing.
 */
function socketEvents(context: Context, source: Source<object>): SocketEvents {
  const gone = new AbortController();
  let started = false;
  async function run(socket: Socket, last: string | undefined): Promise<void> {
    try {
      for await (const message of follow(context, source, last, gone.signal)) {
        socket.send(message === "quiet" ? "" : JSON.stringify(message));
      }
      socket.close(1000);
    } catch (error) {
      socket.send(JSON.stringify({ problem: toProblem(error) }));
      socket.close(endedByError);
    }
  }
  return {
    onMessage({ data }, socket) {
      if (started) return;
      started = true;
      void run(socket, typeof data === "string" && data !== "" ? data : undefined);
    },
    onClose: () => gone.abort(),
    onError: () => gone.abort(),
  };
}
