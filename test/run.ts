import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromiumHint, findChromium } from "./chromium.ts";

const help = `pnpm test [filter …]

Runs every test where it has to hold: Node, workerd and Chromium in one vitest run,
then the shared suites under Deno, Bun and Node 22, and under Deno what is for Deno.

  filter       a part of a test file's path; without one, all files run
  --runtime R  only this runtime, repeatable: node, workerd, chromium, deno, bun, node22
  --help       this text
`;

const runtimes = ["node", "workerd", "chromium", "deno", "bun", "node22"] as const;
type Runtime = (typeof runtimes)[number];

/** The fields read from vitest's JSON report. */
interface Report {
  numTotalTests: number;
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: { name: string; status: string; assertionResults: { fullName: string }[] }[];
}

const { values, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean" }, runtime: { type: "string", multiple: true } },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}
const unknown = values.runtime?.find((name) => !runtimes.includes(name as Runtime));
if (unknown !== undefined) {
  console.error(`no such runtime: ${unknown}\n\n${help}`);
  process.exit(2);
}
const wanted = new Set<string>(values.runtime ?? runtimes);

const reports = mkdtempSync(join(tmpdir(), "tillwire-test-"));
const vitest = "node_modules/vitest/vitest.mjs";
const total = { passed: 0, failed: 0, skipped: 0 };

try {
  const chromium = wanted.has("chromium") ? await findChromium() : undefined;
  const together = runtimes
    .slice(0, 3)
    .filter((name) => wanted.has(name) && (name !== "chromium" || chromium !== undefined));
  if (together.length > 0) {
    await run(together, process.execPath, [vitest], { CHROMIUM_PATH: chromium?.path ?? "" });
  }
  if (wanted.has("deno")) {
    await run(["deno"], "deno", ["run", "-A", "--no-lock", "--unstable-kv", vitest]);
  }
  if (wanted.has("bun")) await run(["bun"], "bun", ["--bun", vitest]);
  if (wanted.has("node22")) await runOnNode22();
  if (wanted.has("chromium") && chromium === undefined) await reportWithoutChromium();
} finally {
  rmSync(reports, { recursive: true, force: true });
}

if (total.passed + total.failed === 0) {
  console.error("no test ran");
  total.failed = 1;
}
console.log(`\nTests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs vitest for these projects and adds its counts to the total. */
async function run(
  projects: readonly Runtime[],
  command: string,
  before: string[],
  env: Record<string, string> = {},
): Promise<void> {
  const file = join(reports, `${projects.join("-")}.json`);
  const arguments_ = [
    ...before,
    "run",
    // A package may have a project of its own in a runtime: "workerd: terminal-bridge".
    ...projects.flatMap((name) => ["--project", name, "--project", `${name}: *`]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    "--passWithNoTests",
    ...filters,
  ];
  const code = await new Promise<number>((resolve, reject) => {
    spawn(command, arguments_, { stdio: "inherit", env: { ...process.env, ...env } })
      .on("error", reject)
      .on("exit", (exit) => resolve(exit ?? 1));
  });
  const report = readReport(file);
  // A file that does not load fails the run without failing a test.
  const brokenFiles = report?.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  ).length;
  const failed = (report?.numFailedTests ?? 0) + (brokenFiles ?? 0);
  total.passed += report?.numPassedTests ?? 0;
  total.failed += code === 0 ? failed : Math.max(failed, 1);
  total.skipped += report
    ? report.numTotalTests - report.numPassedTests - report.numFailedTests
    : 0;
}

/** Runs the shared suites on the Node before this one, where it is installed: Linux on x64. */
async function runOnNode22(): Promise<void> {
  const node22 = "test/node_modules/node22/bin/node";
  if (existsSync(node22)) return await run(["node22"], node22, [vitest]);
  console.log("\nSkipped on Node 22, which is installed on Linux x64 only: the shared suites");
  total.skipped += 1;
}

/** Names the tests that a machine without Chromium leaves out: the shared suites, as Node ran them. */
async function reportWithoutChromium(): Promise<void> {
  const shared = readReport(join(reports, "node-workerd.json"))?.testResults.filter((result) =>
    result.name.includes("/test/runtimes/"),
  );
  const names = new Set(
    shared?.flatMap((result) => result.assertionResults.map((test) => test.fullName)),
  );
  console.log(`\nSkipped in Chromium, which this machine lacks (${chromiumHint}):`);
  for (const name of names) console.log(`  ${name}`);
  total.skipped += Math.max(names.size, 1);
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}
