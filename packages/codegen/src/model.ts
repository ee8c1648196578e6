// What the generator knows of an API: the one form between reading documents and writing files.

import type { ApiBase } from "./servers.ts";

/** An API, as the emitters see it. Everything in it is in the order in which it is written. */
export interface ApiModel {
  /** The API version that the document describes, such as `2026-10-28.endive`. */
  readonly version: string;
  /** Types that have a name of their own: resources, their deleted forms, unions of them. */
  readonly resources: readonly Resource[];
  readonly operations: readonly Operation[];
  readonly events: readonly Event[];
  /** Values of `error.code` and `error.decline_code`; more may come. */
  readonly errorCodes: readonly string[];
  readonly declineCodes: readonly string[];
}

/** A type at the top level or in a package, such as `Terminal.Reader`. */
export interface Resource {
  /** Its key in the document's components; for a resource the value of its `object` field. */
  readonly key: string;
  readonly name: string;
  /** `["V2", "Core"]`; empty at the top level. */
  readonly package: readonly string[];
  readonly schema: Schema;
  /** Stripe's words on it, in Markdown, where they are asked for. */
  readonly description?: string;
  /** The resource whose deleted form this is. */
  readonly deletedFormOf?: string;
}

/** One call of the API, under the name that it has on the client. */
export interface Operation {
  readonly id: string;
  /** Stripe's words on it, in Markdown, where they are asked for. */
  readonly description?: string;
  readonly method: "GET" | "POST" | "DELETE";
  /** The path as a template: `/v1/terminal/readers/{reader}`. */
  readonly path: string;
  /** Names of the path's parameters, in order. */
  readonly pathParameters: readonly string[];
  /** `["terminal", "readers"]`. */
  readonly accessor: readonly string[];
  /** `processPaymentIntent`. */
  readonly name: string;
  /** Query and body together. Its title is the name of its type, where the rules don't give it. */
  readonly params: ObjectSchema;
  readonly response: Response;
  readonly base: ApiBase;
  readonly multipart: boolean;
  readonly deprecated: boolean;
  /** The `Stripe-Version` that the operation needs, where it isn't the document's. */
  readonly version?: string;
  /** The caller has to name a version. */
  readonly versionRequired: boolean;
  /** A publishable key may call it too. */
  readonly publishable: boolean;
}

/** What an operation answers. */
export type Response =
  | { readonly kind: "object"; readonly schema: Schema }
  | ListSchema
  /** A file. */
  | { readonly kind: "stream" }
  /** Nothing. */
  | { readonly kind: "none" };

/** A type of event. */
export interface Event {
  /** `charge.captured`. */
  readonly type: string;
  /** Stripe's class without `Event`: `ChargeCaptured`. */
  readonly name: string;
  /** Snapshots carry the object; thin events point to it. */
  readonly kind: "snapshot" | "thin";
  /** The object that it carries or points to. */
  readonly object?: Schema;
  /** Further data of a thin event. */
  readonly data?: ObjectSchema;
}

/** A type. */
export type Schema =
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | EnumSchema
  | ArraySchema
  | MapSchema
  | ObjectSchema
  | ListSchema
  | ReferenceSchema
  | UnionSchema
  | RangeSchema
  | BinarySchema;

interface Nullable {
  /** `null` is a value too. */
  readonly nullable?: boolean;
  /** In v1 requests: `""` clears the value. */
  readonly emptyable?: boolean;
  /** The type's own name, where the naming rules don't give it. */
  readonly title?: string;
}

export interface StringSchema extends Nullable {
  readonly kind: "string";
  /** `int64` and `decimal` are numbers too large or too exact for a JSON number. */
  readonly format?: "int64" | "decimal" | "date-time";
}

export interface NumberSchema extends Nullable {
  readonly kind: "number";
  /** Seconds since the epoch. */
  readonly unixTime?: boolean;
}

export interface BooleanSchema extends Nullable {
  readonly kind: "boolean";
}

export interface EnumSchema extends Nullable {
  readonly kind: "enum";
  readonly values: readonly (string | number | boolean)[];
  /** More values may come. */
  readonly open: boolean;
}

export interface ArraySchema extends Nullable {
  readonly kind: "array";
  readonly items: Schema;
}

/** Any keys, one type of value. */
export interface MapSchema extends Nullable {
  readonly kind: "map";
  readonly values: Schema;
}

export interface ObjectSchema extends Nullable {
  readonly kind: "object";
  readonly fields: readonly Field[];
  /** Other fields may be there, of any type: Stripe says nothing about them. */
  readonly open?: boolean;
}

/** A page of a list: inside a resource, or what an operation answers. */
export interface ListSchema extends Nullable {
  readonly kind: "list" | "search" | "v2_list";
  readonly items: Schema;
}

/** A {@link Resource}. */
export interface ReferenceSchema extends Nullable {
  readonly kind: "reference";
  readonly key: string;
}

export interface UnionSchema extends Nullable {
  readonly kind: "union";
  readonly members: readonly Schema[];
  /** An id that `expand` turns into the object: the members are `string` and the objects. */
  readonly expandable?: boolean;
}

/** `{ gt, gte, lt, lte }`: times in lists' filters. */
export interface RangeSchema extends Nullable {
  readonly kind: "range";
  /** One value is accepted too. */
  readonly orValue: boolean;
}

/** The content of a file. */
export interface BinarySchema extends Nullable {
  readonly kind: "binary";
}

/** A property of an object. */
export interface Field {
  readonly name: string;
  /** Stripe's words on it, in Markdown, where they are asked for. */
  readonly description?: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** Named in `x-expandableFields`: `expand` makes it, or what is in it, whole objects. */
  readonly expandable: boolean;
}
