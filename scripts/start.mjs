// Starts a TypeScript file of this repository. Plain JavaScript, so that it still runs on the
// Node of the machine and can say so when the automatic install did not bring the right one.
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const [file, ...rest] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (file === undefined) {
  console.error("usage: node scripts/start.mjs <file.ts> [arguments]");
  process.exit(2);
}
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `${file} needs Node 22.18 or later; this is ${process.version}.\n` +
      "The workspace brings Node 24 with its dependencies: run `npx --yes pnpm@12 install`, see why it fails, then try again.",
  );
  process.exit(1);
}
const path = resolve(file);
process.argv.splice(1, process.argv.length, path, ...rest);
await import(pathToFileURL(path).href);
