import { execFile } from "node:child_process";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const clientEdge = join(root, "packages/client-edge");

/** The manifest of `@tillwire/client-edge` as it is published. */
export interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Builds `@tillwire/client-edge` and installs it in a folder as npm would, with npm stripe beside it. */
export async function installPublished(folder: string): Promise<Manifest> {
  const installed = join(folder, "node_modules/@tillwire/client-edge");
  await mkdir(installed, { recursive: true });
  const tsdown = join(clientEdge, "node_modules/tsdown/dist/run.mjs");
  // A build of its own: others may be building the package's at the same time.
  await run(process.execPath, [tsdown, "--out-dir", join(installed, "dist")], { cwd: clientEdge });
  const manifest = JSON.parse(
    await readFile(join(clientEdge, "package.json"), "utf8"),
  ) as Manifest & {
    publishConfig: Manifest;
  };
  const published = { ...manifest, ...manifest.publishConfig };
  await writeFile(join(installed, "package.json"), JSON.stringify(published));
  await symlink(join(root, "test/node_modules/stripe"), join(folder, "node_modules/stripe"));
  return published;
}
