import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { beforeAll, describe, expect, inject, it } from "vitest";

const run = promisify(execFile);
const project = inject("project");
const root = fileURLToPath(new URL("../..", import.meta.url));
const node22 = join(root, "test/node_modules/node22/bin/node");
const tsc = join(root, "node_modules/@typescript/native/bin/tsc");
/** The payment, its amount, the webhook, the bridge's answer and the till's store. */
const PAID = "succeeded 1250 evt_1 200 object";

describe("the installed packages", () => {
  beforeAll(async () => {
    await copyFile(join(import.meta.dirname, "programs/payment.js"), join(project, "payment.js"));
    await writeFile(
      join(project, "main.js"),
      `import { pay } from "./payment.js";\nconsole.log(await pay());\n`,
    );
  });

  it.each([
    ["Node 24", process.execPath, []],
    ["Deno", "deno", ["run", "--no-lock", "--node-modules-dir=manual"]],
    ["Bun", "bun", []],
  ])("take a payment on %s", async (_runtime, command, before) => {
    const { stdout } = await run(command, [...before, "main.js"], { cwd: project });
    expect(stdout.trim()).toBe(PAID);
  });

  it.skipIf(!existsSync(node22))("take a payment on Node 22 (Linux x64)", async () => {
    const { stdout } = await run(node22, ["main.js"], { cwd: project });
    expect(stdout.trim()).toBe(PAID);
  });

  it("take a payment on workerd, bundled as wrangler does, with the bridge's Durable Object", async () => {
    const { outputFiles } = await build({
      stdin: {
        resolveDir: project,
        contents: `
          import { readerLane } from "@tillwire/terminal-bridge/durable-object";
          import { pay } from "./payment.js";
          export const ReaderLane = readerLane(() => { throw new Error("no wake-ups here"); });
          export default { fetch: async () => new Response(await pay()) };`,
      },
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      external: ["cloudflare:workers"],
      write: false,
    });
    const workerd = new Miniflare(
      convertV4MiniflareOptions({
        compatibilityDate: "2026-10-01",
        modules: true,
        script: outputFiles[0]?.text ?? "",
        durableObjects: { READER_LANE: { className: "ReaderLane", useSQLite: true } },
      }),
    );
    try {
      expect(await (await fetch(await workerd.ready)).text()).toBe(PAID);
    } finally {
      await workerd.dispose();
    }
  });

  it("name their version as they send requests", async () => {
    const manifest = join(project, "node_modules/@tillwire/client-edge/package.json");
    const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
    const script = `
      import { createStripe } from "@tillwire/client-edge";
      const fetch = async (url, { headers }) => {
        console.log(new Headers(headers).get("user-agent"));
        return Response.json({ object: "balance" });
      };
      await createStripe("sk_test_1", { fetch }).balance.retrieve();`;
    const node = ["--input-type=module", "--eval", script];
    const { stdout } = await run(process.execPath, node, { cwd: project });
    expect(stdout).toContain(`/${version}`);
  });

  it.each(["codegen", "stripe-sim"])("bring the command %s", async (command) => {
    const bin = join(project, "node_modules/.bin", command);
    const { stdout } = await run(bin, ["--help"]);
    expect(stdout).toContain(command);
  });

  it("write a client with the installed generator that compiles beside them", async () => {
    const bin = join(project, "node_modules/.bin/codegen");
    await run(bin, ["generate", "--out", "stripe"], { cwd: project });
    const settings = [
      "--module",
      "esnext",
      "--moduleResolution",
      "bundler",
      "--noEmit",
      "--strict",
    ];
    const { stdout } = await run(
      process.execPath,
      [tsc, "stripe/index.ts", "--allowImportingTsExtensions", "--ignoreConfig", ...settings],
      { cwd: project },
    ).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  });
});
