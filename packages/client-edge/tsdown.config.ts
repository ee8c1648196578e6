import { glob, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "@tillwire/codegen";
import { lift } from "@tillwire/codegen/lift";
import { defineConfig } from "tsdown";

const GENERATED = fileURLToPath(new URL("src/generated", import.meta.url));
const described = await generateDescribed();

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
  // What is said of an operation stands in its declaration.
  outputOptions: { comments: { jsdoc: false } },
  plugins: [{ name: "descriptions", load: (id) => described.get(relative(GENERATED, id)) }],
  hooks: {
    "build:done": async ({ options }) => {
      await passTypesOn(options.outDir);
      await giveNotice(options.outDir);
    },
  },
});

/**
 * The generated files as they are in the repository, with what npm `stripe` says of each operation
 * and field in the comments: Stripe's words, which the repository doesn't have.
 */
async function generateDescribed(): Promise<ReadonlyMap<string, string>> {
  const files = await generate({
    spec: await lift({ descriptions: true }),
    overlays: fileURLToPath(new URL("../codegen/spec/overlays", import.meta.url)),
    descriptions: true,
    command: "pnpm codegen",
    runtime: "..",
  });
  return new Map(files.map(({ path, text }) => [path, text]));
}

/**
 * Files with nothing but types are their own declarations. The bundler would name each type twice
 * instead: 7 % of what a compiler has to read.
 */
async function passTypesOn(outDir: string): Promise<void> {
  for (const [path, text] of described) {
    if (/^(?:export )?(?:abstract class|const|function) /m.test(text)) continue;
    const declaration = text.replaceAll(/(?<= from "[^"]+)\.ts"/g, '.js"');
    await writeFile(join(outDir, "generated", path.replace(/\.ts$/, ".d.ts")), declaration);
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

/** The licence of those words, which asks to go along with them. */
async function giveNotice(outDir: string): Promise<void> {
  const licence = await readFile(new URL("node_modules/stripe/LICENSE", import.meta.url), "utf8");
  const notice = `Descriptions in the type declarations come from the npm package stripe:\n\n${licence}`;
  await writeFile(join(outDir, "THIRD-PARTY-NOTICES.txt"), notice);
}
