// The simulation notices bugs that are planted in the bridge: the ones that it notices soon.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const main = new URL("../chaos/mutants-main.ts", import.meta.url).pathname;

test("planted bugs are noticed", { timeout: 240_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [main, "--quick"]);
  expect(stdout).toMatch(/\n(\d+) of \1 noticed\n$/);
});
