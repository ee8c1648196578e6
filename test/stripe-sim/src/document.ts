import type { JsonObject } from "./json.ts";

/**
 * The parts of Stripe's OpenAPI dialect that the simulator reads. Everything it knows of an
 * operation's parameters and of an object's fields comes from such a document.
 */
export interface OpenApiDocument {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface PathItem {
  readonly get?: OperationObject;
  readonly post?: OperationObject;
  readonly delete?: OperationObject;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly nullable?: boolean;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly "x-resourceId"?: string;
  readonly "x-stripeEvent"?: { readonly type: string; readonly kind?: string };
  readonly "x-expandableFields"?: readonly string[];
  readonly "x-expansionResources"?: { readonly oneOf: readonly Schema[] };
}

const componentPrefix = "#/components/schemas/";

/** The component's name that `$ref` points to, or `undefined` for an inline schema. */
export function refName(schema: Schema): string | undefined {
  return schema.$ref?.startsWith(componentPrefix)
    ? schema.$ref.slice(componentPrefix.length)
    : undefined;
}

/** Follows `$ref` to the schema it stands for. Throws if the document lacks it. */
export function resolve(document: OpenApiDocument, schema: Schema): Schema {
  const name = refName(schema);
  if (name === undefined) return schema;
  const component = document.components.schemas[name];
  if (component === undefined) {
    throw new Error(`The API document has no schema "${name}". Use a complete document.`);
  }
  return resolve(document, component);
}

/** The alternatives of a union; a plain schema is its own only alternative. */
export function alternatives(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  const resolved = resolve(document, schema);
  const union = resolved.anyOf ?? resolved.oneOf;
  return union === undefined
    ? [resolved]
    : union.flatMap((branch) => alternatives(document, branch));
}

/** Where the branches of a union are told apart by `object`, or by `deleted`, only that one fits. */
export function isKind(schema: Schema, value: JsonObject): boolean {
  const { object, deleted } = schema.properties ?? {};
  if (value["deleted"] === true && deleted === undefined) return false;
  if (value["deleted"] !== true && deleted?.enum?.[0] === true) return false;
  const kind = object?.enum?.[0];
  return kind === undefined || value["object"] === undefined || kind === value["object"];
}
