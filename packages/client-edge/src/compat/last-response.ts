import type { LastResponse } from "./types.ts";

/** What is read of a `Headers` object, which a map has too. */
export interface ResponseHeaders {
  get(name: string): string | null | undefined;
  forEach(callback: (value: string, name: string) => void): void;
}

/** What stripe-node says of the response beside its data. */
export function lastResponse(status: number, headers: ResponseHeaders): LastResponse {
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => {
    plain[name] = value;
  });
  // stripe-node has a Headers object here where it uses fetch, and a plain one under Node.
  Object.defineProperty(plain, "get", {
    value: (name: string) => plain[name.toLowerCase()] ?? null,
  });
  return {
    headers: plain,
    requestId: headers.get("request-id") ?? "",
    statusCode: status,
    ...present({
      apiVersion: headers.get("stripe-version"),
      idempotencyKey: headers.get("idempotency-key"),
      stripeAccount: headers.get("stripe-account"),
    }),
  };
}

/** The fields that have a value. */
export function present<Name extends string>(
  fields: Record<Name, string | null | undefined>,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== null && value !== undefined) found[name] = value;
  }
  return found;
}
