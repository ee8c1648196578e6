import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterEach, describe, expect, it } from "vitest";
import { callsOf } from "../../src/lift/calls.ts";
import { lift, LiftError } from "../../src/lift/index.ts";

const folders: string[] = [];

function packageWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "lift-"));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("a package that lift doesn't know", () => {
  it("is refused, with the file that is missing", async () => {
    const older = packageWith({
      "package.json": '{"version": "13.6.0"}',
      "esm/net/HttpClient.js": "",
    });
    await expect(lift({ packageRoot: older })).rejects.toThrow(LiftError);
    await expect(lift({ packageRoot: older })).rejects.toThrow("has no esm/shared.d.ts");
  });
});

describe("the calls of a module", () => {
  const calls = (text: string) =>
    callsOf(ts.createSourceFile("module.js", text, ts.ScriptTarget.Latest, true));
  const inClass = (body: string) => `class ReaderResource { act(id) { ${body} } }`;

  it("are read from the syntax, wherever they stand in a method", () => {
    const text = inClass(
      "if (id) { return this._makeRequest('POST', `/v1/a_tests/${encodeURIComponent(id)}/act`, p, o, { apiBase: 'files', streaming: true }); }",
    );
    expect(calls(text)).toEqual([
      {
        className: "ReaderResource",
        methodName: "act",
        method: "post",
        path: "/v1/a_tests/{a_test}/act",
        version: "v1",
        kind: "plain",
        base: "files",
        multipart: false,
        streaming: true,
      },
    ]);
  });

  it.each([
    ["this._makeRequest(verb, '/v1/a', p, o)", "without a literal method"],
    ["this._makeRequest('PATCH', '/v1/a', p, o)", "Unknown method PATCH"],
    ["this._makeRequest('GET', path(id), p, o)", "isn't a literal"],
    ["this._makeRequest('GET', '/v1/a', p, o, { apiBase: 'moon' })", "Unknown API base moon"],
    [
      "this._makeRequest('GET', '/v1/a', p, o, { methodType: 'tree' })",
      "Unknown kind of method tree",
    ],
  ])("%s is refused", (body, message) => {
    expect(() => calls(inClass(body))).toThrow(message);
  });
});
