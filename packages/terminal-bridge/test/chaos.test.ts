// Some schedules of the simulation in `chaos/`, by its own command. It runs in a process
// of its own, for it takes time and chance away from the whole process.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** Far more than it takes on an idle machine. */
const patience = { timeout: 240_000 };

const main = new URL("../chaos/main.ts", import.meta.url).pathname;

async function chaos(...options: readonly string[]): Promise<string> {
  return run(process.execPath, ...options);
}

async function run(runtime: string, ...options: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(runtime, [main, ...options]);
  return stdout;
}

test("every schedule ends with money and books equal", patience, async () => {
  expect(await chaos("--seeds", "400")).toBe(
    "schedules=400 double_charges=0 lost_payments=0 stuck=0 wrong_final=0\n",
  );
});

test(
  "the same seeds give the same schedules, step by step, on however many threads, in Node and Bun",
  patience,
  async () => {
    const some = ["--seeds", "120", "--from", "5000", "--json", "--digest", "--threads"];
    const one = await chaos(...some, "1");
    expect(JSON.parse(one)).toMatchObject({
      schedules: 120,
      digest: expect.stringMatching(/^\w{64}$/),
    });
    expect(await chaos(...some, "2")).toBe(one);
    expect(await run("bun", ...some, "1")).toBe(one);
  },
);

test("a seed plays alone, step by step", patience, async () => {
  const lines = (await chaos("--seed", "3", "--adapter", "memory")).trimEnd().split("\n");
  expect(lines.slice(1, -1).every((line) => /^ +\d+\.\d{3} {2}\S/.test(line))).toBe(true);
  expect(lines.some((line) => /till \d +asks for till-\d-sale-1/.test(line))).toBe(true);
  expect(lines.at(-1)).toBe("schedules=1 double_charges=0 lost_payments=0 stuck=0 wrong_final=0");
});
