// The command: plays seeded schedules over the bridge and counts what went wrong.

import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { adapterOf } from "./batch.ts";
import type { Failure, Outcome } from "./batch.ts";
import type { Count } from "./book.ts";
import { playAll } from "./pool.ts";
import { play } from "./schedule.ts";
import { present } from "./stores.ts";
import type { Adapter } from "./stores.ts";

const help = `pnpm --filter @tillwire/terminal-bridge chaos [options]

Plays seeded schedules (tills, cards, faults, deaths of the bridge) in virtual time, and holds
the simulator's ledger of money against what the tills were told. Prints one line at the end;
exit code 1 if anything went wrong.

  --seeds N      how many schedules; 1000 by default
  --from S       the first seed; 1 by default
  --seed X       plays one schedule and prints it step by step
  --adapter A    ${present.join(" or ")}; by default each seed has its own
  --first        stops at the first schedule that fails
  --threads T    how many threads; as many as there are processors by default
  --log N        also a line of progress after every N schedules
  --digest       with --json: a digest of everything that happens
  --json         the result as one line of JSON
  --help         this text
`;

const options = {
  seeds: { type: "string", default: "1000" },
  from: { type: "string", default: "1" },
  seed: { type: "string" },
  adapter: { type: "string" },
  threads: { type: "string", default: String(availableParallelism()) },
  first: { type: "boolean", default: false },
  log: { type: "string" },
  digest: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const counts = ["double_charges", "lost_payments", "stuck", "wrong_final"] as const;

function number(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  return fail(`--${name} takes a whole number, ${least} or more.`);
}

function adapterNamed(name: string | undefined): Adapter | undefined {
  const found = present.find((adapter) => adapter === name);
  if (found || name === undefined) return found;
  return fail(`There is no adapter ${name}. There are ${present.join(", ")}.`);
}

function fail(message: string): never {
  console.error(`${message}\n\n${help}`);
  process.exit(2);
}

/** Counts what went wrong, over all schedules. */
function tally(failures: readonly Failure[]): Record<Count, number> {
  const sums = { double_charges: 0, lost_payments: 0, stuck: 0, wrong_final: 0 };
  for (const { violations } of failures) for (const { count } of violations) sums[count]++;
  return sums;
}

function show({ seed, adapter, violations }: Failure): void {
  const what = violations.map((one) => `  ${one.count}: ${one.what}`).join("\n");
  console.error(
    `seed ${seed}, adapter ${adapter}:\n${what}\n` +
      `  again, step by step: pnpm --filter @tillwire/terminal-bridge chaos --seed ${seed} --adapter ${adapter}`,
  );
}

function summary(schedules: number, failures: readonly Failure[]): string {
  const sums = tally(failures);
  return [`schedules=${schedules}`, ...counts.map((name) => `${name}=${sums[name]}`)].join(" ");
}

/** One schedule, step by step. */
async function replay(seed: number, adapter: Adapter): Promise<readonly Failure[]> {
  const print = console.log;
  const violations = await play(seed, adapter, { line: (text) => print(text) });
  return violations.length > 0 ? [{ seed, adapter, violations }] : [];
}

const { values } = parseArgs({ options });
if (values.help) {
  console.log(help);
  process.exit(0);
}
const adapter = adapterNamed(values.adapter);

if (values.seed !== undefined) {
  const seed = number("seed", values.seed, 0);
  const failures = await replay(seed, adapterOf(seed, adapter));
  console.log(summary(1, failures));
  process.exit(failures.length > 0 ? 1 : 0);
}

const seeds = number("seeds", values.seeds, 1);
const log = values.log === undefined ? Infinity : number("log", values.log, 1);
const begun = performance.now();
let played = 0;
let failed = 0;

function progress(outcome: Outcome): void {
  const before = played;
  played += outcome.played;
  failed += outcome.failures.length;
  for (const failure of outcome.failures) show(failure);
  const seconds = (performance.now() - begun) / 1000;
  const line = `${played} of ${seeds} schedules, ${failed} failed, ${Math.round(played / seconds)} a second`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${played < seeds ? "" : "\n"}`);
  else if (Math.floor(before / log) < Math.floor(played / log)) console.error(line);
}

const outcomes = await playAll(
  {
    seeds,
    from: number("from", values.from, 0),
    adapter,
    digest: values.digest,
    first: values.first,
    threads: number("threads", values.threads, 1),
  },
  progress,
);
const failures = outcomes.flatMap((outcome) => outcome.failures);
if (values.json) {
  const hash = createHash("sha256");
  for (const one of outcomes.flatMap(({ digests }) => digests)) hash.update(one);
  const digest = values.digest ? { digest: hash.digest("hex") } : {};
  console.log(JSON.stringify({ schedules: played, ...tally(failures), ...digest, failures }));
} else {
  console.log(summary(played, failures));
}
process.exit(failures.length > 0 ? 1 : 0);
