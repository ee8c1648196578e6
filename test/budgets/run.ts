import { parseArgs } from "node:util";
import { type Budget, holds, ratio } from "./budget.ts";
import { coldStartBudgets } from "./cold-start.ts";
import { cpuBudgets } from "./cpu.ts";
import { sizeBudgets } from "./size.ts";
import { typeBudgets } from "./types.ts";

const help = `pnpm budgets [size|cpu|cold-start|types …]

Measures Tillwire beside npm stripe in one run, prints both, and fails where a budget is exceeded.
Without a name, all of them (about a minute).
`;

const measures: Record<string, () => Promise<Budget[]>> = {
  size: sizeBudgets,
  "cold-start": coldStartBudgets,
  cpu: cpuBudgets,
  types: typeBudgets,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean" } },
});
const unknown = positionals.find((name) => !(name in measures));
if (values.help || unknown !== undefined) {
  console.log(unknown === undefined ? help : `no such budget: ${unknown}\n\n${help}`);
  process.exit(values.help ? 0 : 2);
}

const names = positionals.length > 0 ? positionals : Object.keys(measures);
let exceeded = 0;
console.log(row("story", "tillwire", "reference", "ratio", "budget"));
for (const name of names) {
  for (const budget of (await measures[name]?.()) ?? []) {
    const limit =
      budget.measured === "ratio" ? `≤ ${budget.limit}` : `≤ ${budget.limit} ${budget.unit}`;
    const goal = budget.goal === undefined ? "" : `  (goal ${budget.goal})`;
    const verdict = holds(budget) ? "" : "  EXCEEDED";
    if (verdict !== "") exceeded++;
    console.log(
      row(
        budget.name,
        `${budget.tillwire.toFixed(2)} ${budget.unit}`,
        `${budget.reference.toFixed(2)} ${budget.unit}`,
        ratio(budget).toFixed(2),
        limit + goal + verdict,
      ),
    );
  }
}
if (exceeded > 0) console.error(`\n${exceeded} over budget`);
process.exitCode = exceeded === 0 ? 0 : 1;

function row(...[name = "", ...cells]: string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(14)).join("");
}
