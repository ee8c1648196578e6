// Which webhooks have come, for the dashboard. Only those whose signature was right: nobody else
// can fill the list.

import type { ReaderStore } from "@tillwire/terminal-bridge";
import * as v from "valibot";

/** One webhook that the bridge has taken in. */
export interface Receipt {
  readonly id: string;
  readonly type: string;
  /** When it came, in milliseconds since the epoch. */
  readonly at: number;
}

const key = "webhook-log";
const kept = 50;
/** More than events ever come at once; beyond, the list may miss one. */
const maxRaces = 50;

const Event = v.object({ id: v.string(), type: v.string() });

/** Notes an accepted webhook, from a copy of its request. */
export async function noteWebhook(store: ReaderStore, request: Request): Promise<void> {
  const event = v.safeParse(Event, await request.json().catch(() => null));
  if (!event.success) return;
  const receipt: Receipt = { ...event.output, at: Date.now() };
  for (let race = 0; race < maxRaces; race++) {
    const record = await store.read(key);
    const receipts = [receipt, ...parse(record?.value)].slice(0, kept);
    if (await store.write(key, record?.version, JSON.stringify(receipts), null)) return;
  }
}

/** The newest first. */
export async function readWebhooks(store: ReaderStore): Promise<readonly Receipt[]> {
  return parse((await store.read(key))?.value);
}

/** Nobody but this module writes that record. */
function parse(text: string | undefined): readonly Receipt[] {
  return text === undefined ? [] : JSON.parse(text);
}
