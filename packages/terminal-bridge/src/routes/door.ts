// The door that everything from outside comes through: a schema that follows
// Standard Schema (https://standardschema.dev), whichever library made it.

import type { Context } from "hono";
import { BridgeError } from "../errors.ts";

interface Issue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
}

type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** The part of Standard Schema that is used here. */
export interface Schema<Output> {
  readonly "~standard": {
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
  };
}

/**
 * The value as the schema gives it.
 *
 * @throws {BridgeError} `invalid_request`, naming the first field that is wrong, but never its value
 */
export async function accept<Output>(schema: Schema<Output>, value: unknown): Promise<Output> {
  const result = await schema["~standard"].validate(value);
  if (!result.issues) return result.value;
  const [issue] = result.issues;
  const path = (issue?.path ?? [])
    .map((part) => String(typeof part === "object" ? part.key : part))
    .join(".");
  const message = `${path || "The request"} isn't valid: ${issue?.message ?? "see the documentation"}.`;
  throw new BridgeError("invalid_request", message, { details: { param: path || null } });
}

/** The JSON body; an empty one counts as `{}`. */
export async function jsonBody(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BridgeError("invalid_request", "The body must be JSON.", { cause });
  }
}
