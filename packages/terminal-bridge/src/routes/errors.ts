import type { Context } from "hono";
import * as v from "valibot";
import { errorCodes, problemOf, toBridgeError } from "../errors.ts";
import type { Problem } from "../errors.ts";

/** Problem details (RFC 9457). */
export const problemAnswer = v.strictObject({
  type: v.pipe(v.string(), v.description("The code as a URI; nothing is to be found there.")),
  title: v.pipe(v.string(), v.description("What is wrong, whatever the case.")),
  status: v.pipe(v.number(), v.integer()),
  detail: v.pipe(v.string(), v.description("What is wrong in this case, for developers.")),
  code: v.pipe(v.picklist(errorCodes), v.description("Stable; there may be more some day.")),
  operator: v.pipe(v.string(), v.description("What the operator should do, in plain words.")),
  details: v.pipe(v.record(v.string(), v.unknown()), v.description("Facts about this case.")),
});

/** What is told of an error. What nobody has foreseen is logged, for it isn't told. */
export function toProblem(error: unknown): Problem {
  const problem = problemOf(toBridgeError(error));
  if (problem.code === "internal_error") console.error(error);
  return problem;
}

/** Answers with problem details: https://www.rfc-editor.org/rfc/rfc9457. */
export function answerError(error: Error, c: Context): Response {
  const problem = toProblem(error);
  if (problem.status === 401) c.header("WWW-Authenticate", "Bearer");
  const { retryAfter } = problem.details;
  if (typeof retryAfter === "number") c.header("Retry-After", String(retryAfter));
  return c.body(JSON.stringify(problem), problem.status, {
    "Content-Type": "application/problem+json",
  });
}
