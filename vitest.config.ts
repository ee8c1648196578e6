import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import type { TestProjectConfiguration } from "vitest/config";

// One project per runtime. `pnpm test` starts this file under Node (which also drives workerd and
// Chromium), then under Deno, under Bun and under Node 22.
const shared = ["test/runtimes/**/*.test.ts"];
const globalSetup = ["test/runtimes/server.ts"];
const chromium = process.env["CHROMIUM_PATH"];
// Far beyond what any test takes: only what hangs runs into it, on however busy a machine.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

const underNode: TestProjectConfiguration[] = [
  {
    test: {
      ...patience,
      name: "node",
      globalSetup,
      include: ["{packages,apps}/*/test/**/*.test.ts", "test/**/*.test.ts"],
      exclude: ["**/node_modules/**", "test/packed/**", "**/test/{deno,workerd}/**"],
    },
  },
  {
    plugins: [cloudflareTest({ miniflare: { compatibilityDate: "2026-10-01" } })],
    test: { ...patience, name: "workerd", include: shared, globalSetup },
  },
  "packages/*/vitest.workerd.config.ts",
];

const inChromium: TestProjectConfiguration = {
  test: {
    ...patience,
    name: "chromium",
    include: shared,
    globalSetup,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      // Chromium refuses its sandbox to root, which is who runs in a container.
      provider: playwright({
        launchOptions: { executablePath: chromium ?? "", args: ["--no-sandbox"] },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
};

/** The shared suites in the runtime that runs this file, and what is written for it alone. */
const only = (name: string, own: string[] = []): TestProjectConfiguration[] => [
  { test: { ...patience, name, include: [...shared, ...own], globalSetup } },
];

function projects(): TestProjectConfiguration[] {
  if (process.versions["deno"] !== undefined)
    return only("deno", ["packages/*/test/deno/**/*.test.ts"]);
  if (process.versions["bun"] !== undefined) return only("bun");
  if (process.versions.node.startsWith("22.")) return only("node22");
  return chromium ? [...underNode, inChromium] : underNode;
}

// Vitest leaves one processor free; half of the tests wait for another process anyway.
export default defineConfig({ test: { maxWorkers: "100%", projects: projects() } });
