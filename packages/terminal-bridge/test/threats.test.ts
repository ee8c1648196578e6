import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const read = (path: string): Promise<string> =>
  readFile(new URL(`../${path}`, import.meta.url), "utf8");

/** The tests that a row of the table names: `devices: refuses a changed body, another host; pos: …`. */
function testsOf(row: string): { readonly file: string; readonly titles: readonly string[] }[] {
  const cell = row.split("|")[3] ?? "";
  return cell.split(";").map((part) => {
    const [file = "", titles = ""] = part.trim().split(": ");
    return { file, titles: titles.split(", ").filter((title) => title !== "") };
  });
}

test("every threat has a test, and it is there", async () => {
  const table = (await read("docs/threats.md")).split("\n").filter((line) => line.startsWith("| "));
  const rows = table.slice(2);
  expect(rows.length).toBeGreaterThan(20);
  const missing: string[] = [];
  for (const { file, titles } of rows.flatMap(testsOf)) {
    const source = await read(`test/${file}.test.ts`);
    const quoted = Array.from(source.matchAll(/"([^"\n]+)"/g), ([, text]) => text);
    for (const title of titles) {
      if (!quoted.some((text) => text?.includes(title))) missing.push(`${file}: ${title}`);
    }
  }
  expect(missing).toEqual([]);
});
