// Spans and durations of requests as OpenTelemetry has them. Depends on nothing: tracer and meter
// are arguments, and their types are declared as far as they are used.
//
// Names: https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span and
// https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpclientrequestduration.

import type { ClientConfig, RequestEvent } from "../types.ts";
import type { Fetch, Response } from "../web.ts";

declare const fetch: Fetch;
declare const URL: new (url: string) => {
  readonly hostname: string;
  readonly port: string;
  readonly protocol: string;
};

type Attributes = Record<string, string | number | string[]>;

/** A `Tracer` of `@opentelemetry/api`, as far as it is used. */
export interface Tracer {
  startSpan(name: string, options: { kind: 2; attributes: Attributes }): Span;
}

/** A `Span` of `@opentelemetry/api`, as far as it is used. */
export interface Span {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { code: 2 }): unknown;
  end(): void;
}

/** A `Meter` of `@opentelemetry/api`, as far as it is used. */
export interface Meter {
  createHistogram(
    name: string,
    options: { unit: string; description: string; advice: { explicitBucketBoundaries: number[] } },
  ): { record(value: number, attributes: Attributes): void };
}

/** Where telemetry goes. */
export interface OpenTelemetryOptions {
  readonly tracer?: Tracer | undefined;
  readonly meter?: Meter | undefined;
  /** Used instead of the global `fetch`, as in the client's configuration. */
  readonly fetch?: Fetch | undefined;
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR`. */
const CLIENT = 2;
const ERROR = 2;

/** Seconds: what the conventions advise for HTTP. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/**
 * Configuration by which a client tells OpenTelemetry of every try: a span by the conventions for
 * HTTP clients, and `http.client.request.duration`, both until the headers of the answer.
 *
 * ```ts
 * const stripe = createStripe(key, {
 *   ...openTelemetry({ tracer: trace.getTracer("shop"), meter: metrics.getMeter("shop") }),
 * });
 * ```
 *
 * Paths are told as templates (`url.template`); `url.full` is left out, since ids and client
 * secrets stand in it. Nothing is added to what is sent to Stripe.
 */
export function openTelemetry({
  tracer,
  meter,
  fetch: send,
}: OpenTelemetryOptions): Required<Pick<ClientConfig, "fetch" | "hooks">> {
  const durations = meter?.createHistogram("http.client.request.duration", {
    unit: "s",
    description: "Duration of HTTP client requests.",
    advice: { explicitBucketBoundaries: BOUNDARIES },
  });
  // The client calls fetch right after this hook, before any other request gets its turn.
  let coming: RequestEvent | undefined;

  return {
    hooks: { onRequest: (event) => void (coming = event) },
    async fetch(url, init) {
      const event = coming;
      coming = undefined;
      const shared = attributesOf(url, event, init.method);
      const name = [shared["http.request.method"], shared["url.template"]].join(" ").trim();
      const span = tracer?.startSpan(name, {
        kind: CLIENT,
        attributes: { ...shared, ...resendCount(event) },
      });
      const started = Date.now();
      const end = (outcome: Attributes, ofSpan: Attributes = {}): void => {
        span?.setAttributes({ ...outcome, ...ofSpan });
        if ("error.type" in outcome) span?.setStatus({ code: ERROR });
        span?.end();
        durations?.record((Date.now() - started) / 1000, { ...shared, ...outcome });
      };
      try {
        const response = await (send ?? fetch)(url, init);
        end(outcomeOf(response), requestIdOf(response));
        return response;
      } catch (error) {
        // Its name and nothing else: messages of fetch have addresses in them.
        end({ "error.type": error instanceof Error ? error.name : "_OTHER" });
        throw error;
      }
    },
  };
}

function attributesOf(
  url: string,
  event: RequestEvent | undefined,
  method: string | undefined,
): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    "http.request.method": method ?? "GET",
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "http:" ? 80 : 443),
    "url.scheme": protocol.slice(0, -1),
    ...(event && { "url.template": templateOf(event.path) }),
  };
}

/** A path without ids, which those of raw requests and of an event's related object have. */
function templateOf(path: string): string {
  return path.replace(/\/[a-z]+_(?=\w*[\dA-Z])\w+/g, "/{id}");
}

function resendCount(event: RequestEvent | undefined): Attributes {
  return event && event.attempt > 1 ? { "http.request.resend_count": event.attempt - 1 } : {};
}

function outcomeOf({ status }: Response): Attributes {
  return {
    "http.response.status_code": status,
    ...(status >= 400 && { "error.type": String(status) }),
  };
}

function requestIdOf({ headers }: Response): Attributes {
  const id = headers.get("request-id");
  return id === null ? {} : { "http.response.header.request-id": [id] };
}
