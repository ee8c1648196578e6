import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Budget } from "./budget.ts";

/** A story, as people write it with either library, and what ours may weigh. */
const stories = [
  { file: "webhook", name: "verify a webhook", limit: 2.0 },
  { file: "one", name: "client + one operation", limit: 5.5 },
  { file: "five", name: "client + webhooks + five resources", limit: 8 },
  { file: "all", name: "createStripe, every operation", limit: 16 },
];

/** Bundle sizes as wrangler would ship them: esbuild, workerd's conditions, minified, gzip -9. */
export async function sizeBudgets(): Promise<Budget[]> {
  return await Promise.all(
    stories.map(async ({ file, name, limit }) => ({
      name,
      unit: "kB",
      tillwire: await kilobytes(`stories/${file}.tillwire.ts`),
      reference: await kilobytes(`stories/${file}.stripe.ts`),
      limit,
      measured: "tillwire" as const,
    })),
  );
}

async function kilobytes(entry: string): Promise<number> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    external: ["node:*", "cloudflare:*"],
  });
  const [output] = bundle.outputFiles;
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${entry}`);
  return gzipSync(output.contents, { level: 9 }).length / 1000;
}
