import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// `pnpm test:packed`: the packages as npm would install them. Apart from `pnpm test`, for it builds,
// packs and installs first.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["*.test.ts"],
    globalSetup: ["install.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
