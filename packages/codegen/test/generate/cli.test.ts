import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { document, get, resource } from "./document.ts";

const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

let folder: string;
let spec: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "codegen-"));
  spec = join(folder, "openapi.json");
  out = join(folder, "client");
  await writeSpec(["charge", "refund"]);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function writeSpec(keys: string[]): Promise<void> {
  const schemas = Object.fromEntries(keys.map((key) => [key, resource(key, {})]));
  const paths = Object.fromEntries(keys.map((key) => [`/v1/${key}s`, { get: get(key) }]));
  await writeFile(spec, JSON.stringify(document(schemas, paths)));
}

/** Runs the command line as a user does. */
async function run(...args: string[]): Promise<{ code: number; output: string; errors: string }> {
  return await new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { cwd: folder }, (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output, errors });
    });
  });
}

async function generate(...args: string[]) {
  return await run("generate", "--spec", spec, "--out", out, ...args);
}

async function contents(): Promise<Record<string, string>> {
  const names = await readdir(out, { recursive: true });
  const files = names.filter((name) => /\.\w+$/.test(name)).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(join(out, name), "utf8")));
  return Object.fromEntries(files.map((name, index) => [name, texts[index] ?? ""]));
}

describe("codegen generate", () => {
  it("writes the same files each time, and touches none that are right", async () => {
    await generate();
    const first = await contents();
    const { mtimeMs } = await stat(join(out, "schemas/charge.ts"));
    expect((await generate()).output).toMatch(/ 0 written, 0 deleted/);
    expect(await contents()).toEqual(first);
    expect((await stat(join(out, "schemas/charge.ts"))).mtimeMs).toBe(mtimeMs);
  });

  it("deletes what it wrote for a document that had more, and nothing else", async () => {
    await generate();
    await writeFile(join(out, "notes.txt"), "mine");
    await writeSpec(["charge"]);
    await generate();
    expect(Object.keys(await contents())).toContain("notes.txt");
    expect(Object.keys(await contents())).not.toContain("schemas/refund.ts");
  });

  it("finds nothing to do right after writing", async () => {
    await generate();
    expect(await generate("--check")).toMatchObject({ code: 0, errors: "" });
  });

  it("fails a check where a file was edited, and says what mends it", async () => {
    await generate();
    await writeFile(join(out, "version.ts"), "export const API_VERSION = 1;\n");
    const { code, errors } = await generate("--check");
    expect(code).toBe(1);
    expect(errors).toBe(
      "Generated files are out of date. Run: npx @tillwire/codegen generate --spec openapi.json --out client\n  version.ts\n",
    );
    expect(await readFile(join(out, "version.ts"), "utf8")).toContain("= 1;");
  });

  it("fails a check where a file is missing or left over", async () => {
    await generate();
    await rm(join(out, "schemas/refund.ts"));
    expect((await generate("--check")).errors).toContain("  schemas/refund.ts\n");
    await generate();
    await writeSpec(["charge"]);
    expect((await generate("--check")).errors).toContain("  schemas/refund.ts\n");
  });

  it("writes a table of all operations where one is asked for, and checks it", async () => {
    const page = join(folder, "api.md");
    await generate("--reference", page);
    const rows = (await readFile(page, "utf8"))
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(rows.map((row) => row.split("|").map((cell) => cell.trim()))).toEqual([
      ["", "`charges`", "", "✓", "", "", "", "", "", "", ""],
      ["", "`refunds`", "", "✓", "", "", "", "", "", "", ""],
    ]);
    await writeFile(page, "nothing");
    const { code, errors } = await generate("--reference", page, "--check");
    expect(code).toBe(1);
    expect(errors).toContain("--reference api.md\n");
  });

  it("says where a document isn't understood", async () => {
    const charge = resource("charge", {}, { oneOf: [] });
    await writeFile(spec, JSON.stringify(document({ charge })));
    const { code, errors } = await generate();
    expect(code).toBe(1);
    expect(errors).toBe("#/components/schemas/charge/oneOf: The keyword oneOf isn't understood.\n");
  });
});

describe("codegen diff", () => {
  it("ends with exit code 3 where something breaks, and says what", async () => {
    const before = join(folder, "before.json");
    await rename(spec, before);
    await writeSpec(["charge"]);
    const { code, output } = await run("diff", before, spec);
    expect(code).toBe(3);
    expect(output).toContain("- `refunds.retrieve` is gone: `GET /v1/refunds`.\n");
  });

  it("ends with exit code 0 where nothing does, and writes JSON to a file", async () => {
    const after = join(folder, "after.json");
    await rename(spec, after);
    await writeSpec(["charge"]);
    const report = join(folder, "upgrade.json");
    expect(await run("diff", spec, after, "--json", "--out", report)).toEqual({
      code: 0,
      output: "",
      errors: "",
    });
    const upgrade: unknown = JSON.parse(await readFile(report, "utf8"));
    expect(upgrade).toMatchObject({
      from: "2026-01-01.test",
      changes: [
        { kind: "operation", action: "added", breaking: false, subject: "refunds.retrieve" },
        { kind: "type", action: "added", breaking: false, subject: "Refund" },
      ],
    });
  });
});

describe("wrong usage", () => {
  it.each([
    [[], "A command is missing."],
    [["diff"], "One or two documents are needed."],
    [["publish"], "There is no command publish."],
    [["generate", "--speck", "x"], "Unknown option '--speck'"],
  ])("%j ends with exit code 2 and a word on it", async (args, message) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  it("a file that isn't there ends with exit code 1", async () => {
    expect(await run("generate", "--spec", "missing.json")).toMatchObject({ code: 1 });
  });
});

it("--help lists the commands", async () => {
  const { code, output } = await run("--help");
  expect(code).toBe(0);
  expect(output).toMatch(/lift[\s\S]+generate[\s\S]+--check/);
});
