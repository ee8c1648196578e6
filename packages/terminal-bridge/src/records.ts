// The kinds of records and their keys.

import type { Attempt } from "./attempt.ts";
import type { Order } from "./order.ts";
import type { RecordKey } from "./store.ts";

/** Where attempts run, at most one at a time: a reader's lane, or an order's. */
export interface Lane {
  readonly location: string;
  /** When Stripe said that the reader stands there; kept because every command asks. */
  readonly locationReadAt: number;
  /** It stays here, though ended, until its result and its order are written down. */
  readonly open: Attempt | null;
  /** When its wake-up comes, in milliseconds since the epoch. */
  readonly wakeAt: number | null;
  /** The ids of the attempts that ended last: a request that comes late must not start one again. */
  readonly ended: readonly string[];
  /** The ids of the events seen last, to drop duplicates. */
  readonly events: readonly string[];
}

export const rememberedAttempts = 50;
export const rememberedEvents = 50;

/** Where an attempt is to be found, and its result once it has one. */
export interface AttemptRecord {
  readonly lane: string;
  readonly location: string;
  readonly final: Attempt | null;
}

/** Which order a PaymentIntent belongs to. */
export interface IntentRecord {
  readonly location: string;
  readonly order: string;
}

/** A file that a customer drew. */
export interface FileRecord {
  readonly contentType: string;
  /** In base64. */
  readonly data: string;
}

const lanePrefix = "lane:";
const orderPrefix = "order:";

/** @param lane a reader's id, or what {@link orderLane} gives */
export function laneKey(lane: string): RecordKey<Lane> {
  return { key: lanePrefix + lane };
}

/** The lane of what is done to an order without a reader. */
export function orderLane(location: string, order: string): string {
  return `${location}:${order}`;
}

/** Orders are a location's own: two shops may both have an A-17. */
export function orderKey(location: string, order: string): RecordKey<Order> {
  return { key: `${orderPrefix}${location}:${order}` };
}

export function attemptKey(attempt: string): RecordKey<AttemptRecord> {
  return { key: `attempt:${attempt}` };
}

export function intentKey(intent: string): RecordKey<IntentRecord> {
  return { key: `intent:${intent}` };
}

export function fileKey(attempt: string, file: string): RecordKey<FileRecord> {
  return { key: `file:${attempt}:${file}` };
}

/** What a wake-up's key is about. */
export function parseKey(
  key: string,
): { readonly lane: string } | { readonly location: string; readonly order: string } | undefined {
  if (key.startsWith(lanePrefix)) return { lane: key.slice(lanePrefix.length) };
  if (!key.startsWith(orderPrefix)) return undefined;
  const rest = key.slice(orderPrefix.length);
  const colon = rest.indexOf(":");
  return { location: rest.slice(0, colon), order: rest.slice(colon + 1) };
}
