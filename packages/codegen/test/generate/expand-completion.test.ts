import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

// What an editor offers: asked of TypeScript's language service, for the client of this repository.

const FILE = fileURLToPath(new URL("program.ts", import.meta.url));
const CHARGES = "../../../client-edge/src/generated/operations/charges.ts";

/** Completions at `|` in the value of `expand`. */
function completionsAt(call: string): string[] {
  const text = `import * as charges from "${CHARGES}";
import type { Client } from "../../../client-edge/src/types.ts";
declare const client: Client;
${call};`;
  const options: ts.CompilerOptions = {
    allowImportingTsExtensions: true,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const source = text.replace("|", "");
  const service = ts.createLanguageService({
    fileExists: (name) => name === FILE || ts.sys.fileExists(name),
    getCompilationSettings: () => options,
    getCurrentDirectory: () => fileURLToPath(new URL(".", import.meta.url)),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [FILE],
    getScriptSnapshot: (name) =>
      ts.ScriptSnapshot.fromString(name === FILE ? source : readFileSync(name, "utf8")),
    getScriptVersion: () => "1",
    readFile: (name) => ts.sys.readFile(name),
  });
  const found = service.getCompletionsAtPosition(FILE, text.indexOf("|"), undefined);
  return (found?.entries ?? []).map(({ name }) => name);
}

it("offers what an object has", () => {
  const names = completionsAt('charges.retrieve(client, "ch_1", { expand: ["|"] })');
  expect(names).toEqual(
    expect.arrayContaining([
      "balance_transaction",
      "customer",
      "refunds",
      "transfer_data.destination",
    ]),
  );
  expect(names).not.toContain("amount");
});

it("offers what comes next, level by level", () => {
  expect(
    completionsAt('charges.retrieve(client, "ch_1", { expand: ["review", "customer.|"] })'),
  ).toEqual(expect.arrayContaining(["customer.default_source", "customer.subscriptions"]));
  expect(
    completionsAt(
      'charges.retrieve(client, "ch_1", { expand: ["customer.subscriptions.data.|"] })',
    ),
  ).toContain("customer.subscriptions.data.latest_invoice");
});

it("offers the items' paths in lists", () => {
  expect(completionsAt('charges.list(client, { expand: ["|"] })')).toContain("data.customer");
  expect(completionsAt('charges.search(client, { query: "", expand: ["|"] })')).toEqual(
    expect.arrayContaining(["data.customer", "total_count"]),
  );
});
