import type { Context } from "hono";
import { problemOf, toBridgeError } from "../errors.ts";

/** Answers with problem details: https://www.rfc-editor.org/rfc/rfc9457. */
export function answerError(error: Error, c: Context): Response {
  const problem = problemOf(toBridgeError(error));
  const { retryAfter } = problem.details;
  if (typeof retryAfter === "number") c.header("Retry-After", String(retryAfter));
  return c.body(JSON.stringify(problem), problem.status, {
    "Content-Type": "application/problem+json",
  });
}
