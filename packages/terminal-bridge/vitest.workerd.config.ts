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
  test: { name: "terminal-bridge in workerd", include: ["test/workerd/**/*.test.ts"] },
});
