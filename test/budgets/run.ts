import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Budget, holds } from "./budget.ts";
import { coldStartBudgets } from "./cold-start.ts";
import { cpuBudgets } from "./cpu.ts";
import { sizeBudgets } from "./size.ts";
import { markdown, notes, printed } from "./table.ts";
import { typeBudgets } from "./types.ts";

const help = `pnpm bench
pnpm budgets [size|cpu|cold-start|types …]

Measures Tillwire beside npm stripe in one run, prints both, and fails where a budget is exceeded.
Without a name, all of them (about a minute). \`pnpm bench\` measures all and writes docs/bench.md.
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

if (values.write) {
  const head = `# What it weighs

Written by \`pnpm bench\`: Tillwire beside npm stripe, in one run on one machine. Times and memory
are given as a part of npm stripe's (or of what the story names), since they depend on the machine.
Bundles: esbuild \`--minify\` under workerd's conditions, gzip -9. CPU and cold start: in workerd.
`;
  const text = `${head}\n${markdown(budgets)}\n\n${notes(budgets)}\n`;
  await writeFile(new URL("../../docs/bench.md", import.meta.url), text);
}

const exceeded = budgets.filter((budget) => !holds(budget)).length;
if (exceeded > 0) console.error(`\n${exceeded} over budget`);
process.exitCode = exceeded === 0 ? 0 : 1;
