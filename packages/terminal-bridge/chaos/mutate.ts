// Plants a bug: loaded before everything else (`node --import`), it changes the
// source of one module as it is read. Threads are started with it too.

import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { mutants } from "./mutants.ts";

const name = process.env["CHAOS_MUTANT"];
const mutant = mutants.find((one) => one.name === name);
if (!mutant) throw new Error(`There is no mutant "${name}".`);
const { file, find, put } = mutant;
const url = new URL(`../src/${file}`, import.meta.url).href;

registerHooks({
  load(loaded, context, nextLoad) {
    const result = nextLoad(loaded, context);
    if (loaded !== url) return result;
    const source = readFileSync(fileURLToPath(loaded), "utf8");
    // The code has changed, and the patch has to be changed with it.
    if (source.split(find).length !== 2) {
      throw new Error(`Mutant "${name}": ${file} must have this exactly once: ${find}`);
    }
    return { ...result, source: source.replace(find, () => put) };
  },
});
