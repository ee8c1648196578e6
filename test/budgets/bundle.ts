import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";

/** Bundles as wrangler does for workerd: esbuild, its conditions, minified. */
export async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const result = await build({
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    external: ["node:*", "cloudflare:*"],
    ...options,
    write: false,
  });
  const [output] = result.outputFiles ?? [];
  if (output === undefined) throw new Error("esbuild wrote nothing");
  return output.contents;
}

/** A bundle as text. */
export async function bundleText(options: BuildOptions): Promise<string> {
  return new TextDecoder().decode(await bundle(options));
}
