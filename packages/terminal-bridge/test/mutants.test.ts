// The simulation notices bugs that are planted in the bridge: the ones that it notices soon.

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { mutants } from "../chaos/mutants.ts";

const main = new URL("../chaos/mutants-main.ts", import.meta.url).pathname;

test.each(mutants)("$name: its place in $file is found once", ({ file, find }) => {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8");
  expect(source.split(find)).toHaveLength(2);
});

test("planted bugs are noticed", { timeout: 240_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [main, "--quick"]);
  expect(stdout).toMatch(/\n(\d+) of \1 noticed\n$/);
});
