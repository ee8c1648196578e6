import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { generate } from "../../src/index.ts";

// A whole small API. The files in golden/client were read line by line before they were
// committed; after a change that is meant, write them anew and read the difference:
// node src/cli.ts generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src

const GOLDEN = fileURLToPath(new URL("golden", import.meta.url));
const CLIENT = join(GOLDEN, "client");

it("gives every file of a small API as it was once read", async () => {
  const names = await readdir(CLIENT, { recursive: true });
  const expected = new Map<string, string>();
  for (const name of names.filter((candidate) => candidate.endsWith(".ts"))) {
    expected.set(name, withoutHead(await readFile(join(CLIENT, name), "utf8")));
  }
  const files = await generate({
    spec: join(GOLDEN, "openapi.json"),
    command: "pnpm codegen",
    runtime: "../../../../../client-edge/src",
  });
  const actual = new Map(files.map(({ path, text }) => [path, withoutHead(text)]));
  expect([...actual.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
  for (const [path, text] of expected) expect(actual.get(path)).toBe(text);
});

/** The head names the command, which depends on where it is run. */
function withoutHead(text: string): string {
  return text.replace(/^\/\/ Written by .*\n/, "");
}
