/**
 * OpenAPI 3.0 as Stripe writes it: the part of the standard that its documents use, and its `x-`
 * extensions. `lift` writes this format, the generator and the simulator read it.
 *
 * @see https://spec.openapis.org/oas/v3.0.3
 * @see https://github.com/stripe/openapi
 */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers?: Server[];
  paths: Record<string, PathItem>;
  components: Components;
}

/** What the operations refer to by `#/components/…`. */
export interface Components {
  schemas: Record<string, Schema>;
}

/** An API base, such as `https://files.stripe.com/`. */
export interface Server {
  url: string;
}

/** The HTTP methods of Stripe's API, in the order in which documents list them. */
export type HttpMethod = "get" | "post" | "delete";

/** The operations of one path. */
export type PathItem = { [method in HttpMethod]?: OperationObject };

/** One (method, path) pair. */
export interface OperationObject {
  /** Stripe's rule: method, then every segment of the path: `PostTerminalReadersReader`. */
  operationId: string;
  /** In HTML. */
  description?: string;
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, ResponseObject>;
  /** Only where the operation isn't on the document's own base. */
  servers?: Server[];
  deprecated?: boolean;
  /** The `Stripe-Version` that the operation needs, where it isn't the document's: set by overlays. */
  "x-stripeVersion"?: string;
  /** The caller has to name a version: the answer is for another program. Set by overlays. */
  "x-stripeVersionRequired"?: true;
  /** A publishable key may call it too. Set by overlays. */
  "x-stripePublishable"?: true;
}

/** A parameter in the path or in the query. */
export interface Parameter {
  name: string;
  in: "path" | "query";
  description?: string;
  required: boolean;
  style: "simple" | "form" | "deepObject";
  explode?: boolean;
  schema: Schema;
}

/** The body of a POST. */
export interface RequestBody {
  required: boolean;
  content: { [mediaType in RequestMediaType]?: MediaType };
}

/** v1 sends forms, v2 JSON, uploads multipart. */
export type RequestMediaType =
  | "application/x-www-form-urlencoded"
  | "application/json"
  | "multipart/form-data";

/** A body's schema, and how a form encodes those of its fields that are objects or arrays. */
export interface MediaType {
  schema: Schema;
  encoding?: Record<string, { style: "deepObject"; explode: true }>;
}

/** What an operation answers; a stream answers something other than JSON. */
export interface ResponseObject {
  description: string;
  content?: Record<string, MediaType>;
}

/** A type, or a reference to one of `components.schemas`. */
export type Schema = Reference | SchemaObject;

/** `#/components/schemas/<name>`. */
export interface Reference {
  $ref: string;
}

/** An inline type. */
export interface SchemaObject {
  /** Stripe-node's name of the type, where the naming rules alone don't give it. */
  title?: string;
  /** In Markdown or HTML. Never in the committed document: Stripe's words aren't ours. */
  description?: string;
  type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  /** `unix-time`, `int64`, `decimal`, `date-time`, `binary`. */
  format?: string;
  enum?: (string | number | boolean)[];
  maxLength?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  nullable?: boolean;
  deprecated?: boolean;
  /** Fields of this object that `expand` can turn into, or add, whole objects. */
  "x-expandableFields"?: string[];
  /** On an expandable field: what the id becomes. */
  "x-expansionResources"?: { oneOf: Reference[] };
  /** The value of the resource's `object` field. */
  "x-resourceId"?: string;
  /** Stripe's own name of the resource. */
  "x-stripeResource"?: ResourceName;
  /** Present, and true, on an open enum: more values may come. */
  "x-stripeBypassValidation"?: true;
  /** On an enum of v2, in documents for SDKs: whether more values may come. */
  "x-stripeEnum"?: { kind: string };
  /** The methods that the SDK has for this resource. */
  "x-stripeOperations"?: StripeOperation[];
  /** On the component of an event type. */
  "x-stripeEvent"?: StripeEvent;
}

/** How Stripe's SDKs call a resource: `Reader` in `Terminal`. */
export interface ResourceName {
  class_name: string;
  /** Dotted, such as `V2.Core`; empty at the top level. */
  in_package: string;
}

/** An operation under the name that Stripe's SDKs give it. */
export interface StripeOperation {
  /** snake_case; in TypeScript its camelCase, with `delete` as `del`. */
  method_name: string;
  method_on: "service" | "class" | "instance" | "collection";
  method_type: "create" | "retrieve" | "update" | "delete" | "list" | "search" | "custom";
  operation: HttpMethod;
  path: string;
  /** Accessor on the client, such as `testHelpers.terminal.readers`. Absent in Stripe's own documents. */
  service?: string;
}

/** A type of event: whole objects arrive with a snapshot, a thin event only points to one. */
export interface StripeEvent {
  type: string;
  kind: "snapshot" | "thin";
}
