// Holds every answer of the routes against the document that is committed, by a
// judge of its own.

import { readFile } from "node:fs/promises";
import type { Hono } from "hono";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv/dist/2020.js";

interface Described {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export const document: Document = JSON.parse(
  await readFile(new URL("../openapi.json", import.meta.url), "utf8"),
);

const id = "openapi.json";
const ajv = new Ajv2020({ strict: false, schemas: [{ $id: id, components: document.components }] });
const checks = new Map<object, ValidateFunction>();

function checkOf(schema: object): ValidateFunction {
  const known = checks.get(schema);
  if (known) return known;
  const text = JSON.stringify(schema).replaceAll('"#/', `"${id}#/`);
  const check = ajv.compile(JSON.parse(text));
  checks.set(schema, check);
  return check;
}

const problem = { $ref: "#/components/schemas/Problem" };

/** The operation that such a request is for. */
function describedAs(method: string, path: string): Described | undefined {
  const found = Object.keys(document.paths).filter((template) => {
    const pattern = template.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+");
    return new RegExp(`^${pattern}$`).test(path);
  });
  // What is written out goes before what a parameter stands for.
  const template = found.find((one) => !one.includes("{")) ?? found[0] ?? "";
  return document.paths[template]?.[method.toLowerCase()];
}

/** The same routes; an answer that isn't as documented throws. */
export function documented<Routes extends Pick<Hono, "fetch">>(routes: Routes): Routes {
  const plain = routes.fetch;
  routes.fetch = async (request, ...rest) => {
    const { method, url } = request;
    const answer = await plain(request, ...rest);
    const operation = describedAs(method, new URL(url).pathname);
    if (operation && method !== "OPTIONS") {
      const said = await difference(operation, answer);
      if (said) throw new Error(`${method} ${url} answered ${answer.status}: ${said}`);
    }
    return answer;
  };
  return routes;
}

async function difference({ responses }: Described, answer: Response): Promise<string | undefined> {
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  if (!answer.ok) {
    if (type !== "application/problem+json") return `an error as ${type}`;
    return mismatch(problem, await answer.clone().json());
  }
  const content = responses[answer.status]?.content;
  if (answer.status === 204) return responses[204] ? undefined : "it isn't documented";
  const media = content?.[type];
  if (!media) return `${type} isn't documented`;
  if (media.schema) return mismatch(media.schema, await answer.clone().json());
  // A stream is its reader's.
  return undefined;
}

function mismatch(schema: object, value: unknown): string | undefined {
  const check = checkOf(schema);
  return check(value) ? undefined : ajv.errorsText(check.errors);
}
