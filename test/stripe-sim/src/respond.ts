import { StripeError } from "./errors.ts";
import type { Answer } from "./idempotency.ts";

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
  return new Response(answer.body, { status: answer.status, headers });
}

/** An error as the answer to a request; anything but Stripe's own errors is a fault of the simulator. */
export function errorAnswer(
  error: unknown,
  requestId: string,
  headers?: Readonly<Record<string, string>>,
): Answer {
  if (!(error instanceof StripeError)) throw error;
  const body = error.toBody();
  return {
    status: error.status,
    body: JSON.stringify(body, null, 2),
    requestId,
    ...(headers === undefined ? {} : { headers }),
  };
}
