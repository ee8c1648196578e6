import {
  resolve,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type Schema,
} from "./document.ts";

export type Method = "GET" | "POST" | "DELETE";

/** One (method, path) pair of the API document. */
export interface Operation {
  readonly method: Method;
  /** The document's path, such as `/v1/customers/{customer}`. */
  readonly path: string;
  /** `POST /v1/customers/{}`: the same whatever a document calls its path parameters. */
  readonly key: string;
  /** Names of the path parameters, in order. */
  readonly pathParams: readonly string[];
  /** What the query (GET, DELETE) or the body (POST) may hold. */
  readonly params: Schema;
  /** The schema of the successful answer; absent for what isn't JSON. */
  readonly response: Schema | undefined;
}

/** An operation and the ids that the URL gave for its path parameters. */
export interface Match {
  readonly operation: Operation;
  readonly ids: readonly string[];
}

interface Node {
  readonly literals: Map<string, Node>;
  parameter?: Node;
  leaf?: Leaf;
}

/** A path of the document, and those of its operations that were called. */
interface Leaf {
  readonly path: string;
  readonly item: PathItem;
  readonly operations: Map<Method, Operation>;
}

export interface Router {
  /** The operation that a request calls; `undefined` if the document has none. */
  match(method: string, pathname: string): Match | undefined;
}

/** Operations that Stripe's documents leave out: files' contents, and what only its own scripts call. */
function unlisted(document: OpenApiDocument): Readonly<Record<string, PathItem>> {
  const token = document.paths["/v1/test_helpers/confirmation_tokens"]?.post;
  return {
    "/v1/files/{file}/contents": { get: { responses: {} } },
    ...(token === undefined ? {} : { "/v1/confirmation_tokens": { post: token } }),
  };
}

/** A router over the document's paths. Operations are compiled when they are first called. */
export function createRouter(document: OpenApiDocument): Router {
  const root: Node = { literals: new Map() };
  const paths = { ...unlisted(document), ...document.paths };
  for (const [path, item] of Object.entries(paths)) insert(root, path, item);

  return {
    match(method, pathname) {
      if (method !== "GET" && method !== "POST" && method !== "DELETE") return undefined;
      const ids: string[] = [];
      const leaf = find(root, pathname.split("/"), 1, ids);
      const source = leaf?.item[methodFields[method]];
      if (leaf === undefined || source === undefined) return undefined;
      let operation = leaf.operations.get(method);
      if (operation === undefined) {
        operation = compile(document, method, leaf.path, source);
        leaf.operations.set(method, operation);
      }
      return { operation, ids };
    },
  };
}

function insert(root: Node, path: string, item: PathItem): void {
  let node = root;
  for (const segment of path.split("/").slice(1)) {
    let next = segment.startsWith("{") ? node.parameter : node.literals.get(segment);
    if (next === undefined) {
      next = { literals: new Map() };
      if (segment.startsWith("{")) node.parameter = next;
      else node.literals.set(segment, next);
    }
    node = next;
  }
  node.leaf = { path, item, operations: new Map() };
}

/** Literal segments win over parameters: `/v1/customers/search` isn't a customer. */
function find(
  node: Node,
  segments: readonly string[],
  at: number,
  ids: string[],
): Leaf | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.leaf;
  const literal = node.literals.get(segment);
  const found = literal === undefined ? undefined : find(literal, segments, at + 1, ids);
  if (found !== undefined || node.parameter === undefined || segment === "") return found;
  const id = decode(segment);
  if (id === undefined) return undefined;
  ids.push(id);
  const leaf = find(node.parameter, segments, at + 1, ids);
  if (leaf === undefined) ids.pop();
  return leaf;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function compile(
  document: OpenApiDocument,
  method: Method,
  path: string,
  source: OperationObject,
): Operation {
  const [body] = Object.values(source.requestBody?.content ?? {});
  const success = source.responses["200"]?.content?.["application/json"]?.schema;
  return {
    method,
    path,
    key: keyOf(method, path),
    pathParams: [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name),
    params:
      method === "POST" && body?.schema !== undefined
        ? resolve(document, body.schema)
        : querySchema(path, source.parameters ?? []),
    response: success,
  };
}

function querySchema(path: string, parameters: readonly ParameterObject[]): Schema {
  const query = parameters.filter((parameter) => parameter.in === "query");
  // A list's `next_page_url` carries it, though no document names it.
  if (path.startsWith("/v2/"))
    query.push({ name: "page", in: "query", schema: { type: "string" } });
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema ?? {}])),
    required: query.filter(({ required }) => required === true).map(({ name }) => name),
  };
}

const methodFields = { GET: "get", POST: "post", DELETE: "delete" } as const;

function keyOf(method: Method, path: string): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

const knownKeys = new WeakMap<OpenApiDocument, ReadonlySet<string>>();

/** The keys of all operations of a document. */
export function operationKeys(document: OpenApiDocument): ReadonlySet<string> {
  let keys = knownKeys.get(document);
  if (keys === undefined) {
    keys = new Set(
      Object.entries(document.paths).flatMap(([path, item]) =>
        (["GET", "POST", "DELETE"] as const)
          .filter((method) => item[methodFields[method]] !== undefined)
          .map((method) => keyOf(method, path)),
      ),
    );
    knownKeys.set(document, keys);
  }
  return keys;
}
