import { expect, it } from "vitest";
import { emit, parse } from "../../src/index.ts";
import type { OperationObject, PathItem, Schema } from "../../src/openapi.ts";
import { answer, document, get, inPath, ref, resource } from "./document.ts";

const string: Schema = { type: "string" };
const EXPAND = {
  name: "expand",
  in: "query",
  required: false,
  style: "deepObject",
  schema: { type: "array", items: string },
} as const;

/** An id, or the resource. */
function expandable(key: string): Schema {
  const reference = { $ref: `#/components/schemas/${key}` };
  return { anyOf: [string, reference], "x-expansionResources": { oneOf: [reference] } };
}

function listOf(schema: Schema, kind = "list"): Schema {
  return {
    type: "object",
    properties: {
      data: { type: "array", items: schema },
      has_more: { type: "boolean" },
      object: { type: "string", enum: [kind] },
      url: string,
    },
    required: ["data", "has_more", "object", "url"],
  };
}

function nested(properties: Record<string, Schema>): Schema {
  return { type: "object", properties, required: Object.keys(properties) };
}

function filesOf(schemas: Record<string, Schema>, paths: Record<string, PathItem> = {}) {
  const all = emit(parse(document(schemas, paths)), { command: "pnpm codegen", runtime: ".." });
  return new Map(all.map(({ path, text }) => [path, text]));
}

/** What the generated file knows of a document's resources, line by line. */
function namesIn(schemas: Record<string, Schema>): string {
  const text = filesOf(schemas).get("expand.ts") ?? "";
  const [, body = ""] = /interface ExpandableFields \{\n([^}]*)\}/.exec(text) ?? [];
  return body.replaceAll(/^ {2}/gm, "");
}

it("names ids, and what is only there when asked for", () => {
  const schemas = {
    charge: resource(
      "charge",
      { amount: { type: "integer" }, customer: expandable("customer") },
      { "x-expandableFields": ["customer"] },
    ),
    customer: {
      type: "object" as const,
      properties: { object: { type: "string" as const, enum: ["customer"] }, tax: nested({}) },
      required: ["object"],
      "x-resourceId": "customer",
      "x-expandableFields": ["tax"],
    },
  };
  expect(namesIn(schemas)).toBe(`list: "data";
charge: "customer";
customer: "tax";
`);
});

it("names what stands in objects without a name by the whole way to it", () => {
  const schemas = {
    charge: resource("charge", {
      transfer_data: nested({ amount: { type: "integer" }, destination: expandable("account") }),
      splits: { type: "array", items: nested({ account: expandable("account") }) },
    }),
    account: resource("account", { id: string }),
  };
  expect(namesIn(schemas)).toBe(`list: "data";
charge: "transfer_data.destination" | "splits.account";
`);
});

it("names resources and lists that are there anyway where they lead on", () => {
  const schemas = {
    "billing.item": resource("billing.item", { price: ref("price"), unit: ref("unit") }),
    price: resource("price", { product: expandable("unit") }),
    subscription: resource("subscription", { items: listOf(ref("billing.item")) }),
    unit: resource("unit", { id: string }),
  };
  expect(namesIn(schemas)).toBe(`list: "data";
"billing.item": "price";
price: "product";
subscription: "items";
`);
});

it("types the answers of operations that have the parameter", () => {
  const list = (kind: string): OperationObject => ({
    operationId: `Get${kind}`,
    parameters: [EXPAND],
    responses: { "200": answer(listOf(ref("charge"), kind)) },
  });
  const files = filesOf(
    { charge: resource("charge", { customer: expandable("charge") }) },
    {
      "/v1/charges": { get: list("list") },
      "/v1/charges/search": { get: list("search_result") },
      "/v1/charges/{charge}": {
        get: get("charge", { parameters: [...inPath("charge"), EXPAND] }),
        delete: get("charge", { parameters: inPath("charge") }),
      },
    },
  );
  expect(files.get("params/charges.ts"))
    .toContain(`export interface ChargeRetrieveParams<Expand = string[]> {
  expand?: Expand;
}`);
  const text = files.get("operations/charges.ts");
  expect(text).toContain(`export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  charge: string,
  params?: ChargeRetrieveParams<Expand<Charge, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Charge, E>> {`);
  expect(text).toContain(`export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ChargeListParams<ExpandItems<Charge, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Charge, E>> {`);
  expect(text).toContain("params?: ChargeSearchParams<ExpandHits<Charge, E>>,");
  expect(text).toContain("): ApiPromise<Charge> {");
});
