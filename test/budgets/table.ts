import { type Budget, holds, ratio } from "./budget.ts";

/** A table for the terminal, with the figures of this machine. */
export function printed(budgets: readonly Budget[]): string {
  const rows = budgets.map((budget) => [
    budget.name,
    `${budget.tillwire.toFixed(2)} ${budget.unit}`,
    `${budget.reference.toFixed(2)} ${budget.unit}`,
    ratioOf(budget),
    limitOf(budget) + (holds(budget) ? "" : "  EXCEEDED"),
  ]);
  return [["story", "tillwire", "reference", "ratio", "budget"], ...rows]
    .map(([name = "", tillwire = "", reference = "", of = "", limit = ""]) =>
      [
        name.padEnd(44),
        tillwire.padStart(10),
        reference.padStart(10),
        of.padStart(6),
        ` ${limit}`,
      ].join(" "),
    )
    .join("\n");
}

/**
 * A table for readers: sizes as they are, and of what depends on the machine only how it compares
 * to the reference on the same one.
 */
export function markdown(budgets: readonly Budget[]): string {
  const rows = budgets.map((budget) => {
    const size = (value: number): string =>
      budget.measured === "tillwire" ? `${value.toFixed(1)} ${budget.unit}` : "";
    return [
      budget.name,
      size(budget.tillwire),
      ratioOf(budget) && size(budget.reference),
      ratioOf(budget),
      limitOf(budget),
    ];
  });
  return [
    ["story", "tillwire", "npm stripe", "ratio", "budget"],
    ["---", "--:", "--:", "--:", "---"],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** What is to be said of goals that aren't reached, or not always. */
export function notes(budgets: readonly Budget[]): string {
  return budgets
    .flatMap(({ name, goal, note }) =>
      note === undefined ? [] : [`- ${name} (goal ≤ ${goal}): ${note}`],
    )
    .join("\n");
}

/** Tillwire's part of the reference; nothing where the reference hardly has any of it. */
function ratioOf(budget: Budget): string {
  const part = ratio(budget);
  return part < 100 ? part.toFixed(2) : "";
}

function limitOf({ goal, limit, measured, unit }: Budget): string {
  const most = measured === "ratio" ? `≤ ${limit}` : `≤ ${limit} ${unit}`;
  return goal === undefined ? most : `${most} (goal ${goal})`;
}
