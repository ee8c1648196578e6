import type { ApiModel, Operation } from "../model.ts";
import { operationsFiles } from "./operations.ts";

/** The operations that most resources have, each a column. */
const USUAL = ["create", "retrieve", "update", "del", "list", "search"];

/** A page with all operations, as a table of resources × operations in Markdown. */
export function emitReference({ version, operations, events }: ApiModel, command: string): string {
  const rows = operationsFiles(operations).map(({ accessor, operations: own }) => {
    const names = new Set(own.map(({ name }) => name));
    const others = own.filter(({ name }) => !USUAL.includes(name));
    return [
      `\`${accessor.join(".")}\``,
      ...USUAL.map((name) => (names.has(name) ? "✓" : "")),
      others.map(({ name }) => `\`${name}\``).join(" "),
      versionOf(own),
    ];
  });
  const head = ["resource", ...USUAL.map((name) => `\`${name}\``), "other operations", "version"];
  const lines = [
    `<!-- Written by \`${command}\`. Change what writes it. -->`,
    "",
    "# What the client can call",
    "",
    `${operations.length} operations of ${rows.length} resources, and ${events.length} types of events, of API version ${version}. Operations that this version doesn't have are sent with the version that they need, which the last column has.`,
    "",
    ...table(head, rows),
  ];
  return `${lines.join("\n")}\n`;
}

/** The version that a resource's operations need, where it isn't the client's. */
function versionOf(operations: readonly Operation[]): string {
  const versions = new Set(operations.flatMap(({ version }) => version ?? []));
  return [...versions].map((version) => `\`${version}\``).join(" ");
}

/** A table with its columns aligned, as the formatter of this repository would. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}
