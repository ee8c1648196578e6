// The Worker of docs/deploy-workers.md, as a reader would copy it, builds and is accepted by wrangler.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
let folder: string;

beforeAll(async () => {
  // Here, and not among the system's temporary files, because it imports the workspace's packages.
  folder = await mkdtemp(join(here, ".worker-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("builds without an account", async () => {
  const guide = await readFile(join(root, "docs/deploy-workers.md"), "utf8");
  const [, code = ""] = /^```ts workers\n(.*?)^```/ms.exec(guide) ?? [];
  const [, config = ""] = /^```jsonc\n(.*?)^```/ms.exec(guide) ?? [];
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "src/index.ts"), code);
  await writeFile(join(folder, "wrangler.jsonc"), config);
  const wrangler = join(root, "apps/worker-demo/node_modules/.bin/wrangler");
  const offline = {
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
  };
  const { stdout } = await run(wrangler, ["deploy", "--dry-run"], {
    cwd: folder,
    env: { ...process.env, ...offline },
  });
  expect(stdout).toMatch(/env\.READER_LANES \(ReaderLane\)\s+Durable Object/);
  expect(stdout).toContain("--dry-run: exiting now.");
});
