// What the dashboard shows, as the server tells it.

import type { AttemptView, TillReader } from "@tillwire/terminal-bridge/pos";
import type { Receipt } from "../../webhook-log.ts";
import { call } from "../server.ts";

/** A paired till. Times are in milliseconds since the epoch. */
export interface DeviceRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly pairedAt: number;
  readonly revokedAt: number | null;
}

/** One line of the bridge's audit log. */
export interface AuditRow {
  readonly id: string;
  readonly at: number;
  readonly actor: { readonly name: string; readonly role: string };
  readonly action: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly refused: string | null;
}

export interface Look {
  readonly readers: readonly TillReader[];
  readonly devices: readonly DeviceRow[];
  readonly audit: readonly AuditRow[];
  readonly attempts: readonly AttemptView[];
  readonly webhooks: readonly Receipt[];
}

/** As many attempts as are listed. */
const listed = 12;

/**
 * Looks at everything once. Attempts that had ended in the look before aren't asked for again.
 *
 * @throws {Refused}
 */
export async function lookAround(before: Look | null): Promise<Look> {
  const [{ readers }, { devices }, { entries: audit }, webhooks] = await Promise.all([
    call<{ readers: TillReader[] }>("GET", "/terminal/readers"),
    call<{ devices: DeviceRow[] }>("GET", "/terminal/devices"),
    call<{ entries: AuditRow[] }>("GET", "/terminal/audit?limit=60"),
    call<Receipt[]>("GET", "/dashboard/webhooks"),
  ]);
  const attempts = await Promise.all(attemptIds(audit).map(async (id) => attemptOf(id, before)));
  return { readers, devices, audit, webhooks, attempts: attempts.filter((one) => one !== null) };
}

async function attemptOf(id: string, before: Look | null): Promise<AttemptView | null> {
  const known = before?.attempts.find((one) => one.id === id);
  if (known && known.endedAt !== null) return known;
  return call<AttemptView>("GET", `/terminal/attempts/${id}`).catch(() => null);
}

/** The log names every attempt that was asked for, the newest first. */
function attemptIds(audit: readonly AuditRow[]): string[] {
  const ids = audit
    .filter(({ refused, action }) => refused === null && /\/(charge|capture|refunds)$/.test(action))
    .map(({ facts }) => facts["attempt"]);
  return [...new Set(ids)].filter((id) => typeof id === "string").slice(0, listed);
}
