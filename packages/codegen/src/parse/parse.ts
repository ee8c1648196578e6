import { DocumentError, checkName, within } from "../errors.ts";
import type { ApiModel, Operation } from "../model.ts";
import type { HttpMethod, OpenApiDocument } from "../openapi.ts";
import { parseEvents } from "./event.ts";
import { OperationNames } from "./operation-name.ts";
import { checkVersion, parseOperation } from "./operation.ts";
import { checkOutline } from "./outline.ts";
import { namedComponents, parseResources } from "./resource.ts";
import type { SchemaContext } from "./schema.ts";

/** What is read of a document besides its facts. */
export interface ParseOptions {
  /** Turns descriptions into Markdown; without it, they are left out. */
  describe?(text: string): string;
}

/**
 * Reads a document in Stripe's dialect.
 *
 * @throws {DocumentError} where the document says something that isn't understood
 */
export function parse(document: OpenApiDocument, options: ParseOptions = {}): ApiModel {
  checkOutline(document);
  const named = namedComponents(document);
  const context: SchemaContext = {
    components: document.components.schemas,
    isNamed: (key) => named.has(key),
    inlined: new Map(),
    ...options,
  };
  return {
    version: checkVersion(document.info.version, "#/info/version"),
    resources: parseResources(document, named, context),
    operations: parseOperations(document, context),
    events: parseEvents(document, context),
    errorCodes: errorValues(document, "code"),
    declineCodes: errorValues(document, "decline_code"),
  };
}

/** Paths of Stripe's SDK documents that aren't any: they vary the parameters of another one. */
const OVERRIDE = /\/x-stripeParametersOverride_/;

function parseOperations(document: OpenApiDocument, context: SchemaContext): Operation[] {
  const names = new OperationNames(document, context);
  const taken = new Map<string, string>();
  const paths = Object.entries(document.paths).filter(([path]) => !OVERRIDE.test(path));
  return paths.flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const pointer = within("#/paths", path, method);
      if (!isMethod(method)) throw new DocumentError(pointer, `The method ${method} isn't known.`);
      const name = names.nameOf(method, path);
      for (const part of [...name.accessor, name.name]) checkName(part, pointer);
      const full = [...name.accessor, name.name].join(".");
      const other = taken.get(full);
      if (other !== undefined) {
        throw new DocumentError(pointer, `${full} is the name of ${other} already.`);
      }
      taken.set(full, pointer);
      return parseOperation(path, method, operation, name, document, context);
    }),
  );
}

function isMethod(method: string): method is HttpMethod {
  return method === "get" || method === "post" || method === "delete";
}

/** The values of an enum field of `api_errors`. */
function errorValues(document: OpenApiDocument, field: string): string[] {
  const errors = document.components.schemas["api_errors"];
  const schema = errors && !("$ref" in errors) ? errors.properties?.[field] : undefined;
  const values = schema && !("$ref" in schema) ? schema.enum : undefined;
  return (values ?? []).filter((value) => typeof value === "string");
}
