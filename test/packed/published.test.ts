import { execFile } from "node:child_process";
import { glob, readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";

const run = promisify(execFile);
const attw = fileURLToPath(
  new URL("../node_modules/@arethetypeswrong/cli/dist/index.js", import.meta.url),
);
const tarballs = inject("tarballs");
const packages = Object.keys(tarballs).toSorted();
const folderOf = (name: string): string => join(inject("project"), "node_modules", name);

interface Manifest {
  readonly version: string;
  readonly dependencies?: Record<string, string>;
}
const manifestOf = async (name: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folderOf(name), "package.json"), "utf8")) as Manifest;

it("publishes four packages", () => {
  expect(packages).toEqual([
    "@tillwire/client-edge",
    "@tillwire/codegen",
    "@tillwire/stripe-sim",
    "@tillwire/terminal-bridge",
  ]);
});

describe.each(packages)("%s", (name) => {
  it("holds what is built, its guide and its licence, and nothing else", async () => {
    const { stdout } = await run("tar", ["tzf", tarballs[name] ?? ""]);
    const files = stdout.trim().split("\n");
    const expected = [
      /^package\/(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
      /^package\/dist\/.*\.(js|d\.ts)$/,
      /^package\/(docs\/.*\.md|openapi\.json|spec\/.*\.json)$/,
      /^package\/dist\/THIRD-PARTY-NOTICES\.txt$/,
    ];
    const odd = files.filter((file) => !expected.some((pattern) => pattern.test(file)));
    expect(odd).toEqual([]);
    expect(files).toContain("package/README.md");
    expect(files).toContain("package/LICENSE");
  });

  it("satisfies publint", async () => {
    const pkgDir = folderOf(name);
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has the types that its modules have, in every way to resolve them as ES modules", async () => {
    const { stdout } = await run(process.execPath, [
      attw,
      tarballs[name] ?? "",
      "--profile=esm-only",
      "--format=json",
    ]).catch((error: { stdout: string }) => error);
    const { analysis } = JSON.parse(stdout) as {
      analysis: { problems: { kind: string; resolutionKind?: string }[] };
    };
    const ours = analysis.problems.filter(
      ({ resolutionKind }) => resolutionKind !== "node10" && resolutionKind !== "node16-cjs",
    );
    expect(ours).toEqual([]);
  });

  it("bundles nobody else's code: what it imports, it depends on", async () => {
    const { dependencies = {} } = await manifestOf(name);
    const imported = new Set<string>();
    for await (const file of glob("dist/**/*.{js,d.ts}", { cwd: folderOf(name) })) {
      expect(file).not.toContain("node_modules");
      const code = await readFile(join(folderOf(name), file), "utf8");
      for (const [, specifier = ""] of code.matchAll(
        /^(?:import|export) .*?(?:from )?"([^."][^"]*)";$/gm,
      )) {
        if (isBuiltin(specifier) || specifier.startsWith("cloudflare:")) continue;
        imported.add(specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"));
      }
    }
    // `codegen lift`, which runs in this repository alone, reads declarations with the compiler.
    if (name === "@tillwire/codegen") imported.delete("typescript");
    expect([...imported].toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  it("lets its users have later versions of what it depends on", async () => {
    const { dependencies = {} } = await manifestOf(name);
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\^/);
  });
});

it("gives the licence of the descriptions that Stripe wrote", async () => {
  const notices = join(folderOf("@tillwire/client-edge"), "dist/THIRD-PARTY-NOTICES.txt");
  expect(await readFile(notices, "utf8")).toContain("Copyright (C) 2013 Stripe, Inc.");
  const params = join(
    folderOf("@tillwire/client-edge"),
    "dist/generated/params/payment-intents.d.ts",
  );
  const declarations = await readFile(params, "utf8");
  expect(declarations.match(/\/\*\*/g)?.length).toBeGreaterThan(100);
});
