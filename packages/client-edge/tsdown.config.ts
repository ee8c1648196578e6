import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
    // What a client that the generator wrote elsewhere imports, with its types.
    ...["binder", "operation", "require-version", "types", "web"].map((file) => `src/${file}.ts`),
    ...["clear", "multipart", "stringify"].map((file) => `src/encode/${file}.ts`),
    "src/errors/from-oauth.ts",
  ],
  unbundle: true,
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  hooks: { "build:done": ({ options }) => passTypesOn(options.outDir) },
});

/**
 * The files of the namespace `Stripe` only pass types on, and are their own declarations. The
 * bundler would name each type twice instead: 7 % of what a compiler has to read.
 */
async function passTypesOn(outDir: string): Promise<void> {
  for await (const file of glob("generated/{stripe,stripe/**/*}.ts", { cwd: "src" })) {
    const source = await readFile(join("src", file), "utf8");
    const declaration = source.replaceAll(/(?<= from "[^"]+)\.ts"/g, '.js"');
    await writeFile(join(outDir, file.replace(/\.ts$/, ".d.ts")), declaration);
  }
  // What the bundler calls a namespace of them elsewhere is the file itself.
  for await (const file of glob("**/*.d.ts", { cwd: outDir })) {
    const declaration = await readFile(join(outDir, file), "utf8");
    const direct = declaration.replaceAll(
      /import \{ (\w+_d_exports) \} from/g,
      "import type * as $1 from",
    );
    if (direct !== declaration) await writeFile(join(outDir, file), direct);
  }
}
