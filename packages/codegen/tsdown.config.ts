import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/bin.ts"],
  unbundle: true,
  platform: "node",
  target: "node22",
  fixedExtension: false,
  // Only `lift` needs them, which is for who has this repository.
  deps: { neverBundle: ["stripe", "typescript"] },
  dts: { oxc: true },
});
