import { defineConfig } from "tsdown";
import manifest from "./package.json" with { type: "json" };

export default defineConfig({
  entry: Object.values(manifest.exports).filter((target) => target.endsWith(".ts")),
  unbundle: true,
  platform: "neutral",
  target: "es2022",
  // The runtime that the adapter is for has it.
  deps: { neverBundle: ["cloudflare:workers"] },
  dts: { oxc: true },
});
