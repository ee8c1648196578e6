import { decodeForm } from "./decode.ts";
import { malformedRequest } from "./errors.ts";
import { emptyRecord, isObject, type Json, type JsonObject } from "./json.ts";

/** A file as it was uploaded. */
export interface Upload {
  readonly name: string;
  /** Its media type as the sender gave it, or empty. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a request says, before it is checked. */
export interface Decoded {
  readonly params: JsonObject;
  readonly uploads: ReadonlyMap<string, Upload>;
}

const utf8 = new TextDecoder();

/**
 * Reads a request's parameters from its query and its body: v1 takes forms, with files as
 * multipart, v2 takes JSON. Bodies are read as bytes: some runtimes warn about forms read as text.
 *
 * @param query without its `?`
 * @throws StripeError 400
 */
export async function readParams(
  request: Request,
  pathname: string,
  query: string,
): Promise<Decoded> {
  const bytes =
    request.method === "POST" ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array();
  const type = request.headers.get("content-type") ?? "";
  if (pathname.startsWith("/v2/")) return { params: readJson(query, bytes), uploads: new Map() };
  if (bytes.length > 0 && type.startsWith("multipart/form-data")) {
    return readMultipart(query, bytes, type);
  }
  if (bytes.length > 0 && !type.startsWith("application/x-www-form-urlencoded")) {
    throw malformedRequest(
      "Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have any questions, we can help at https://support.stripe.com/.",
    );
  }
  const form = [query, utf8.decode(bytes)].filter((part) => part !== "").join("&");
  return { params: decoded(new URLSearchParams(form)), uploads: new Map() };
}

function readJson(query: string, bytes: Uint8Array): JsonObject {
  const params = decoded(new URLSearchParams(query));
  if (bytes.length === 0) return params;
  let body: Json;
  try {
    body = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    throw malformedRequest("The request body isn't valid JSON.", { code: "invalid_json" });
  }
  if (!isObject(body)) {
    throw malformedRequest("The request body must be a JSON object.", { code: "invalid_json" });
  }
  return Object.assign(params, withoutPrototype(body));
}

/** `JSON.parse` makes `__proto__` an own field: kept as one, so that it is refused like any other. */
function withoutPrototype(object: JsonObject): JsonObject {
  const copy = emptyRecord();
  for (const [name, value] of Object.entries(object)) copy[name] = value;
  return copy;
}

async function readMultipart(
  query: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Decoded> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw malformedRequest("Invalid multipart body: check its boundary.");
  }
  const uploads = new Map<string, Upload>();
  const fields: [string, string][] = [...new URLSearchParams(query)];
  for (const [name, value] of form) {
    if (typeof value === "string") fields.push([name, value]);
    else {
      const content = new Uint8Array(await value.arrayBuffer());
      uploads.set(name, { name: value.name, type: value.type, bytes: content });
      // Stands for the file where requests are compared and logged.
      fields.push([name, `${value.name} (${value.size} bytes)`]);
    }
  }
  return { params: decoded(fields), uploads };
}

function decoded(pairs: Iterable<readonly [string, string]>): JsonObject {
  const result = decodeForm(pairs);
  if ("params" in result) return result.params;
  const param = result.malformed.slice(0, 100);
  throw malformedRequest(`Invalid parameter name: ${param}`, { param });
}
