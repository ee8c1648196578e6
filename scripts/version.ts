// `pnpm release:version`: what the changesets ask for becomes versions and changelogs.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

execFileSync("changeset", ["version"], { stdio: "inherit" });

// The client names its version in every request.
const client = "packages/client-edge";
const { version }: { version: string } = JSON.parse(readFileSync(`${client}/package.json`, "utf8"));
const file = `${client}/src/version.ts`;
const before = readFileSync(file, "utf8");
writeFileSync(file, before.replace(/(?<=VERSION = ")[^"]+/, version));
