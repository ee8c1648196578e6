import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import type { TestProjectConfiguration } from "vitest/config";

// One project per runtime. `pnpm test` starts this file under Node (which also drives workerd and
// Chromium), then under Deno and under Bun.
const shared = ["test/runtimes/**/*.test.ts"];
const globalSetup = ["test/runtimes/server.ts"];
const chromium = process.env["CHROMIUM_PATH"];

const underNode: TestProjectConfiguration[] = [
  {
    test: {
      name: "node",
      globalSetup,
      include: ["{packages,apps}/*/test/**/*.test.ts", "test/**/*.test.ts"],
      exclude: ["**/node_modules/**", "**/test/workerd/**"],
    },
  },
  {
    plugins: [cloudflareTest({ miniflare: { compatibilityDate: "2026-10-01" } })],
    test: { name: "workerd", include: shared, globalSetup },
  },
  "packages/*/vitest.workerd.config.ts",
];

const inChromium: TestProjectConfiguration = {
  test: {
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

function projects(): TestProjectConfiguration[] {
  if (process.versions["deno"] !== undefined)
    return [{ test: { name: "deno", include: shared, globalSetup } }];
  if (process.versions["bun"] !== undefined)
    return [{ test: { name: "bun", include: shared, globalSetup } }];
  return chromium ? [...underNode, inChromium] : underNode;
}

export default defineConfig({ test: { projects: projects() } });
