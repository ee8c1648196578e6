// What was done at a location lately. Whatever starts an attempt is written into a
// log before it is done, so that the logs know them all: no record has to list them.

import type { Attempt } from "./attempt.ts";
import { bridgeLog, readAudit } from "./audit.ts";
import type { AuditEntry, AuditLog } from "./audit.ts";
import type { Context } from "./context.ts";
import { readDeviceList } from "./devices/devices.ts";
import { locate } from "./drive.ts";

/** Which attempts to list. */
export interface HistoryQuery {
  readonly location: string;
  /** Only what was started before, in milliseconds since the epoch. */
  readonly before: number;
  readonly limit: number;
}

/** As many entries as are read for each attempt: one that was asked for again has several. */
const entriesEach = 3;

/** The attempts that were started under names of their tills, the newest first. */
export async function listAttempts(
  context: Context,
  { location, before, limit }: HistoryQuery,
): Promise<readonly Attempt[]> {
  const logs = [...(await logsOf(context, location)), { name: bridgeLog }];
  const query = { logs, before, limit: limit * entriesEach, only: startsAttempt };
  const names = (await readAudit(context, query)).map(({ facts }) => String(facts["attempt"]));
  const found = await Promise.all([...new Set(names)].map((name) => locate(context, name)));
  const attempts = found.flatMap((one) =>
    one?.location === location && one.createdAt < before ? [one] : [],
  );
  // oxlint-disable-next-line unicorn/no-array-sort -- an array of its own; ES2022 has no toSorted.
  return attempts.sort((one, other) => other.createdAt - one.createdAt).slice(0, limit);
}

function startsAttempt({ facts, refused }: AuditEntry): boolean {
  return refused === null && typeof facts["attempt"] === "string";
}

/** The logs of what was done at a location: its own, and those of its devices. */
export async function logsOf(context: Context, location: string): Promise<readonly AuditLog[]> {
  const { paired, revoked } = await readDeviceList(context, location);
  return [
    { name: location },
    ...paired.map((name) => ({ name })),
    ...revoked.map(([name, endedAt]) => ({ name, endedAt })),
  ];
}
