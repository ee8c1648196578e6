import { describe, expect, it } from "vitest";
import { compareApis, emit, parse } from "../../src/index.ts";
import type { OpenApiDocument, OperationObject, Schema, SchemaObject } from "../../src/openapi.ts";
import { document as pinned } from "../lift/document.ts";
import { document, get, inPath, ref, resource } from "./document.ts";

// Documents with v1 and v2 in one, as Stripe publishes them: those for the public say less of v2
// than of v1. What is here is written as they write it.

const text: Schema = { type: "string" };

/** An operation of v2: errors are any of several components, and `required` stands nowhere. */
function v2(answer: Schema, more: object = {}): OperationObject {
  const json = (schema: object) => ({ "application/json": { schema } });
  const text = JSON.stringify({
    summary: "What it does",
    operationId: "",
    responses: {
      200: { description: "Successful response", content: json(answer) },
      default: {
        description: "Error response",
        content: json({ oneOf: [ref("v2.error.not_found"), ref("v2.error")] }),
      },
    },
    ...more,
  });
  const operation: OperationObject = JSON.parse(text);
  return operation;
}

const page: Schema = {
  type: "object",
  required: ["data", "next_page_url", "previous_page_url"],
  properties: {
    data: { type: "array", items: ref("v2.core.account") },
    next_page_url: { ...text, nullable: true },
    previous_page_url: { ...text, nullable: true },
  },
};

const failure: Schema = {
  type: "object",
  required: ["error"],
  properties: { error: { type: "object", required: ["code"], properties: { code: text } } },
};

const unified: OpenApiDocument = {
  ...document(
    {
      refund: resource("refund", {}),
      "v2.core.account": {
        title: "Account",
        type: "object",
        required: ["created", "id", "object"],
        properties: {
          changes: { type: "object" },
          created: { type: "string", format: "date-time" },
          id: text,
          object: { type: "string", enum: ["v2.core.account"] },
          share: { type: "string", format: "decimal" },
        },
      },
      "v2.deleted_object": {
        type: "object",
        required: ["id"],
        properties: { id: text, object: text },
      },
      "v2.error": failure,
      "v2.error.not_found": failure,
    },
    {
      "/v1/refunds/{refund}": { get: get("refund", { parameters: inPath("refund") }) },
      "/v2/core/accounts": {
        get: v2(page, {
          parameters: [
            {
              name: "applied_configurations",
              in: "query",
              required: false,
              style: "deepObject",
              schema: { type: "array", items: { type: "string", enum: ["customer", "merchant"] } },
            },
          ],
        }),
        post: v2(ref("v2.core.account"), {
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    metadata: {
                      type: "object",
                      additionalProperties: { type: "string", nullable: true },
                    },
                    share: { type: "string", format: "decimal" },
                  },
                },
              },
            },
          },
        }),
      },
      "/v2/core/accounts/{id}": {
        delete: v2(ref("v2.deleted_object"), { parameters: inPath("id") }),
      },
      "/v2/core/accounts/{id}/close": {
        post: v2(ref("v2.core.account"), { parameters: inPath("id") }),
      },
    },
  ),
};

describe("a document with v1 and v2", () => {
  const model = parse(unified);
  const files = new Map(
    emit(model, { command: "pnpm codegen", runtime: ".." }).map((file) => [file.path, file.text]),
  );

  it("has the operations of both", () => {
    expect(
      model.operations.map(({ accessor, name }) => [...accessor, name].join(".")).toSorted(),
    ).toEqual([
      "refunds.retrieve",
      "v2.core.accounts.close",
      "v2.core.accounts.create",
      "v2.core.accounts.del",
      "v2.core.accounts.list",
    ]);
  });

  it("has resources of v2 by what their `object` is", () => {
    expect(files.get("schemas/v2/core.ts")).toContain(`export interface Account {
  id: string;
  object: "v2.core.account";
  changes?: Account.Changes;
  created: string;
  share?: string;
}`);
    expect(files.get("schemas/v2.ts")).toContain("export interface DeletedObject {");
    expect([...files.keys()].filter((path) => path.includes("error"))).toEqual(["error-codes.ts"]);
  });

  it("sends v2 as JSON, and walks through its pages", () => {
    const operations = files.get("operations/v2/core/accounts.ts");
    expect(operations).toContain("): V2ListPromise<Account> {");
    expect(operations).toContain('operation.postV2(client, "/v2/core/accounts", []');
    expect(operations).toContain("): ApiPromise<DeletedObject> {");
    expect(files.get("params/v2/core.ts")).toContain("  share?: string | number | bigint;\n");
  });

  it("is compared with one that was lifted, by the same names", () => {
    const { changes } = compareApis(model, parse(pinned));
    expect(changes.filter(({ section }) => section === "V2.Core.Account")).not.toEqual([]);
    expect(changes.map(({ words }) => words)).not.toContain("The type `V2.Core.Account` is new.");
  });
});

it("thin events and open enums are understood as documents for SDKs have them", () => {
  const event = (name: string, mark: Partial<SchemaObject>): SchemaObject => ({
    type: "object",
    required: ["changes", "created", "data", "id", "object", "related_object", "type"],
    properties: {
      changes: { type: "object", nullable: true },
      created: { type: "string", format: "date-time" },
      data: { type: "object", properties: {} },
      id: text,
      object: { type: "string", enum: ["v2.core.event"] },
      reason: {
        type: "object",
        required: ["type"],
        properties: {
          type: {
            type: "string",
            enum: ["request"],
            "x-stripeEnum": { kind: "open" },
          },
        },
      },
      related_object: {
        type: "object",
        required: ["id", "type", "url"],
        properties: { id: text, type: { type: "string", enum: ["refund"] }, url: text },
      },
      type: { type: "string", enum: [name] },
    },
    ...mark,
  });
  const api = document({
    refund: resource("refund", {}),
    "v2.core.event": event("any", { "x-resourceId": "v2.core.event" }),
    "v1.refund.created": event("v1.refund.created", {
      "x-stripeEvent": { kind: "thin", type: "v1.refund.created" },
    }),
  });
  const files = emit(parse(api), { command: "pnpm codegen", runtime: ".." });
  const thin = files.find(({ path }) => path === "v2-events.ts")?.text;
  expect(thin).toContain('"v1.refund.created"');
  expect(thin).toContain('type Type = "request" | OtherString;');
  expect(files.find(({ path }) => path === "v2-event-notifications.ts")?.text).toContain(
    '"v1.refund.created": Refund;',
  );
});

it("operations of v2 have stripe-node's names by their paths alone", () => {
  const names = (api: OpenApiDocument) =>
    parse(api)
      .operations.filter(({ path }) => path.startsWith("/v2/"))
      .map(({ method, path, accessor, name }) => [method, path, ...accessor, name].join(" "));
  const schemas = Object.entries(pinned.components.schemas).map(([key, schema]) => {
    const { "x-stripeOperations": _, ...rest } = { "x-stripeOperations": [], ...schema };
    return [key, rest] as const;
  });
  const bare = { ...pinned, components: { schemas: Object.fromEntries(schemas) } };
  const theirs = names(pinned);
  expect(theirs.length).toBeGreaterThan(90);
  expect(names(bare)).toEqual(theirs);
});
