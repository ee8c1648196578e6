// The few web platform types that the client uses, declared structurally: it compiles without
// the DOM library and without `@types/node`, and the real ones of browsers, Workers, Deno and
// Node are assignable. Modules that need a global declare it for themselves
// (`declare const crypto: WebCrypto`), which emits nothing and looks it up when it is called.

/** An `AbortSignal`, as far as the client listens to one. */
export interface WebAbortSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** An `AbortController`. */
export interface WebAbortController {
  readonly signal: WebAbortSignal;
  abort(reason?: unknown): void;
}

/** `Headers`, as far as the client reads them. */
export interface WebHeaders {
  get(name: string): string | null;
  forEach(callback: (value: string, name: string) => void): void;
}

/** The reading side of a `ReadableStream`. */
export interface WebReadableStream {
  readonly locked: boolean;
  getReader(): WebStreamReader;
  cancel(reason?: unknown): Promise<void>;
}

/** A `ReadableStreamDefaultReader` of bytes. */
export interface WebStreamReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}

/** A `Response`, as far as the client reads one. */
export interface WebResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: WebHeaders;
  readonly body: WebReadableStream | null;
  clone(): WebResponse;
  text(): Promise<string>;
}

/** A `Request` that was received, as far as a webhook is read from one. */
export interface WebRequest {
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A `Blob` or `File`. */
export interface WebBlob {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What the client hands to `fetch`. */
export interface WebRequestInit {
  method: string;
  headers: Record<string, string>;
  body?: string | Uint8Array | WebBlob | WebReadableStream;
  redirect: "manual";
  signal: WebAbortSignal;
  /** Needed by Node and Chromium when the body is a stream. */
  duplex?: "half";
  /** Of browsers only. */
  credentials?: "omit";
}

/** `crypto`, as far as keys are made and signatures checked. */
export interface WebCrypto {
  randomUUID(): string;
  getRandomValues<T extends Uint8Array>(bytes: T): T;
  readonly subtle: {
    importKey(
      format: "raw",
      key: Uint8Array,
      algorithm: { name: "HMAC"; hash: "SHA-256" },
      extractable: boolean,
      usages: readonly ("sign" | "verify")[],
    ): Promise<WebCryptoKey>;
    sign(algorithm: "HMAC", key: WebCryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
    verify(
      algorithm: "HMAC",
      key: WebCryptoKey,
      signature: Uint8Array,
      data: Uint8Array,
    ): Promise<boolean>;
  };
}

/** An imported key: opaque. */
export interface WebCryptoKey {
  readonly type: string;
}

// What is handed to the user has the type that the user's own environment gives it, so that a
// Worker can return a response as it is and pass a stream on; without one, the structural type.

/** The environment's `Response`; {@link WebResponse} where it declares none. */
export type Response = typeof globalThis extends { Response: { prototype: infer Real } }
  ? Real
  : WebResponse;

/** The environment's `ReadableStream` of bytes; {@link WebReadableStream} where it declares none. */
export type ByteStream = Response extends { readonly body: infer Body }
  ? NonNullable<Body>
  : WebReadableStream;

/** The options that the environment's `fetch` takes; {@link WebRequestInit} where it declares none. */
export type RequestInit = typeof globalThis extends {
  fetch: (input: never, init?: infer Init) => unknown;
}
  ? NonNullable<Init>
  : WebRequestInit;

/** `fetch`, or a function that stands for it: called with an absolute URL and complete options. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
