import type { Recurring } from "./types.ts";

const day = 24 * 60 * 60;

/**
 * When `count` intervals have passed since `anchor`, in seconds since the epoch. Months keep the
 * anchor's day, or end on their own last one: https://docs.stripe.com/billing/subscriptions/billing-cycle
 */
export function addIntervals(
  anchor: number,
  { interval, interval_count: every }: Recurring,
  count = 1,
): number {
  const intervals = every * count;
  if (interval === "day") return anchor + intervals * day;
  if (interval === "week") return anchor + intervals * 7 * day;
  return addMonths(anchor, interval === "year" ? 12 * intervals : intervals);
}

/** The end of the period that `time` is in: the first multiple of the interval after it. */
export function periodEnd(anchor: number, recurring: Recurring, time: number): number {
  if (anchor > time) return anchor;
  // An estimate that can't be too late: no interval is longer than this.
  const longest = { day, week: 7 * day, month: 31 * day, year: 366 * day }[recurring.interval];
  let count = Math.floor((time - anchor) / (longest * recurring.interval_count));
  let end = anchor;
  while (end <= time) end = addIntervals(anchor, recurring, ++count);
  return end;
}

export function addMonths(anchor: number, months: number): number {
  const start = new Date(anchor * 1000);
  const month = start.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const end = Date.UTC(
    start.getUTCFullYear(),
    month,
    Math.min(start.getUTCDate(), lastDay),
    start.getUTCHours(),
    start.getUTCMinutes(),
    start.getUTCSeconds(),
  );
  return end / 1000;
}
