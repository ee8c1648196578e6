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

/** What is listed of payments; a cart on a reader's screen is an attempt too. */
const moneyKinds: ReadonlySet<string> = new Set([
  "charge",
  "capture",
  "cancel_order",
  "refund",
  "interac_refund",
]);

/**
 * Looks at everything once.
 *
 * @throws {Refused}
 */
export async function lookAround(): Promise<Look> {
  const [{ readers }, { devices }, { attempts }, { entries: audit }, webhooks] = await Promise.all([
    call<{ readers: TillReader[] }>("GET", "/terminal/readers"),
    call<{ devices: DeviceRow[] }>("GET", "/terminal/devices"),
    call<{ attempts: AttemptView[] }>("GET", "/terminal/attempts?limit=50"),
    call<{ entries: AuditRow[] }>("GET", "/terminal/audit?limit=60"),
    call<Receipt[]>("GET", "/dashboard/webhooks"),
  ]);
  const payments = attempts.filter(({ kind }) => moneyKinds.has(kind));
  return { readers, devices, attempts: payments, audit, webhooks };
}
