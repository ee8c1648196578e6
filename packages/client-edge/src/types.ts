// Leaf types: generated operations import these and never the client, so that
// one operation does not pull in the types of all.

/** Stripe's hosts. Each can be replaced on its own in {@link ClientConfig.bases}. */
export type ApiBase = "api" | "files" | "connect" | "meter_events";

/** Whatever sends operations to Stripe: what `createClient` and `createStripe` give. */
export interface Client {
  /** Sends one operation; the request starts at once and is sent once however often it is awaited. */
  request<T>(operation: Operation): ApiPromise<T>;
}

/** One call of the API, as the generated functions describe it. */
export interface Operation {
  readonly method: "GET" | "POST" | "DELETE";
  /** The path as a template: `/v1/charges/{charge}`. `/v2` in front selects JSON bodies. */
  readonly path: string;
  /** Values for the template's parameters, in order. */
  readonly ids: readonly string[];
  readonly params?: object | undefined;
  readonly options?: RequestOptions | undefined;
  readonly wire?: Wire | undefined;
}

/** What an operation does differently on the wire; absent for nearly all of them. */
export interface Wire {
  /** The host, where it isn't `api`. */
  readonly base?: ApiBase;
  /** `multipart/form-data` instead of a form. */
  readonly multipart?: true;
  /** The answer is a file and is handed on as a stream. */
  readonly stream?: true;
  /** v1: dotted paths of arrays that `""` clears: `[]` there is sent as `key=`. `*` stands for any array index. */
  readonly emptyable?: readonly string[];
  /** v2: dotted paths of fields that are int64 or decimal strings on the wire; numbers and bigints become strings. */
  readonly stringified?: readonly string[];
  /** The `Stripe-Version` that the operation needs, where it isn't the client's (retired and preview ones). */
  readonly version?: string;
}
