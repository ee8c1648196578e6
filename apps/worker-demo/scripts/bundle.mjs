// Bundles the pages' scripts, one per file in src/browser/pages, into public/dist. wrangler runs it
// before it serves, checks or deploys the Worker (`build` in wrangler.jsonc).

import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = resolve(root, "src/browser/pages");
const output = resolve(root, "public/dist");

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: readdirSync(pages).map((name) => resolve(pages, name)),
  outdir: output,
  bundle: true,
  format: "esm",
  minify: true,
  splitting: true,
  target: "es2022",
  tsconfig: resolve(root, "src/browser/tsconfig.json"),
  write: false,
});

mkdirSync(output, { recursive: true });
const names = new Set(outputFiles.map(({ path }) => relative(output, path)));
for (const name of readdirSync(output)) {
  // A half-written file of a neighbour isn't ours to remove.
  if (!names.has(name) && !name.startsWith(".")) rmSync(resolve(output, name), { force: true });
}
for (const { path, contents } of outputFiles) replace(path, contents);

/**
 * Writes a file, if it is another one, in one step: a Worker that runs may be serving it.
 *
 * @param {string} path
 * @param {Uint8Array} contents
 */
function replace(path, contents) {
  if (isSame(path, contents)) return;
  const unfinished = resolve(dirname(path), `.${process.pid}.tmp`);
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}

/**
 * @param {string} path
 * @param {Uint8Array} contents
 */
function isSame(path, contents) {
  try {
    return readFileSync(path).equals(contents);
  } catch {
    return false;
  }
}
