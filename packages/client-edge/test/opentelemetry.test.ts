import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import { openTelemetry } from "../src/opentelemetry/index.ts";
import * as operation from "../src/operation.ts";
import type { Client, Fetch, Hooks } from "../src/index.ts";
import { connectionFailure, scriptedFetch, stripeError, type Step } from "./support/answers.ts";

// Cuts the waits between tries to nothing.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(-1);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const SECRET = "pi_1_secret_2";

/** A client whose telemetry goes to OpenTelemetry's own SDK. */
function observed(fetch: Fetch, hooks: Hooks = {}) {
  const spans = new InMemorySpanExporter();
  const tracing = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter: spans })],
  });
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics });
  const metering = new MeterProvider({ readers: [reader] });
  const telemetry = openTelemetry({
    tracer: tracing.getTracer("test"),
    meter: metering.getMeter("test"),
    fetch,
  });
  const client = createClient("sk_test_telemetry", {
    ...telemetry,
    hooks: { ...hooks, ...telemetry.hooks },
  });
  return { client, spans: () => spans.getFinishedSpans(), metrics, reader };
}

const observedSteps = (...steps: Step[]) => observed(scriptedFetch(...steps).fetch);

const get = (client: Client) =>
  operation.get(client, "/v1/payment_intents/{intent}", ["pi_1"], { client_secret: SECRET });

it("a request is a client span by HTTP's conventions", async () => {
  const { client, spans } = observedSteps(
    Response.json({ id: "pi_1" }, { headers: { "request-id": "req_1" } }),
  );
  await get(client);
  expect(spans()).toMatchObject([
    {
      name: "GET /v1/payment_intents/{intent}",
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      attributes: {
        "http.request.method": "GET",
        "url.template": "/v1/payment_intents/{intent}",
        "url.scheme": "https",
        "server.address": "api.stripe.com",
        "server.port": 443,
        "http.response.status_code": 200,
        "http.response.header.request-id": ["req_1"],
      },
    },
  ]);
});

it("each try is a span of its own, with how often it was sent again and what went wrong", async () => {
  const { client, spans } = observedSteps(
    connectionFailure("ECONNREFUSED"),
    stripeError(500),
    Response.json({}),
  );
  await get(client);
  expect(spans().map(({ status, attributes }) => [status.code, attributes])).toMatchObject([
    [SpanStatusCode.ERROR, { "error.type": "TypeError" }],
    [SpanStatusCode.ERROR, { "error.type": "500", "http.request.resend_count": 1 }],
    [SpanStatusCode.UNSET, { "http.response.status_code": 200, "http.request.resend_count": 2 }],
  ]);
  expect(spans()[0]?.attributes).not.toHaveProperty("http.request.resend_count");
});

it("durations are a histogram in seconds, by method, template, host and outcome", async () => {
  const { client, metrics, reader } = observedSteps(stripeError(500), Response.json({}));
  await get(client);
  await reader.forceFlush();
  const found = metrics.getMetrics()[0]?.scopeMetrics[0]?.metrics[0];
  expect(found?.descriptor).toMatchObject({ name: "http.client.request.duration", unit: "s" });
  const shared = {
    "http.request.method": "GET",
    "url.template": "/v1/payment_intents/{intent}",
    "url.scheme": "https",
    "server.address": "api.stripe.com",
    "server.port": 443,
  };
  expect(found?.dataPoints.map(({ attributes }) => attributes)).toEqual([
    { ...shared, "http.response.status_code": 500, "error.type": "500" },
    { ...shared, "http.response.status_code": 200 },
  ]);
});

it("nothing of a request's ids, parameters or key is told, and nothing added to it", async () => {
  const { calls, fetch } = scriptedFetch(stripeError(402, { message: SECRET }));
  const { client, spans, metrics, reader } = observed(fetch);
  await expect(get(client)).rejects.toThrow();
  await reader.forceFlush();
  const told = JSON.stringify([
    spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    metrics.getMetrics(),
  ]);
  expect(told).toContain("/v1/payment_intents/{intent}");
  for (const secret of [SECRET, "pi_1", "sk_test_telemetry"]) expect(told).not.toContain(secret);
  expect(Object.keys(calls[0]?.headers ?? {})).not.toContain("traceparent");
});

it.each([
  ["/v1/charges/ch_1abcXYZ/capture?expand[0]=customer", "/v1/charges/{id}/capture"],
  ["/v2/core/accounts/acct_1/persons/person_2", "/v2/core/accounts/{id}/persons/{id}"],
  ["/v1/test_helpers/payment_intents", "/v1/test_helpers/payment_intents"],
])("a raw request to %s is told as %s", async (path, template) => {
  const { client, spans } = observedSteps(Response.json({}));
  await client.rawRequest("GET", path);
  expect(spans()[0]).toMatchObject({
    name: `GET ${template}`,
    attributes: { "url.template": template },
  });
});

it("requests at the same time aren't told for each other, whatever key provider they wait for", async () => {
  const observedClient = observed(async (url) => Response.json({ url }));
  const apiKey = async () => "sk_test_late";
  await Promise.all([
    operation.get(observedClient.client, "/v1/charges/{charge}", ["ch_1"], {}, { apiKey }),
    operation.get(observedClient.client, "/v1/refunds/{refund}", ["re_1"]),
    operation.post(observedClient.client, "/v1/payouts", [], {}, { apiKey }),
  ]);
  expect(
    observedClient
      .spans()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(["GET /v1/charges/{charge}", "GET /v1/refunds/{refund}", "POST /v1/payouts"]);
});

it("without tracer and meter requests go as before", async () => {
  const { calls, fetch } = scriptedFetch(Response.json({ id: "pi_1" }));
  const client = createClient("sk_test_telemetry", openTelemetry({ fetch }));
  expect(await get(client)).toEqual({ id: "pi_1" });
  expect(calls).toHaveLength(1);
});

it("takes what OpenTelemetry's API gives, whose default does nothing", async () => {
  const { fetch } = scriptedFetch(Response.json({ id: "pi_1" }));
  const telemetry = openTelemetry({ tracer: trace.getTracer("shop"), fetch });
  expect(await get(createClient("sk_test_telemetry", telemetry))).toEqual({ id: "pi_1" });
});
