import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { given } from "./given.ts";

// Every snippet of the client's guide is compiled as it stands, and run against a simulated Stripe.

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));
const tsc = join(here, "../../node_modules/@typescript/native/bin/tsc");
const guide = await readFile(join(here, "../../packages/client-edge/README.md"), "utf8");

const snippets = guide.split(/^## /m).flatMap((section) => {
  const title = section.split("\n", 1)[0] ?? "";
  return [...section.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => ({
    name: `${title.replace("# ", "")}, ${index + 1}`,
    code,
  }));
});

/** The globals that `given` gives, for the compiler. */
const GLOBALS = `
import type { Given } from "../given.ts";
declare global {
  const env: Given["env"];
  const vault: Given["vault"];
  const stripe: Given["stripe"];
  const clientSecret: Given["clientSecret"];
  const quote: Given["quote"];
  const request: Given["request"];
  const thinRequest: Given["thinRequest"];
  const storedEvent: Given["storedEvent"];
  const thinEvent: Given["thinEvent"];
}
`;

let folder: string;
const fileOf = (index: number): string => join(folder, `snippet-${index}.ts`);

describe("the guide's snippet", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(here, ".snippets-"));
    const config = {
      extends: "../../tsconfig.json",
      compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
      include: ["*.ts"],
      exclude: [],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    await writeFile(join(folder, "globals.d.ts"), GLOBALS);
    for (const [index, { code }] of snippets.entries()) {
      await writeFile(fileOf(index), `${code}\nexport {};\n`);
    }
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    const { fetch, given: globals } = await given();
    vi.stubGlobal("fetch", fetch);
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    for (const level of ["log", "warn", "error"] as const) {
      vi.spyOn(console, level).mockReturnValue();
    }
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it("compiles, every one of them", { timeout: 60_000 }, async () => {
    const { stdout } = await run(process.execPath, [tsc, "-p", folder]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  });

  it.each(snippets.map(({ name }, index) => ({ name, index })))(
    "runs: $name",
    async ({ index }) => {
      await import(/* @vite-ignore */ fileOf(index));
    },
  );
});
