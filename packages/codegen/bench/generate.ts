// How long `generate` takes and how much memory, by the size of the document: `node bench/generate.ts`
// (half a minute). Each run is a process of its own. Documents that aren't there are left out.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { OpenApiDocument } from "../src/openapi.ts";
import { severalTimes } from "./several-times.ts";

const RUNS = 3;
const PINNED = fileURLToPath(new URL("../spec/stripe.openapi.json", import.meta.url));
const OFFICIAL = new URL("../../../../shared/data/", import.meta.url);

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "codegen-bench-"));
try {
  const documents = new Map<string, string>();
  for (const name of ["sdk-2022-05", "2022-08-01", "2023-08-16"]) {
    const path = fileURLToPath(new URL(`official-openapi-${name}.json`, OFFICIAL));
    if (existsSync(path)) documents.set(name, path);
  }
  documents.set("pinned", PINNED);
  for (const times of [2, 4]) {
    const path = join(folder, `${times}.json`);
    const pinned: OpenApiDocument = JSON.parse(await readFile(PINNED, "utf8"));
    await writeFile(path, JSON.stringify(severalTimes(pinned, times), null, 2));
    documents.set(`pinned, ${times} times`, path);
  }
  console.log("| document | size | operations | time | of it for each MB | peak memory |");
  console.log("| --- | --: | --: | --: | --: | --: |");
  for (const [name, path] of documents) console.log(await row(name, path));
} finally {
  await rm(folder, { recursive: true });
}

async function row(name: string, path: string): Promise<string> {
  const costs: Cost[] = [];
  for (let index = 0; index < RUNS; index++) costs.push(await costOf(path));
  const [{ size }, seconds] = [await stat(path), Math.min(...costs.map((cost) => cost.seconds))];
  const megabytes = Math.min(...costs.map((cost) => cost.megabytes));
  const cells = [
    name,
    `${(size / 1e6).toFixed(1)} MB`,
    costs[0]?.operations,
    `${seconds.toFixed(2)} s`,
    `${((seconds / size) * 1e9).toFixed(0)} ms`,
    `${megabytes.toFixed(0)} MB`,
  ];
  return `| ${cells.join(" | ")} |`;
}

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly operations: number;
}

async function costOf(path: string): Promise<Cost> {
  const child = fileURLToPath(new URL("once.ts", import.meta.url));
  const { stdout } = await run(process.execPath, [child, path, join(folder, "out")]);
  const cost: Cost = JSON.parse(stdout);
  return cost;
}
