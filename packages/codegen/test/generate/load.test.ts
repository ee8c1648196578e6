import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { DocumentError, ReadError, load, parse } from "../../src/index.ts";
import { document, get, resource } from "./document.ts";

const whole = document(
  { charge: resource("charge", {}) },
  { "/v1/charges": { get: get("charge") } },
);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "load-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Reads a file with that text. */
async function loadText(text: string) {
  const spec = join(folder, "openapi");
  await writeFile(spec, text);
  return await load({ spec });
}

/** Reads from a server that answers so. */
async function loadFrom(status: number, body: string) {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No port was given.");
  try {
    return await load({ spec: `http://127.0.0.1:${address.port}/openapi.json` });
  } finally {
    server.close();
  }
}

describe("load", () => {
  it("reads JSON, also after white space", async () => {
    expect(await loadText(`\n ${JSON.stringify(whole)}`)).toEqual(whole);
  });

  it("reads YAML", async () => {
    expect(await loadText(stringify(whole))).toEqual(whole);
  });

  it("reads from a URL", async () => {
    expect(await loadFrom(200, JSON.stringify(whole))).toEqual(whole);
  });

  it("says which file isn't there", async () => {
    const missing = load({ spec: join(folder, "missing.json") });
    await expect(missing).rejects.toThrow(ReadError);
    await expect(missing).rejects.toThrow(/missing\.json: There is no such file\.$/);
  });

  it("says what a server answered", async () => {
    await expect(loadFrom(404, "")).rejects.toThrow(/openapi\.json: The server answered 404\.$/);
  });

  it("says that a server can't be reached", async () => {
    // Port 1 is nobody's.
    await expect(load({ spec: "http://127.0.0.1:1/" })).rejects.toThrow(/can't be reached/);
  });

  it.each([
    ["broken JSON", '{"openapi": ', /This isn't JSON\. /],
    ["broken YAML", "openapi: [3.0.0", /neither JSON nor YAML\. .*line 1/s],
  ])("refuses %s and says where it breaks", async (_, text, message) => {
    await expect(loadText(text)).rejects.toThrow(ReadError);
    await expect(loadText(text)).rejects.toThrow(message);
  });

  it.each([
    ["text", "Not found", "#/openapi"],
    ["another version", JSON.stringify({ ...whole, openapi: "3.1.0" }), "#/openapi"],
    ["no API version", JSON.stringify({ ...whole, info: {} }), "#/info/version"],
    ["no paths", JSON.stringify({ ...whole, paths: [] }), "#/paths"],
    ["no schemas", JSON.stringify({ ...whole, components: {} }), "#/components/schemas"],
  ])("refuses a document with %s", async (_, text, pointer) => {
    const error = await loadText(text).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ pointer });
  });
});

it("takes a document as those of 2020 are written", async () => {
  const spec = join(folder, "2020.yaml");
  await writeFile(
    spec,
    `
openapi: 3.0.0
info: { title: Stripe API, version: 2020-08-27 }
paths:
  /v1/sources:
    get:
      description: <p>Lists them.</p>
      operationId: GetSources
      parameters:
        - { in: query, name: limit, required: false, schema: { type: integer }, style: form }
        - in: query
          name: expand
          required: false
          explode: true
          style: deepObject
          schema: { items: { maxLength: 5000, type: string }, type: array }
      requestBody:
        content:
          application/x-www-form-urlencoded:
            encoding: {}
            schema: { additionalProperties: false, properties: {}, type: object }
        required: false
      responses:
        "200":
          description: Successful response.
          content:
            application/json:
              schema:
                description: ""
                type: object
                required: [data, has_more, object, url]
                x-expandableFields: [data]
                properties:
                  data: { items: { $ref: "#/components/schemas/source" }, type: array }
                  has_more: { type: boolean }
                  object: { enum: [list], type: string }
                  url: { maxLength: 5000, pattern: ^/v1/sources, type: string }
        default:
          description: Error response.
          content: { application/json: { schema: { $ref: "#/components/schemas/error" } } }
components:
  schemas:
    error: { type: object, properties: { error: { type: object } } }
    source:
      title: Source
      type: object
      required: [id, object]
      x-resourceId: source
      x-expandableFields: []
      properties:
        id: { maxLength: 5000, type: string }
        object: { enum: [source], maxLength: 5000, type: string }
        flow: { enum: [none, redirect], maxLength: 5000, nullable: true, type: string }
`,
  );
  const { version, operations, resources } = parse(await load({ spec }));
  expect([version, operations.map(({ accessor, name }) => [...accessor, name].join("."))]).toEqual([
    "2020-08-27",
    ["sources.list"],
  ]);
  expect(resources.map(({ name }) => name)).toEqual(["Source"]);
});
