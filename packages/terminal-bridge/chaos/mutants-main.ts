// The command: plants each bug in turn and counts the schedules until one notices.

import { execFile } from "node:child_process";
import { parseArgs } from "node:util";
import type { Failure } from "./batch.ts";
import { mutants } from "./mutants.ts";
import type { Mutant } from "./mutants.ts";

const help = `pnpm --filter @tillwire/terminal-bridge chaos:mutants [options] [name …]

Plants bugs in the bridge, one at a time, and plays schedules until one notices. Prints a table;
exit code 1 if a bug goes unnoticed.

  name           only bugs whose name has this in it
  --quick        only those that are soon noticed
  --seeds N      how many schedules each may take; 20000 by default
  --help         this text
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    seeds: { type: "string", default: "20000" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

interface Row {
  readonly bug: string;
  readonly noticed: string;
  readonly seed: number | null;
  readonly schedules: number;
}

interface Result {
  readonly schedules: number;
  readonly failures: readonly Failure[];
}

const hook = new URL("mutate.ts", import.meta.url).href;
const main = new URL("main.ts", import.meta.url).pathname;

function play({ name }: Mutant): Promise<Result> {
  const options = ["--first", "--json", "--threads", "1", "--seeds", values.seeds];
  const command = ["--import", hook, main].concat(options);
  const env = { ...process.env, CHAOS_MUTANT: name };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // It ends with an error where it notices; without a line, it has broken down.
      const line = stdout.trimEnd();
      if (!line.startsWith("{")) reject(new Error(`${name}: ${stderr}`, { cause: error }));
      else {
        const result: Result = JSON.parse(line);
        resolve(result);
      }
    });
  });
}

async function tryOut(mutant: Mutant): Promise<Row> {
  const { schedules, failures } = await play(mutant);
  const [first] = failures;
  return {
    bug: mutant.name,
    noticed: first?.violations[0]?.count ?? "NOT NOTICED",
    seed: first?.seed ?? null,
    schedules,
  };
}

const chosen = mutants.filter(
  ({ name, quick }) =>
    (!values.quick || quick) &&
    (positionals.length === 0 || positionals.some((part) => name.includes(part))),
);
console.log("| planted bug | noticed as | seed | schedules |\n| --- | --- | --- | --- |");
const rows: Row[] = [];
for (const mutant of chosen) {
  const row = await tryOut(mutant);
  rows.push(row);
  console.log(`| ${row.bug} | ${row.noticed} | ${row.seed ?? "–"} | ${row.schedules} |`);
}
const missed = rows.filter(({ seed }) => seed === null).length;
console.log(`\n${rows.length - missed} of ${rows.length} noticed`);
process.exit(missed > 0 ? 1 : 0);
