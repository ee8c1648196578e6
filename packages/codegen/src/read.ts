import { readFile } from "node:fs/promises";
import { YAMLParseError, parse } from "yaml";

/** How long a server may take to send a document, in milliseconds: Stripe's have several megabytes. */
const TIMEOUT = 60_000;

/** A document can't be had: it isn't there, or it is neither JSON nor YAML. */
export class ReadError extends Error {
  override readonly name = "ReadError" as const;
  /** The file or URL. */
  readonly source: string;

  constructor(source: string, message: string, cause?: unknown) {
    super(`${source}: ${message}`, { cause });
    this.source = source;
  }
}

/**
 * Reads JSON or YAML from a file or from an `http:` or `https:` URL.
 *
 * @throws {ReadError}
 */
export async function readDocument(source: string): Promise<unknown> {
  const text = await (isUrl(source) ? fetchText(source) : readText(source));
  return parseText(text, source);
}

/** Whether a source is a URL and not a path. */
export function isUrl(source: string): boolean {
  return /^https?:\/\//.test(source);
}

function parseText(text: string, source: string): unknown {
  // Every JSON is YAML, but reading it as that takes many times as long.
  const isJson = /^\s*[{[]/.test(text);
  try {
    return isJson ? JSON.parse(text) : parse(text);
  } catch (cause) {
    const detail = cause instanceof YAMLParseError || cause instanceof SyntaxError;
    const kind = isJson ? "This isn't JSON" : "This is neither JSON nor YAML";
    throw new ReadError(source, detail ? `${kind}. ${cause.message}` : `${kind}.`, cause);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new ReadError(path, isMissing ? "There is no such file." : "It can't be read.", cause);
  }
}

async function fetchText(url: string): Promise<string> {
  let response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (response.ok) return await response.text();
  } catch (cause) {
    throw new ReadError(url, "The server can't be reached, or takes too long.", cause);
  }
  throw new ReadError(url, `The server answered ${response.status}.`);
}
