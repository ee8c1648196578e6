// Publishes to JSR what runs on Deno as it is written: `pnpm jsr:check` rehearses it, without a network.
// The simulator and the generator reach Deno through npm (`npm:@tillwire/…`), with the document that
// they hold.
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** Each package that goes there, and the entries that only another runtime has types for. */
const packages = [
  { folder: "packages/client-edge", without: [] },
  { folder: "packages/terminal-bridge", without: ["./durable-object"] },
];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string | null>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { values } = parseArgs({ options: { publish: { type: "boolean" } } });
function read(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return manifest;
}

for (const { folder, without } of packages) {
  const file = join(folder, "deno.json");
  writeFileSync(file, JSON.stringify(configOf(folder, without)));
  try {
    const how = values.publish === true ? [] : ["--dry-run", "--quiet"];
    // The file that was just written isn't committed.
    execFileSync("deno", ["publish", "--allow-dirty", ...how], { cwd: folder, stdio: "inherit" });
    console.log(`${folder}: ${values.publish === true ? "published" : "may be published"}`);
  } finally {
    rmSync(file);
  }
}

/** What Deno wants to know, all of it from package.json. */
function configOf(folder: string, without: readonly string[]): object {
  const { name, version, license, exports, dependencies = {} } = read(folder);
  const entries: Record<string, string> = {};
  for (const [path, target] of Object.entries(exports)) {
    // `runtime/*` is for what the generator writes.
    const isEntry = target?.endsWith(".ts") && path !== "./runtime/*" && !without.includes(path);
    if (isEntry !== true) continue;
    const [before = "", after = ""] = target.split("*");
    for (const found of globSync(target.replace("*", "**/*"), { cwd: folder })) {
      const leaf = `./${found}`.slice(before.length, after ? -after.length : undefined);
      entries[path.replace("*", leaf)] = target.replace("*", leaf);
    }
  }
  const imports: Record<string, string> = {};
  for (const dependency of Object.keys(dependencies)) {
    const range = `${dependency}@^${read(join(folder, "node_modules", dependency)).version}`;
    imports[dependency] = `npm:${range}`;
    imports[`${dependency}/`] = `npm:/${range}/`;
  }
  const publish = { include: ["src", "README.md", "LICENSE"] };
  return { name, version, license, exports: entries, imports, publish };
}
