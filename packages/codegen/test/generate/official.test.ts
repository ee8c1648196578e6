import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { generate, load, parse, write } from "../../src/index.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const DATA = join(ROOT, "../shared/data");
const DOCUMENTS = [
  "official-openapi-2022-08-01.json",
  "official-openapi-2023-08-16.json",
  "official-openapi-sdk-2022-05.json",
];
const run = promisify(execFile);

/** Stripe's own documents aren't part of the repository. */
const isThere = existsSync(DATA);
const title = isThere
  ? "Stripe's own documents"
  : "Stripe's own documents (skipped: no ../shared/data)";

describe.skipIf(!isThere)(title, () => {
  it.each(DOCUMENTS)("%s has every operation in the model", async (name) => {
    const document = await load({ spec: join(DATA, name) });
    // Those paths are none: they vary the parameters of others, for Stripe's own generator.
    const paths = Object.entries(document.paths).filter(
      ([path]) => !path.includes("x-stripeParametersOverride"),
    );
    const ids = paths.flatMap(([, item]) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    const model = parse(document);
    expect(model.operations.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(model.version).toBe(document.info.version);
  });

  it.each(DOCUMENTS)(
    "%s gives a client that compiles strictly",
    async (name) => {
      const folder = await mkdtemp(join(tmpdir(), "official-"));
      try {
        const client = join(ROOT, "packages/client-edge/src");
        const out = join(folder, "generated");
        // The generated files reach the client's own modules through a link beside them.
        await symlink(client, join(folder, "runtime"));
        const files = await generate({
          spec: join(DATA, name),
          command: "pnpm codegen",
          runtime: "../runtime",
        });
        await write(out, files);
        await writeFile(
          join(folder, "tsconfig.json"),
          JSON.stringify({
            extends: join(ROOT, "tsconfig.base.json"),
            compilerOptions: { lib: ["es2022"], types: [] },
            include: ["generated"],
          }),
        );
        const tsc = join(ROOT, "node_modules/@typescript/native/bin/tsc");
        const { stdout } = await run(process.execPath, [tsc, "-p", folder]).catch(
          (error: { stdout: string }) => error,
        );
        expect(stdout).toBe("");
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    60_000,
  );
});
