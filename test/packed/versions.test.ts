import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

// What `pnpm release:version` makes of changesets, in a copy of what it reads and writes.

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const client = "packages/client-edge";
const bridge = "packages/terminal-bridge";
const files = [
  ".changeset/config.json",
  "package.json",
  "pnpm-workspace.yaml",
  `${client}/package.json`,
  `${client}/src/version.ts`,
  `${bridge}/package.json`,
  "packages/codegen/package.json",
  "test/package.json",
  "test/stripe-sim/package.json",
  "scripts/version.ts",
];

let copy: string;
const read = (file: string): Promise<string> => readFile(join(copy, file), "utf8");
const versionOf = async (folder: string): Promise<string> =>
  (JSON.parse(await read(`${folder}/package.json`)) as { version: string }).version;
const next = (version: string, part: "minor" | "patch"): string => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return part === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "tillwire-versions-"));
  for (const file of files) await cp(join(root, file), join(copy, file));
  await run("git", ["init", "--quiet"], { cwd: copy });
});
afterAll(async () => {
  await rm(copy, { recursive: true });
});

it("gives the client, and what depends on it, the version that a changeset asks for", async () => {
  const before = { client: await versionOf(client), bridge: await versionOf(bridge) };
  await writeFile(
    join(copy, ".changeset/mended.md"),
    `---\n"@tillwire/client-edge": minor\n---\n\nSomething that users notice.\n`,
  );

  await run(process.execPath, ["scripts/version.ts"], {
    cwd: copy,
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"]}` },
  });

  const version = next(before.client, "minor");
  expect(await versionOf(client)).toBe(version);
  expect(await read(`${client}/src/version.ts`)).toContain(`"${version}"`);
  expect(await read(`${client}/CHANGELOG.md`)).toContain("Something that users notice.");
  expect(await versionOf(bridge)).toBe(next(before.bridge, "patch"));
  expect(await read(`${bridge}/CHANGELOG.md`)).toContain(`@tillwire/client-edge@${version}`);
});
