import { execFile } from "node:child_process";
import { glob, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The packages by name: the tarball that `npm publish` would upload. */
    tarballs: Record<string, string>;
    /** A project in which all of them are installed, by npm, out of their tarballs. */
    project: string;
  }
}

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const published = ["--recursive", "--filter", "./packages/*", "--filter", "./test/stripe-sim"];
const pnpm = (...arguments_: string[]): Promise<unknown> =>
  run("npx", ["--yes", "pnpm@12", ...published, ...arguments_], {
    cwd: root,
    maxBuffer: Number.POSITIVE_INFINITY,
  });

export default async function install(vitest: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "tillwire-packed-"));
  await pnpm("build");
  await pnpm("pack", "--pack-destination", folder);
  const tarballs: Record<string, string> = {};
  for await (const file of glob("*.tgz", { cwd: folder })) {
    const { stdout } = await run("tar", ["xzOf", join(folder, file), "package/package.json"]);
    const { name } = JSON.parse(stdout) as { name: string };
    tarballs[name] = join(folder, file);
  }
  const project = await mkdtemp(join(folder, "project-"));
  const dependencies = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  );
  // `overrides`: the packages depend on each other, and none of them is in a registry yet.
  const manifest = { private: true, type: "module", dependencies, overrides: dependencies };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: project });
  vitest.provide("tarballs", tarballs);
  vitest.provide("project", project);
  return () => rm(folder, { recursive: true });
}
