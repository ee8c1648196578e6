import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    cloudflareTest({
      main: "./test/workerd/worker.ts",
      miniflare: {
        compatibilityDate: "2026-10-01",
        durableObjects: { READER_LANE: { className: "ReaderLane", useSQLite: true } },
      },
    }),
  ],
  test: {
    name: "workerd: terminal-bridge",
    include: ["test/workerd/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
