import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/adapter/*/index.ts", "src/pos/index.ts"],
  unbundle: true,
  platform: "neutral",
  target: "es2022",
  // The runtime that the adapter is for has it.
  deps: { neverBundle: ["cloudflare:workers"] },
  dts: { oxc: true },
});
