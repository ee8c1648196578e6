import { checkText } from "./check-text.ts";
import type { FileContent, FileData, NamedFile } from "../shared.ts";
import type { EncodedBody } from "../types.ts";
import type { WebBlob, WebCrypto, WebReadableStream, WebStreamReader } from "../web.ts";

declare const crypto: WebCrypto;
declare const Blob: new (parts: readonly BlobPart[]) => WebBlob;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const ReadableStream: new (source: {
  pull(controller: { enqueue(chunk: Uint8Array): void; close(): void }): Promise<void>;
  cancel(reason: unknown): Promise<void> | undefined;
}) => WebReadableStream;

type BlobPart = string | Uint8Array | ArrayBuffer | WebBlob;
type Part = FileContent;
type Value = FileData | Date | object | number | bigint | boolean | null | undefined;

/**
 * Parameters as `multipart/form-data`, for uploads. Content that is at hand is sent as a `Blob`
 * of its parts, so that its length is known and it can be sent again; a stream is passed through
 * chunk by chunk and sent once.
 */
export function multipart(params: object): EncodedBody {
  const boundary = crypto.randomUUID();
  const parts: Part[] = [];
  for (const [name, value] of Object.entries(params)) addPart(parts, boundary, name, value);
  parts.push(`--${boundary}--\r\n`);
  const contentType = `multipart/form-data; boundary=${boundary}`;
  const known = parts.filter((part): part is BlobPart => !isStream(part));
  const once = known.length < parts.length;
  // A Blob with a type would make workerd warn of the header, which says the same.
  const body = once ? streamOf(parts) : new Blob(known);
  return { body, contentType, once };
}

function addPart(parts: Part[], boundary: string, name: string, value: Value): void {
  if (value === undefined) return;
  if (isFile(value)) {
    const { data, name: filename = "blob", type = "application/octet-stream" } = named(value);
    parts.push(
      `--${boundary}\r\nContent-Disposition: form-data; name=${quote(name)}; filename=${quote(filename)}\r\n`,
      `Content-Type: ${oneLine(type)}\r\n\r\n`,
      data,
      "\r\n",
    );
  } else if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    for (const [key, item] of Object.entries(value))
      addPart(parts, boundary, `${name}[${key}]`, item);
  } else {
    const text = value instanceof Date ? Math.floor(value.getTime() / 1000) : (value ?? "");
    parts.push(
      `--${boundary}\r\nContent-Disposition: form-data; name=${quote(name)}\r\n\r\n${checkText(String(text), name)}\r\n`,
    );
  }
}

function isFile(value: unknown): value is FileData {
  return isContent(value) || (typeof value === "object" && value !== null && "data" in value);
}

function isContent(value: unknown): value is Exclude<FileContent, string> {
  return (
    value instanceof Uint8Array || value instanceof ArrayBuffer || isStream(value) || isBlob(value)
  );
}

// Recognized by what they can do: a polyfill's is as good as the runtime's own.
function isStream(value: unknown): value is WebReadableStream {
  return typeof value === "object" && value !== null && "getReader" in value;
}

function isBlob(value: unknown): value is WebBlob & { readonly name?: string } {
  return typeof value === "object" && value !== null && "arrayBuffer" in value && "size" in value;
}

function named(file: FileData): NamedFile {
  if (typeof file === "object" && "data" in file) {
    return { ...(isBlob(file.data) ? named(file.data) : undefined), ...file };
  }
  if (!isBlob(file)) return { data: file };
  return {
    data: file,
    ...(file.name && { name: file.name }),
    ...(file.type && { type: file.type }),
  };
}

/** A quote would end the name, a line break would begin another header. */
function quote(text: string): string {
  return `"${oneLine(text.replaceAll('"', "%22"))}"`;
}

function oneLine(text: string): string {
  return text.replace(/\r\n|\r|\n/g, " ");
}

/** The parts as one stream, read as fast as it is sent. */
function streamOf(parts: readonly Part[]): WebReadableStream {
  const encoder = new TextEncoder();
  const remaining = [...parts];
  let reader: WebStreamReader | undefined;
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        if (reader) {
          const { done, value } = await reader.read();
          if (!done && value) return controller.enqueue(value);
          reader = undefined;
        }
        const part = remaining.shift();
        if (part === undefined) return controller.close();
        if (isStream(part)) reader = part.getReader();
        else if (typeof part === "string") return controller.enqueue(encoder.encode(part));
        else if (part instanceof Uint8Array) return controller.enqueue(part);
        else
          return controller.enqueue(
            new Uint8Array(part instanceof ArrayBuffer ? part : await part.arrayBuffer()),
          );
      }
    },
    cancel: (reason) => reader?.cancel(reason),
  });
}
