// `pnpm release`: builds what isn't published yet and publishes it, to npm and to JSR. Runs in
// .github/workflows/release.yml, which the registries trust; there is no token to keep.
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const repository = process.env["GITHUB_REPOSITORY"];
if (repository === undefined) {
  console.error(
    "Packages are published by the release workflow alone, so that their provenance can be proved.\n" +
      "What would be published: `changeset publish-plan`, `pnpm test:packed`, `pnpm jsr:check`.",
  );
  process.exit(1);
}

const run = (command: string, ...arguments_: string[]): unknown =>
  execFileSync(command, arguments_, { stdio: "inherit" });

// npm takes a provenance only for a package that names the repository that built it.
for (const file of globSync(["packages/*/package.json", "test/stripe-sim/package.json"])) {
  const manifest: object = JSON.parse(readFileSync(file, "utf8"));
  const url = `git+https://github.com/${repository}.git`;
  const named = { ...manifest, repository: { type: "git", url, directory: dirname(file) } };
  writeFileSync(file, `${JSON.stringify(named, null, 2)}\n`);
}
run("pnpm", "build");
run("changeset", "publish");
run(process.execPath, "scripts/start.mjs", "scripts/jsr.ts", "--publish");
