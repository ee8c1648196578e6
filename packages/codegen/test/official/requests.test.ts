import { existsSync } from "node:fs";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import qs from "qs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../../client-edge/src/client.ts";
import { generate, load, parse, write } from "../../src/index.ts";
import type { Operation } from "../../src/index.ts";
import { kebabCase } from "../../src/names/words.ts";
import type { OpenApiDocument, OperationObject } from "../../src/openapi.ts";
import { type Choice, idsFor, paramsSchema, valueOf } from "./arguments.ts";

// What generated functions send is read by independent libraries, `qs` for the encoding and `ajv`
// for the schemas, and compared with the document and with what was given.

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const DATA = join(ROOT, "../shared/data");
const isThere = existsSync(DATA);
const title = isThere
  ? "requests of clients from Stripe's own documents"
  : "requests of clients from Stripe's own documents (skipped: no ../shared/data)";

/** What is required; everything, by the first of several types; everything, by the last. */
const CHOICES: readonly Choice[] = [
  { optional: false, alternative: 0 },
  { optional: true, alternative: 0 },
  { optional: true, alternative: Infinity },
];

const METHODS = { GET: "get", POST: "post", DELETE: "delete" } as const;

type Send = (...given: unknown[]) => Promise<unknown>;

describe
  .skipIf(!isThere)
  .each([
    "official-openapi-2022-08-01.json",
    "official-openapi-2023-08-16.json",
    "official-openapi-sdk-2022-05.json",
  ])(`${title}: %s`, (file) => {
  const requests: Request[] = [];
  const client = createClient("sk_test_recorded", {
    fetch: (url, init) => {
      requests.push(new Request(url, init));
      return Promise.resolve(Response.json({ data: [], has_more: false }));
    },
  });
  let folder: string;
  let document: OpenApiDocument;
  let operations: readonly Operation[];
  let ajv: Ajv;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "requests-"));
    await symlink(join(ROOT, "packages/client-edge/src"), join(folder, "runtime"));
    const spec = join(DATA, file);
    const files = await generate({ spec, command: "pnpm codegen", runtime: "../runtime" });
    await write(join(folder, "generated"), files);
    document = await load({ spec });
    ({ operations } = parse(document));
    // `strict` would refuse the document's own keywords; what is on the wire is text.
    ajv = new Ajv({ strict: false, coerceTypes: true, validateFormats: false });
    ajv.addSchema({ $id: "document", components: document.components });
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it("are as the document says, for every operation", async () => {
    for (const operation of operations) await check(operation);
  }, 60_000);

  async function check(operation: Operation): Promise<void> {
    const { method, path } = operation;
    const source = document.paths[path]?.[METHODS[method]];
    if (!source) throw new Error(`The document has no ${method} ${path}.`);
    const schema = paramsSchema(source, document);
    const validate = ajv.compile(JSON.parse(atDocument(schema)));
    const send = await functionOf(operation);
    for (const choice of CHOICES) {
      const hasAny = Object.keys(schema.properties ?? {}).length > 0;
      const params = hasAny ? valueOf(schema, choice, document) : {};
      requests.length = 0;
      await send(client, ...idsFor(path), params, { apiVersion: document.info.version });
      const [request, ...more] = requests;
      if (!request || more.length > 0) throw new Error(`${path}: ${requests.length} requests.`);
      checkHead(request, operation, source);
      const text = method === "POST" ? await bodyOf(request) : new URL(request.url).search.slice(1);
      const decoded = qs.parse(text, { depth: 20, arrayLimit: 100, parameterLimit: 10_000 });
      expect(decoded, path).toEqual(onTheWire(params));
      expect(validate(decoded) ? [] : validate.errors, `${method} ${path}`).toEqual([]);
    }
  }

  function checkHead(request: Request, { method, path }: Operation, source: OperationObject): void {
    const url = new URL(request.url);
    const base = source.servers?.[0]?.url ?? document.servers?.[0]?.url ?? "";
    const ids = idsFor(path).values();
    const filled = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(ids.next().value ?? ""));
    expect(`${request.method} ${url.origin}${url.pathname}`).toBe(
      `${method} ${new URL(base).origin}${filled}`,
    );
    expect(request.headers.get("stripe-version")).toBe(document.info.version);
    const [mediaType = ""] = Object.keys(source.requestBody?.content ?? {});
    expect(request.headers.get("content-type") ?? "").toContain(mediaType);
  }

  async function functionOf({ accessor, name }: Operation): Promise<Send> {
    const leaf = accessor.map(kebabCase).join("/");
    const module: object = await import(join(folder, `generated/operations/${leaf}.ts`));
    const found: unknown = Reflect.get(module, name);
    if (typeof found !== "function") throw new Error(`There is no ${leaf} ${name}.`);
    return async (...given) => await Reflect.apply(found, undefined, given);
  }
});

/** A form as text, also where it was sent in parts. */
async function bodyOf(request: Request): Promise<string> {
  if (request.headers.get("content-type")?.startsWith("multipart/") !== true) {
    return await request.text();
  }
  const pairs = [...(await request.formData())].map(async ([name, value]) => {
    const text = typeof value === "string" ? value : await value.text();
    return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  });
  return (await Promise.all(pairs)).join("&");
}

/** What arrives of a value: text, within objects and arrays. */
function onTheWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(onTheWire);
  if (typeof value !== "object" || value === null) return String(value);
  if ("data" in value && value.data instanceof Uint8Array) return "content";
  const fields = Object.entries(value).map(([key, inner]) => [key, onTheWire(inner)] as const);
  return Object.fromEntries(fields.filter(([, inner]) => !isEmpty(inner)));
}

/** Objects without fields leave no trace on the wire. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** A schema whose references lead into the document. */
function atDocument(schema: object): string {
  return JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/');
}
