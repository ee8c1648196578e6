import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root, type Environment, type Snippet } from "./snippets.ts";

const run = promisify(execFile);

/** What the compiler of an environment knows beside the language. */
const libraries: Readonly<Record<Environment, object>> = {
  web: {},
  workers: { lib: ["es2024"], types: ["@cloudflare/workers-types"] },
  deno: { lib: ["esnext"], types: ["node"] },
};

/** Where a snippet is written to and run from. */
export function fileOf(folder: string, snippet: Snippet, index: number): string {
  return join(folder, snippet.environment, `snippet-${index}.ts`);
}

/** Writes every snippet to a file of its own; those of the web see the globals that `names` lists. */
export async function writeSnippets(
  folder: string,
  snippets: readonly Snippet[],
  names: readonly string[],
): Promise<void> {
  for (const [environment, known] of Object.entries(libraries)) {
    const config = {
      extends: "../../../tsconfig.json",
      // A snippet may name what its reader will use.
      compilerOptions: { ...known, noUnusedLocals: false, noUnusedParameters: false },
      include: ["*.ts"],
      exclude: [],
    };
    await mkdir(join(folder, environment));
    await writeFile(join(folder, environment, "tsconfig.json"), JSON.stringify(config));
  }
  const globals = names.map((name) => `  const ${name}: Given["${name}"];`);
  await writeFile(
    join(folder, "web/globals.d.ts"),
    `import type { Given } from "../../given.ts";\ndeclare global {\n${globals.join("\n")}\n}\n`,
  );
  const { stdout: denoTypes } = await run("deno", ["types", "--unstable-kv"], {
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  await writeFile(join(folder, "deno/deno.d.ts"), denoTypes);
  // What the generator's guide has its reader write.
  const generate = [join(root, "packages/codegen/src/cli.ts"), "generate", "--out"];
  await run(process.execPath, [...generate, join(folder, "web/stripe")], { cwd: root });
  for (const [index, snippet] of snippets.entries()) {
    // Here the packages are installed, in Deno they needn't be.
    const code = snippet.code.replaceAll(/(?<=(?:from|import) ")npm:/g, "");
    await writeFile(fileOf(folder, snippet, index), `${code}\nexport {};\n`);
  }
}

/** What the compiler says about the snippets of an environment: nothing, when all is well. */
export async function compile(
  folder: string,
  snippets: readonly Snippet[],
  environment: Environment,
): Promise<string> {
  const tsc = join(root, "node_modules/@typescript/native/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", join(folder, environment)]).catch(
    (error: { stdout: string }) => error,
  );
  // By the snippets' names, which people can find.
  return stdout.replaceAll(
    /\S*snippet-(\d+)\.ts/g,
    (_, index: string) => `[${snippets[Number(index)]?.name}]`,
  );
}
