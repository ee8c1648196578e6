import { describe, expect, it } from "vitest";
import type { StripeOperation } from "../../src/openapi.ts";
import { callsOfStripeNode } from "./calls-of-stripe-node.ts";
import { component, document, operation, operationsOf, responseSchema } from "./document.ts";

const calls = callsOfStripeNode();
const operations = operationsOf(document);
const pairOf = (method: string, path: string) =>
  `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
const sorted = (values: Iterable<string>) => [...new Set(values)].toSorted();

const methods = Object.values(document.components.schemas).flatMap((schema) =>
  "$ref" in schema ? [] : (schema["x-stripeOperations"] ?? []),
);

/** What the SDK calls a method in TypeScript. */
function inTypeScript({ service, method_name }: StripeOperation): string {
  const name = method_name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return `${service}.${name === "delete" ? "del" : name}`;
}

/** The pairs that npm stripe calls with that kind of method. */
function calledAs(methodType: string): string[] {
  const found = calls.filter(({ spec }) => spec.methodType === methodType);
  return sorted(found.map(({ verb, path }) => pairOf(verb, path)));
}

/** The pairs whose method the document lists as that kind. */
function listedAs(methodType: string): string[] {
  const found = methods.filter(({ method_type }) => method_type === methodType);
  return sorted(found.map((method) => pairOf(method.operation, method.path)));
}

/** The pairs that answer a page of items, with `next_page` (searches) or without (lists). */
function answeringPages(hasNextPage: boolean): string[] {
  const found = operations.filter(({ operation }) => {
    const schema = responseSchema(operation);
    const { properties = {} } = schema && !("$ref" in schema) ? schema : {};
    return "data" in properties && "next_page" in properties === hasNextPage;
  });
  return sorted(found.map(({ method, path }) => pairOf(method, path)));
}

describe("the operations of the document", () => {
  it("are the 650 (method, path) pairs that npm stripe calls", () => {
    const pairs = sorted(operations.map(({ method, path }) => pairOf(method, path)));
    expect(pairs).toHaveLength(650);
    expect(pairs).toEqual(sorted(calls.map(({ verb, path }) => pairOf(verb, path))));
  });

  it("have stripe-node's names, all of them", () => {
    const expected = calls.map(({ accessor, method, verb, path }) => {
      return `${accessor}.${method}: ${pairOf(verb, path)}`;
    });
    const lifted = methods.map((method) => {
      return `${inTypeScript(method)}: ${pairOf(method.operation, method.path)}`;
    });
    expect(sorted(lifted)).toEqual(sorted(expected));
  });

  it("are on the base that npm stripe sends them to", () => {
    const elsewhere = operations
      .filter(({ operation: { servers } }) => servers)
      .map(
        ({ method, path, operation: { servers } }) =>
          `${pairOf(method, path)} ${servers?.[0]?.url}`,
      );
    expect(sorted(elsewhere)).toEqual([
      "GET /v1/quotes/{}/pdf https://files.stripe.com/",
      "POST /oauth/deauthorize https://connect.stripe.com/",
      "POST /oauth/token https://connect.stripe.com/",
      "POST /v1/files https://files.stripe.com/",
      "POST /v2/billing/meter_event_stream https://meter-events.stripe.com/",
    ]);
    expect(sorted(elsewhere.map((line) => line.split(" ").slice(0, 2).join(" ")))).toEqual(
      sorted(calls.filter(({ spec }) => spec.apiBase).map(({ verb, path }) => pairOf(verb, path))),
    );
  });

  it("are 138 lists and 7 searches, by their responses and by their methods", () => {
    expect(calledAs("list")).toHaveLength(138);
    expect(listedAs("list")).toEqual(calledAs("list"));
    expect(answeringPages(false)).toEqual(calledAs("list"));
    expect(calledAs("search")).toHaveLength(7);
    expect(listedAs("search")).toEqual(calledAs("search"));
    expect(answeringPages(true)).toEqual(calledAs("search"));
  });

  it("upload one file and stream one document", () => {
    expect(Object.keys(operation("post", "/v1/files").requestBody?.content ?? {})).toEqual([
      "multipart/form-data",
    ]);
    expect(operation("get", "/v1/quotes/{quote}/pdf").responses["200"]?.content).toEqual({
      "application/pdf": { schema: { type: "string", format: "binary" } },
    });
    const uploads = calls
      .filter(({ spec }) => spec.headers)
      .map(({ verb, path }) => pairOf(verb, path));
    expect(uploads).toEqual(["POST /v1/files"]);
    const streams = calls
      .filter(({ spec }) => spec.streaming)
      .map(({ verb, path }) => pairOf(verb, path));
    expect(streams).toEqual(["GET /v1/quotes/{}/pdf"]);
  });

  it("send v1 bodies as forms and v2 bodies as JSON, and nothing that isn't declared", () => {
    for (const {
      method,
      path,
      operation: { requestBody },
    } of operations) {
      if (method !== "post") {
        expect(requestBody, path).toBeUndefined();
        continue;
      }
      const [[mediaType, body] = []] = Object.entries(requestBody?.content ?? {});
      const version = path.startsWith("/v2/") ? "v2" : "v1";
      if (path !== "/v1/files") {
        expect(mediaType, path).toBe(
          version === "v2" ? "application/json" : "application/x-www-form-urlencoded",
        );
      }
      expect(body?.schema, path).toMatchObject({ type: "object", additionalProperties: false });
    }
  });

  it("are named by Stripe's rule, each by its own name", () => {
    const ids = operations.map(({ operation: { operationId } }) => operationId);
    expect(new Set(ids).size).toBe(650);
    expect(
      operation("post", "/v1/terminal/readers/{reader}/process_payment_intent").operationId,
    ).toBe("PostTerminalReadersReaderProcessPaymentIntent");
    expect(operation("get", "/v2/core/accounts").operationId).toBe("GetV2CoreAccounts");
  });

  it("have the parameters of their path, once each", () => {
    for (const {
      path,
      operation: { parameters = [] },
    } of operations) {
      const inPath = parameters.filter((parameter) => parameter.in === "path");
      const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
      expect(
        inPath.map(({ name }) => name),
        path,
      ).toEqual(names);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it("are listed on the resource that they work on", () => {
    const onReader = component("terminal.reader")["x-stripeOperations"] ?? [];
    expect(onReader.map(inTypeScript)).toContain(
      "testHelpers.terminal.readers.presentPaymentMethod",
    );
    expect(onReader).toContainEqual({
      method_name: "process_payment_intent",
      method_on: "service",
      method_type: "custom",
      operation: "post",
      path: "/v1/terminal/readers/{reader}/process_payment_intent",
      service: "terminal.readers",
    });
  });
});
