import { readFile } from "node:fs/promises";

/** The parts of a JSON Schema that arguments are made by. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** How an operation's parameters are written. */
export type Encoding = "form" | "json" | "multipart";

/** One operation of Stripe's API, as its document describes it. */
export interface DocumentedOperation {
  readonly operationId: string;
  /** `terminal.readers`: where it is on a client. */
  readonly service: string;
  /** `processPaymentIntent`. */
  readonly method: string;
  readonly path: string;
  /** How many ids its path has. */
  readonly ids: number;
  /** Of its query or body. */
  readonly params: Schema;
  readonly encoding: Encoding;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Component>> };
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

interface Component extends Schema {
  readonly "x-stripeOperations"?: readonly {
    readonly method_name: string;
    readonly operation: string;
    readonly path: string;
    readonly service: string;
  }[];
}

const file = new URL("../../packages/codegen/spec/stripe.openapi.json", import.meta.url);
const document: Document = JSON.parse(await readFile(file, "utf8"));

/** Every operation of the document, in its order. */
export const operations: readonly DocumentedOperation[] = Object.values(document.components.schemas)
  .flatMap((component) => component["x-stripeOperations"] ?? [])
  .map(({ method_name, operation, path, service }) => {
    const source = document.paths[path]?.[operation];
    if (!source) throw new Error(`The document has no ${operation} ${path}.`);
    return {
      operationId: source.operationId,
      service,
      // A function can't be called `delete`, so stripe-node has `del`.
      method: method_name === "delete" ? "del" : camelCase(method_name),
      path,
      ids: path.split("{").length - 1,
      params: paramsOf(source),
      encoding: path.startsWith("/v2/") ? "json" : isMultipart(source) ? "multipart" : "form",
    };
  });

/** The schema itself, where it is a reference to one. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const component = document.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
  if (!component) throw new Error(`The document has no ${schema.$ref}.`);
  return resolve(component);
}

/** All parameters that aren't in the path, as one object. */
function paramsOf({ parameters = [], requestBody }: OperationObject): Schema {
  const [body] = Object.values(requestBody?.content ?? {});
  if (body) return resolve(body.schema);
  const query = parameters.filter((parameter) => parameter.in === "query");
  return {
    type: "object",
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    required: query.filter(({ required }) => required).map(({ name }) => name),
  };
}

function isMultipart({ requestBody }: OperationObject): boolean {
  return "multipart/form-data" in (requestBody?.content ?? {});
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
