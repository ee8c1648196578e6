import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { bundle } from "../budgets/bundle.ts";
import { stories } from "../budgets/size.ts";

// The budgets of test/budgets hold for the packages as they are installed too.

const project = inject("project");

/** What a program weighs that uses the installed packages, minified, in kB after gzip -9. */
async function kilobytes(contents: string): Promise<number> {
  const stdin = { contents, loader: "ts" as const, resolveDir: project };
  return gzipSync(await bundle({ stdin }), { level: 9 }).length / 1000;
}

describe("a program with the installed packages stays small", () => {
  it.each(stories)("$name: $limit kB", async ({ file, limit }) => {
    const story = join(import.meta.dirname, `../budgets/stories/${file}.tillwire.ts`);
    expect(await kilobytes(await readFile(story, "utf8"))).toBeLessThanOrEqual(limit);
  });

  it("the till's library: 8 kB", async () => {
    const program = `export { openTill, pairTill } from "@tillwire/terminal-bridge/pos";`;
    expect(await kilobytes(program)).toBeLessThanOrEqual(8);
  });
});

// Generous: they are to catch what doesn't belong into a package.
it.each([
  ["@tillwire/client-edge", 1_200],
  ["@tillwire/codegen", 800],
  ["@tillwire/stripe-sim", 800],
  ["@tillwire/terminal-bridge", 200],
])("downloads %s in at most %i kB", async (name, limit) => {
  const { size } = await stat(inject("tarballs")[name] ?? "");
  expect(size / 1000).toBeLessThanOrEqual(limit);
});
