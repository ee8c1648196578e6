// Types that generated code shares. Types only: nothing of this file is in a bundle.

import type { WebBlob, WebReadableStream } from "./web.ts";

/** A value of an open enum that this version doesn't know yet; keeps completion for those it does. */
export type OtherString = string & Record<never, never>;

/**
 * A parameter that can be cleared: `""` and `null` both remove the value at Stripe. An empty
 * array does too where the parameter is one.
 */
export type Emptyable<T> = T | null | "";

/** Key-value pairs that Stripe keeps with an object. */
export interface Metadata {
  [name: string]: string;
}

/**
 * Metadata to set. `""` or `null` removes a key. A key with `[` or `]` is refused before sending,
 * because Stripe would read it as another one.
 */
export interface MetadataParam {
  [name: string]: string | number | null;
}

/** A range of numbers or times (seconds since the epoch). */
export interface RangeQueryParam {
  /** Greater than. */
  gt?: number;
  /** Greater than or equal to. */
  gte?: number;
  /** Less than. */
  lt?: number;
  /** Less than or equal to. */
  lte?: number;
}

/** How a v1 list is paged. Iterating over a list sets the cursors by itself. */
export interface PaginationParams {
  /** The id to walk backwards from. */
  ending_before?: string;
  /** Objects per page, 1 to 100; Stripe's default is 10. */
  limit?: number;
  /** The id to go on after. */
  starting_after?: string;
}

/** The content of a file: a `Blob` or `File`, bytes, text, or a stream (which can't be sent twice). */
export type FileContent = WebBlob | ArrayBuffer | Uint8Array | WebReadableStream | string;

/** A file to upload: its content alone, or with a name and a media type. */
export type FileData = FileContent | NamedFile;

/** A file's content with a name and a media type. */
export interface NamedFile {
  data: FileContent;
  /** Default: the `File`'s own name, else `blob`. */
  name?: string;
  /** Media type. Default: the `Blob`'s own type, else `application/octet-stream`. */
  type?: string;
}
