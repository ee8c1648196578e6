import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generate } from "../../src/index.ts";
import { lift } from "../../src/lift/index.ts";
import type { OpenApiDocument } from "../../src/openapi.ts";
import { committedFile, document } from "./document.ts";

const overlays = fileURLToPath(new URL("../../spec/overlays", import.meta.url));

/** A client's files without their comments. */
async function code(spec: string | OpenApiDocument, descriptions: boolean) {
  const files = await generate({ spec, overlays, descriptions, command: "", runtime: ".." });
  return new Map(
    files.map(({ path, text }) => [path, text.replaceAll(/^ *\/\*\*.*?\*\/\n/gms, "")]),
  );
}

describe("the doc comments of the package", () => {
  it("aren't in the committed document", () => {
    const found: string[] = [];
    JSON.stringify(document.components, (key, value: unknown) => {
      // A field may be called so; what it holds then is a schema.
      if (key === "description" && typeof value === "string") found.push(value);
      return value;
    });
    expect(found).toEqual([]);
  });

  it("describe operations, parameters and fields of a document that asks for them", async () => {
    const described = await lift({ descriptions: true });
    const { post } = described.paths["/v1/charges/{charge}/capture"] ?? {};
    const { charge } = described.components.schemas;
    const parameters = described.paths["/v1/charges"]?.get?.parameters ?? [];
    expect(post?.description).toBe(commentOn("Charges", "capture("));
    expect(parameters.find(({ name }) => name === "transfer_group")?.description).toBe(
      commentOn("Charges", "transfer_group?: string;", "interface ChargeListParams"),
    );
    expect(charge).toMatchObject({
      properties: {
        amount_captured: { description: commentOn("Charges", "amount_captured: number;") },
      },
    });
  });

  it("change nothing in a client but its comments", async () => {
    const plain = await code(committedFile, false);
    const described = await code(await lift({ descriptions: true }), true);
    expect([...described.keys()]).toEqual([...plain.keys()]);
    for (const [path, text] of plain) expect(described.get(path)).toBe(text);
  });
});

/** The text of the comment before a line of the package's declarations, as a reader sees it. */
function commentOn(file: string, line: string, after = ""): string {
  const path = fileURLToPath(import.meta.resolve("stripe")).replace(
    /\/(esm|cjs)\/.*/,
    `/esm/resources/${file}.d.ts`,
  );
  const text = ts.sys.readFile(path) ?? "";
  const before = text.slice(0, text.indexOf(line, text.indexOf(after)));
  const comment = before.slice(before.lastIndexOf("/**"));
  return comment
    .split("\n")
    .map((row) => row.replace(/^\s*(\/\*\*|\*\/|\*) ?/, "").trimEnd())
    .join("\n")
    .trim();
}
