import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { showProgress } from "../../src/progress.ts";
import { document, get, resource } from "./document.ts";

const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const CLEAR_LINE = "\r\u001B[K";

/** A terminal that keeps what is written to it. */
function terminal(options: { isTTY?: boolean; columns?: number }) {
  const written: string[] = [];
  return { ...options, written, write: (text: string) => written.push(text) };
}

describe("progress", () => {
  it("is one line that each step writes over, and that goes at the end", () => {
    const watched = terminal({ isTTY: true, columns: 80 });
    const progress = showProgress(watched, {});
    progress.step("Reading");
    progress.step("Writing");
    progress.end();
    progress.end();
    expect(watched.written).toEqual([
      `${CLEAR_LINE}Reading …`,
      `${CLEAR_LINE}Writing …`,
      CLEAR_LINE,
    ]);
  });

  it("never takes a second line", () => {
    const narrow = terminal({ isTTY: true, columns: 10 });
    showProgress(narrow, {}).step("Reading a document");
    expect(narrow.written).toEqual([`${CLEAR_LINE}Reading a`]);
  });

  it.each([
    ["into a pipe", {}, {}],
    ["in CI", { isTTY: true }, { CI: "true" }],
    ["on a terminal that can't write over a line", { isTTY: true }, { TERM: "dumb" }],
  ])("isn't shown %s", (_, options, env) => {
    const unwatched = terminal(options);
    const progress = showProgress(unwatched, env);
    progress.step("Reading");
    progress.end();
    expect(unwatched.written).toEqual([]);
  });
});

describe("the command line", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "codegen-"));
    const api = document(
      { charge: resource("charge", {}) },
      { "/v1/charges": { get: get("charge") } },
    );
    await writeFile(join(folder, "openapi.json"), JSON.stringify(api));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  /** Runs it as on a terminal: its standard error says that it is one. */
  async function onTerminal(args: string[], env: Record<string, string>) {
    const isTerminal = "data:text/javascript,process.stderr.isTTY=true";
    return await new Promise<{ output: string; errors: string }>((resolve) => {
      execFile(
        process.execPath,
        ["--import", isTerminal, CLI, ...args],
        { cwd: folder, env: { PATH: process.env["PATH"], ...env } },
        (_, output, errors) => resolve({ output, errors }),
      );
    });
  }

  it.each([
    [
      ["generate", "--spec", "openapi.json", "--out", "client"],
      ["Reading openapi.json", "Writing"],
    ],
    [
      ["diff", "openapi.json", "openapi.json"],
      ["Reading openapi.json", "Comparing 2026-01-01"],
    ],
    [["lift", "--out", "lifted.json"], ["Reading the npm package stripe"]],
  ])("shows what %j does, and leaves only what it says", async (args, steps) => {
    const { output, errors } = await onTerminal(args, {});
    for (const step of steps) expect(errors).toContain(CLEAR_LINE + step);
    expect(errors.endsWith(CLEAR_LINE)).toBe(true);
    expect(output).not.toContain("\u001B");
  });

  it("is quiet in CI", async () => {
    const { output, errors } = await onTerminal(["diff", "openapi.json", "openapi.json"], {
      CI: "1",
    });
    expect(errors).toBe("");
    expect(output).toContain("0 breaking changes");
  });
});
