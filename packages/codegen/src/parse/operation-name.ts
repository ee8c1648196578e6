import { within } from "../errors.ts";
import {
  type OperationShape,
  accessorOf,
  deriveOperationName,
  exceptionalName,
  isV2,
  methodName,
} from "../names/operations.ts";
import { classOfAccessor } from "../names/types.ts";
import type { HttpMethod, OpenApiDocument, StripeOperation } from "../openapi.ts";
import { parseResponse } from "./operation.ts";
import type { SchemaContext } from "./schema.ts";

/** An operation's place on the client. */
export interface OperationName {
  readonly accessor: readonly string[];
  readonly name: string;
}

/** Finds the names of a document's operations: those that it gives, else those of its paths. */
export class OperationNames {
  readonly #document: OpenApiDocument;
  readonly #context: SchemaContext;
  /** By method and path. */
  readonly #given = new Map<string, OperationName>();
  /** Paths that one more segment follows, a parameter. */
  readonly #collections: ReadonlySet<string>;

  constructor(document: OpenApiDocument, context: SchemaContext) {
    this.#document = document;
    this.#context = context;
    this.#collections = new Set(
      Object.keys(document.paths).flatMap((path) => {
        const collection = path.replace(/\/\{[^}]*\}$/, "");
        return collection === path ? [] : [collection];
      }),
    );
    for (const schema of Object.values(document.components.schemas)) {
      if ("$ref" in schema) continue;
      const className = schema["x-stripeResource"]?.class_name;
      for (const operation of schema["x-stripeOperations"] ?? []) {
        const name = givenName(operation, className, document.info.version);
        if (name) this.#given.set(`${operation.operation} ${operation.path}`, name);
      }
    }
  }

  nameOf(method: HttpMethod, path: string): OperationName {
    return (
      this.#given.get(`${method} ${path}`) ??
      deriveOperationName(method, path, this.#shapeOf(method, path))
    );
  }

  #shapeOf(method: HttpMethod, path: string): OperationShape {
    const kind = this.#answer(method, path);
    const held = this.#answer("get", path);
    const holds = this.#collections.has(path) ? "many" : undefined;
    return {
      version: this.#document.info.version,
      isList: isList(kind),
      isStream: kind === "stream",
      holds: held === undefined ? holds : isList(held) ? "many" : "one",
    };
  }

  #answer(method: HttpMethod, path: string): string | undefined {
    const operation = this.#document.paths[path]?.[method];
    return (
      operation && parseResponse(operation, within("#/paths", path, method), this.#context).kind
    );
  }
}

/**
 * The name that `x-stripeOperations` gives. Stripe's own documents have no `service`; the path has
 * it, and the method is stripe-node's as long as the resource is the accessor's own: where another
 * one is nested in it, only the path says what stripe-node calls it.
 */
function givenName(
  { service, method_name, method_on, method_type, operation, path }: StripeOperation,
  className: string | undefined,
  version: string,
): OperationName | undefined {
  const name = methodName(method_name);
  if (service !== undefined) return { accessor: service.split("."), name };
  // There the path says all.
  if (isV2(path)) return undefined;
  const accessor = accessorOf(path);
  const isOwn = className === classOfAccessor(accessor.at(-1) ?? "");
  const isNoun = operation === "get" && method_type === "custom";
  const isException = exceptionalName(operation, path, version) !== undefined;
  if (method_on !== "service" || !isOwn || isNoun || isException) return undefined;
  return { accessor, name };
}

function isList(kind: string | undefined): boolean {
  return kind === "list" || kind === "v2_list" || kind === "search";
}
