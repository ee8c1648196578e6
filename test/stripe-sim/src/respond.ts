import { allowOrigins } from "./cors.ts";
import { StripeError } from "./errors.ts";
import type { Answer } from "./idempotency.ts";
import type { JsonObject } from "./json.ts";

/** What every answer to a request carries in its headers. */
export interface Echo {
  readonly requestId: string;
  readonly apiVersion: string | undefined;
  readonly idempotencyKey: string | null;
  readonly account: string | undefined;
}

/** The HTTP answer. One that repeats an earlier answer says so, and which. */
export function respond(answer: Answer, echo: Echo): Response {
  const replayed = answer.requestId !== echo.requestId;
  const headers = new Headers({
    "content-type": "application/json",
    "request-id": echo.requestId,
    ...(echo.apiVersion === undefined ? {} : { "stripe-version": echo.apiVersion }),
    ...(echo.account === undefined ? {} : { "stripe-account": echo.account }),
    ...(echo.idempotencyKey === null ? {} : { "idempotency-key": echo.idempotencyKey }),
    ...(replayed ? { "idempotent-replayed": "true", "original-request": answer.requestId } : {}),
    ...answer.headers,
  });
  allowOrigins(headers);
  return new Response(answer.body, { status: answer.status, headers });
}

/**
 * An error as the answer to a request; anything but Stripe's own errors is a fault of the simulator.
 *
 * @param path tells how errors are written: v2 has a form of its own
 * @param view what the caller may see of the objects in it
 */
export function errorAnswer(
  error: unknown,
  requestId: string,
  headers?: Readonly<Record<string, string>>,
  path = "",
  view: (object: JsonObject) => JsonObject = (object) => object,
): Answer {
  if (!(error instanceof StripeError)) throw error;
  const body = path.startsWith("/v2/") ? toV2Body(error) : error.toBody();
  const all = { ...error.headers, ...headers };
  return {
    status: error.status,
    body: JSON.stringify(view(body), null, 2),
    requestId,
    ...(Object.keys(all).length === 0 ? {} : { headers: all }),
  };
}

/** In v2, a code always says what is wrong; npm `stripe` reads `type` and then `code`. */
function toV2Body({ status, type, message, fields }: StripeError): JsonObject {
  const code = status === 404 ? "not_found" : (fields.code ?? "invalid_fields");
  const wrongField = code.startsWith("parameter_") ? "invalid_fields" : code;
  return { error: { code: wrongField, message, type } };
}
