import type { Change, Upgrade } from "./change.ts";

/** An upgrade as a page to read: what breaks first, then the rest; equal lines are one. */
export function toMarkdown({ from, to, changes }: Upgrade): string {
  const breaking = changes.filter((change) => change.breaking);
  const others = changes.filter((change) => !change.breaking);
  const lines = [
    `# Stripe API ${from} → ${to}`,
    "",
    `${count(breaking.length, "breaking change")}, ${count(others.length, "other")}.`,
    ...part("What breaks", breaking),
    ...part("What is new or different", others),
  ];
  return `${lines.join("\n")}\n`;
}

function part(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const sections = [...Map.groupBy(changes, ({ section }) => section)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return ["", `## ${title}`, ...sections.flatMap(([name, group]) => section(name, group))];
}

function section(name: string, changes: readonly Change[]): string[] {
  const lines = [...Map.groupBy(changes, ({ words }) => words)].map(([words, group]) => {
    const methods = group
      .filter(({ kind }) => kind === "parameter" || kind === "answer")
      .map(({ subject }) => `\`${subject.slice(name.length + 1)}\``);
    const where = [...new Set(methods)].join(", ");
    return where === "" ? `- ${words}` : `- ${where}: ${words}`;
  });
  const isCode = /^[\w.]+$/.test(name);
  return ["", `### ${isCode ? `\`${name}\`` : name}`, "", ...lines];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
