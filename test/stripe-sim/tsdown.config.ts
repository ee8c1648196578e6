import { defineConfig } from "tsdown";

// The API document goes into the bundle: whoever installs the simulator needs nothing else.
export default defineConfig({
  entry: ["src/index.ts", "src/controls/index.ts", "src/cli/main.ts"],
  unbundle: true,
  platform: "neutral",
  target: "es2022",
  deps: { alwaysBundle: [/^@tillwire\/codegen/], neverBundle: [/^node:/] },
  dts: { oxc: true },
});
