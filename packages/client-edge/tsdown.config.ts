import { defineConfig } from "tsdown";

// Every module stays a file of its own: a leaf import then loads its leaf, in a bundler and without one.
export default defineConfig({
  entry: [
    "src/index.ts",
    "src/client.ts",
    "src/compat/index.ts",
    "src/opentelemetry/index.ts",
    "src/publishable/index.ts",
    "src/webhooks/index.ts",
    "src/generated/operations/**/*.ts",
  ],
  unbundle: true,
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
});
