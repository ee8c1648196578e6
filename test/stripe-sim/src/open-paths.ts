import type { Answer } from "./idempotency.ts";
import { authorize } from "./oauth.ts";
import type { Pipeline } from "./pipeline.ts";
import { linkedFile } from "./resources/files.ts";

/** Answers what needs no key: files that a link shares, and the page where accounts are connected. */
export function openAnswer(
  pipeline: Pick<Pipeline, "clock" | "credentials" | "ids" | "worlds">,
  method: string,
  url: URL,
  requestId: string,
): Answer | undefined {
  if (method !== "GET") return undefined;
  const { pathname } = url;
  if (/^\/(?:express\/)?oauth\/authorize$/.test(pathname)) {
    const location = authorize(pipeline, url.searchParams);
    return { status: 302, body: "", requestId, headers: { location } };
  }
  const token = /^\/links\/(\w+)$/.exec(pathname)?.[1];
  if (token === undefined) return undefined;
  const content = linkedFile(pipeline.worlds, pipeline.clock, token);
  return content === undefined
    ? { status: 404, body: "", requestId, headers: { "content-type": "text/plain" } }
    : { status: 200, body: content.bytes, requestId, headers: { "content-type": content.type } };
}
