import { expect, it } from "vitest";
import { DocumentError, mergeOverlay, parse } from "../../src/index.ts";
import type { OpenApiDocument, PathItem } from "../../src/openapi.ts";
import { document, get, inPath, ref, resource } from "./document.ts";

/** The error that a document ends with. */
function errorOf(read: () => unknown): { pointer: string; message: string } {
  try {
    read();
  } catch (error) {
    if (error instanceof DocumentError) return { pointer: error.pointer, message: error.message };
    throw error;
  }
  throw new Error("The document was understood.");
}

/** A document as someone may have written it, whatever the types say. */
function charge(field: object): OpenApiDocument {
  return document({ charge: resource("charge", { field }) });
}

const FIELD = "#/components/schemas/charge/properties/field";

it.each([
  ["a keyword", { type: "string", not: {} }, `${FIELD}/not`, "The keyword not isn't understood."],
  ["a type", { type: "null" }, `${FIELD}/type`, "The type null isn't known."],
  ["a format", { type: "string", format: "hex" }, `${FIELD}/format`, "The format hex isn't known."],
  ["no type", {}, FIELD, "A schema needs a type, an enum, anyOf or $ref."],
  ["an array of nothing", { type: "array" }, FIELD, "An array needs items."],
  [
    "a value of another type",
    { type: "integer", enum: [1, "two"] },
    `${FIELD}/enum/1`,
    "The value isn't of type integer.",
  ],
  [
    "a required field that there isn't",
    { type: "object", properties: {}, required: ["id"] },
    `${FIELD}/required`,
    "id is required but not a property.",
  ],
  [
    "a component that there isn't",
    { $ref: "#/components/schemas/refund" },
    FIELD,
    "There is no component refund.",
  ],
  [
    "a reference to elsewhere",
    { $ref: "other.json#/refund" },
    FIELD,
    "Only #/components/schemas can be referred to, not other.json#/refund.",
  ],
])("refuses %s and says where it stands", (_, field, pointer, message) => {
  expect(errorOf(() => parse(charge(field)))).toEqual({
    pointer,
    message: `${pointer}: ${message}`,
  });
});

function withPaths(paths: Record<string, PathItem>): OpenApiDocument {
  return document({ charge: resource("charge", {}) }, paths);
}

it("refuses a path parameter that isn't declared", () => {
  const paths = { "/v1/charges/{charge}": { get: get("charge") } };
  expect(errorOf(() => parse(withPaths(paths)))).toEqual({
    pointer: "#/paths/~1v1~1charges~1{charge}/get/parameters",
    message:
      "#/paths/~1v1~1charges~1{charge}/get/parameters: The parameter charge must be both in the path and in the parameters.",
  });
});

it("refuses an operation without a successful answer", () => {
  const paths = { "/v1/charges": { get: { operationId: "GetCharges", responses: {} } } };
  expect(errorOf(() => parse(withPaths(paths))).pointer).toBe(
    "#/paths/~1v1~1charges/get/responses",
  );
});

it("refuses a host that isn't Stripe's", () => {
  const paths = {
    "/v1/charges": { get: get("charge", { servers: [{ url: "https://example.com/" }] }) },
  };
  expect(errorOf(() => parse(withPaths(paths))).pointer).toBe(
    "#/paths/~1v1~1charges/get/servers/0/url",
  );
});

it("refuses a method that the client has no verb for", () => {
  const paths = { "/v1/charges": { put: get("charge") } };
  expect(errorOf(() => parse(withPaths(paths as Record<string, PathItem>))).pointer).toBe(
    "#/paths/~1v1~1charges/put",
  );
});

it("refuses two operations of one name", () => {
  const paths = {
    "/v1/charges/{charge}": { get: get("charge", { parameters: inPath("charge") }) },
    "/v1/charges/{id}": { get: get("charge", { parameters: inPath("id") }) },
  };
  expect(errorOf(() => parse(withPaths(paths))).message).toBe(
    "#/paths/~1v1~1charges~1{id}/get: charges.retrieve is the name of #/paths/~1v1~1charges~1{charge}/get already.",
  );
});

it.each<[string, OpenApiDocument, string]>([
  ["a path", withPaths({ "/v1/*/evil(": { get: get("charge") } }), "#/paths/~1v1~1*~1evil(/get"],
  [
    "a class",
    document({
      charge: resource(
        "charge",
        {},
        { "x-stripeResource": { class_name: "A {}", in_package: "" } },
      ),
    }),
    "#/components/schemas/charge",
  ],
  [
    "an accessor",
    document(
      {
        charge: resource(
          "charge",
          {},
          {
            "x-stripeOperations": [
              { operation: "get", path: "/v1/charges", service: "a-b", method_name: "list" },
            ],
          },
        ),
      },
      { "/v1/charges": { get: get("charge") } },
    ),
    "#/paths/~1v1~1charges/get",
  ],
  [
    "a version",
    { ...document({}), info: { title: "Stripe API", version: "1\nevil()" } },
    "#/info/version",
  ],
])("refuses %s that would be code", (_, evil, pointer) => {
  expect(errorOf(() => parse(evil)).pointer).toBe(pointer);
});

it("refuses an overlay without a reason", () => {
  const overlay = { reason: "", components: { schemas: { charge: ref("charge") } } };
  expect(errorOf(() => mergeOverlay(document({}), overlay)).pointer).toBe("#/reason");
});
