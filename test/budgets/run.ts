import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { type Budget, holds } from "./budget.ts";
import { coldStartBudgets } from "./cold-start.ts";
import { cpuBudgets } from "./cpu.ts";
import { sizeBudgets } from "./size.ts";
import { markdown, notes, printed } from "./table.ts";
import { typeBudgets } from "./types.ts";

const help = `pnpm bench
pnpm budgets [size|cpu|cold-start|types …]

Measures Tillwire beside npm stripe in one run, prints both, and fails where a budget is exceeded.
Without a name, all of them (about a minute). \`pnpm bench\` writes docs/bench.md and the README's table.
`;

const measures: Record<string, () => Promise<Budget[]>> = {
  size: sizeBudgets,
  "cold-start": coldStartBudgets,
  cpu: cpuBudgets,
  types: typeBudgets,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean" }, write: { type: "boolean" } },
});
const unknown = positionals.find((name) => !(name in measures));
if (values.help || unknown !== undefined) {
  console.log(unknown === undefined ? help : `no such budget: ${unknown}\n\n${help}`);
  process.exit(values.help ? 0 : 2);
}

const names = positionals.length > 0 ? positionals : Object.keys(measures);
const budgets: Budget[] = [];
for (const name of names) budgets.push(...((await measures[name]?.()) ?? []));
console.log(printed(budgets));
console.log(`\n${notes(budgets)}`);

const exceeded = budgets.filter((budget) => !holds(budget)).length;
// A figure over its budget is to be mended, not published.
if (values.write && exceeded === 0) await write();
if (exceeded > 0) console.error(`\n${exceeded} over budget`);
process.exitCode = exceeded === 0 ? 0 : 1;

/** Puts the table where people read it: into docs/bench.md, and between its marks in the README. */
async function write(): Promise<void> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const table = markdown(budgets);
  const text = `# What it weighs

Written by \`pnpm bench\`: Tillwire beside npm stripe, in one run on one machine. Times and memory
are given as a part of npm stripe's (or of what the story names), since they depend on the machine.
Bundles: esbuild \`--minify\` under workerd's conditions, gzip -9. CPU and cold start: in workerd.

${table}

${notes(budgets)}
`;
  await mkdir(join(root, "docs"), { recursive: true });
  await writeFile(join(root, "docs/bench.md"), text);
  const readme = await readFile(join(root, "README.md"), "utf8");
  const marks = /(<!-- bench -->)[^]*(<!-- \/bench -->)/;
  await writeFile(join(root, "README.md"), readme.replace(marks, `$1\n\n${table}\n\n$2`));
  const oxfmt = join(root, "node_modules/oxfmt/bin/oxfmt");
  await promisify(execFile)(process.execPath, [oxfmt, "docs/bench.md", "README.md"], { cwd: root });
}
