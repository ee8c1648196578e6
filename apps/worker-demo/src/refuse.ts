import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppContext } from "./types.ts";

/**
 * A refusal, in the form that the bridge's have too (RFC 9457).
 *
 * @param words for whoever uses the page
 */
export function refuse(
  c: AppContext,
  status: ContentfulStatusCode,
  code: string,
  words: string,
): Response {
  const type = `urn:tillwire:problem:${code}`;
  const problem = { type, title: words, status, detail: words, code, operator: words };
  return c.body(JSON.stringify(problem), status, { "content-type": "application/problem+json" });
}
