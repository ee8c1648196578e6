import { DurableObject } from "cloudflare:workers";
import type { TerminalBridge } from "../../bridge.ts";
import type { StoredRecord } from "../../store.ts";
import type { LaneStub } from "./store.ts";

/** The one record of an object; it knows its own key, for an alarm tells nothing. */
interface LaneRecord extends StoredRecord {
  readonly key: string;
  readonly wakeAt: number | null;
  readonly expiresAt: number | undefined;
}

/** What the alarm is for: the wake-up where there is one, forgetting the record otherwise. */
function dueAt({ wakeAt, expiresAt }: LaneRecord): number | undefined {
  return wakeAt ?? expiresAt;
}

const recordName = "record";

/** After how long a wake-up that failed is tried again, in milliseconds. */
const retryAfter = 5_000;

/**
 * Makes the Durable Object class that holds the bridge's records and wakes it when something is due.
 *
 * ```ts
 * export const ReaderLane = readerLane((env: Env) => bridgeOf(env));
 * ```
 *
 * @param bridgeOf the Worker's own bridge: an alarm goes on where a request has left off
 */
export function readerLane<Env>(
  bridgeOf: (env: Env) => Pick<TerminalBridge, "wake">,
): new (ctx: DurableObjectState, env: Env) => DurableObject<Env> & LaneStub {
  return class ReaderLane extends DurableObject<Env> implements LaneStub {
    async read(): Promise<StoredRecord | undefined> {
      return this.ctx.storage.kv.get<LaneRecord>(recordName);
    }

    async write(
      key: string,
      version: string | undefined,
      value: string,
      wakeAt: number | null,
      expiresAt?: number,
    ): Promise<boolean> {
      const { storage } = this.ctx;
      if (storage.kv.get<LaneRecord>(recordName)?.version !== version) return false;
      // Never a version that the object had before it was forgotten and made anew.
      const record = { key, version: crypto.randomUUID(), value, wakeAt, expiresAt };
      const alarmAt = dueAt(record);
      // No await between the two, so that they become durable together or not at all.
      storage.kv.put<LaneRecord>(recordName, record);
      const armed = alarmAt === undefined ? storage.deleteAlarm() : storage.setAlarm(alarmAt);
      for (const socket of this.ctx.getWebSockets()) ring(socket);
      await armed;
      return true;
    }

    /** A line to whoever streams this record. The object hibernates under it, and is billed for nothing. */
    override async fetch(): Promise<Response> {
      const { 0: theirs, 1: ours } = new WebSocketPair();
      this.ctx.acceptWebSocket(ours);
      return new Response(null, { status: 101, webSocket: theirs });
    }

    override webSocketClose(socket: WebSocket): void {
      socket.close();
    }

    override async alarm(): Promise<void> {
      const { storage } = this.ctx;
      const record = storage.kv.get<LaneRecord>(recordName);
      if (!record) return;
      const alarmAt = dueAt(record);
      if (alarmAt === undefined) return;
      // An alarm may ring early, twice, or for what was replaced meanwhile: only the record says what is due.
      if (alarmAt > Date.now()) {
        await storage.setAlarm(alarmAt);
        return;
      }
      if (record.wakeAt === null) {
        await storage.deleteAll();
        return;
      }
      try {
        await bridgeOf(this.env).wake(record.key);
      } catch {
        // Whoever has written the record meanwhile has set its alarm, too.
        const { version } = storage.kv.get<LaneRecord>(recordName) ?? {};
        if (version === record.version) await storage.setAlarm(Date.now() + retryAfter);
      }
    }
  };
}

function ring(socket: WebSocket): void {
  try {
    socket.send("");
  } catch {
    // Who is just hanging up needn't know; the write must not fail for it.
  }
}
