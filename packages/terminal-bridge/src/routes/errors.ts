import type { Context } from "hono";
import { toBridgeError } from "../errors.ts";

/** Answers `{ error: { code, message, … } }`. */
export function answerError(error: Error, c: Context): Response {
  const { code, message, details, status } = toBridgeError(error);
  const { retryAfter } = details;
  if (typeof retryAfter === "number") c.header("Retry-After", String(retryAfter));
  return c.json({ error: { code, message, ...details } }, status);
}
