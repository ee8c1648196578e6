import { describe, expect, it } from "vitest";
import { emit, parse } from "../../src/index.ts";
import type { PathItem, Schema } from "../../src/openapi.ts";
import { answer, document, get, inPath, post, ref, resource } from "./document.ts";

const string: Schema = { type: "string" };

/** Names an operation as stripe-node does. */
function named(service: string, method: string, operation: "get" | "post", path: string) {
  return {
    method_name: method,
    method_on: "service" as const,
    method_type: "custom" as const,
    operation,
    path,
    service,
  };
}

function files(schemas: Record<string, Schema>, paths: Record<string, PathItem>) {
  const all = emit(parse(document(schemas, paths)), { command: "pnpm codegen", runtime: ".." });
  return new Map(all.map(({ path, text }) => [path, text.replace(/^\/\/.*\n\n/, "")]));
}

const READER = resource(
  "terminal.reader",
  { id: string },
  {
    "x-stripeOperations": [
      named(
        "terminal.readers",
        "cancel_action",
        "post",
        "/v1/terminal/readers/{reader}/cancel_action",
      ),
      named("terminal.readers", "list", "get", "/v1/terminal/readers"),
    ],
  },
);
const TERMINAL: Record<string, PathItem> = {
  "/v1/terminal/readers": {
    get: {
      operationId: "GetTerminalReaders",
      parameters: ["ending_before", "limit", "location", "starting_after"].map((name) => ({
        name,
        in: "query",
        required: false,
        style: "form",
        schema: name === "limit" ? { type: "integer" } : string,
      })),
      responses: {
        "200": answer({
          type: "object",
          properties: {
            data: { type: "array", items: ref("terminal.reader") },
            has_more: { type: "boolean" },
            object: { type: "string", enum: ["list"] },
            url: string,
          },
        }),
      },
    },
  },
  "/v1/terminal/readers/{reader}/cancel_action": {
    post: { ...post("terminal.reader", {}), parameters: inPath("reader") },
  },
};

describe("operations", () => {
  it("are functions in the file that is their leaf import", () => {
    expect(files({ "terminal.reader": READER }, TERMINAL).get("operations/terminal/readers.ts"))
      .toBe(`import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { ReaderCancelActionParams, ReaderListParams } from "../../params/terminal.ts";
import type { Reader } from "../../schemas/terminal.ts";

export type { ReaderCancelActionParams, ReaderListParams } from "../../params/terminal.ts";

/** \`GET /v1/terminal/readers\` · https://docs.stripe.com/api/terminal/readers/list */
export function list(
  client: Client,
  params?: ReaderListParams,
  options?: RequestOptions,
): ApiListPromise<Reader> {
  return operation.list(client, "/v1/terminal/readers", [], params, options);
}

/** \`POST /v1/terminal/readers/{reader}/cancel_action\` · https://docs.stripe.com/api/terminal/readers/cancel_action */
export function cancelAction(
  client: Client,
  reader: string,
  params?: ReaderCancelActionParams,
  options?: RequestOptions,
): ApiPromise<Reader> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/cancel_action",
    [reader],
    params,
    options,
  );
}
`);
  });

  it("have the types of their parameters in a file of the package", () => {
    expect(files({ "terminal.reader": READER }, TERMINAL).get("params/terminal.ts"))
      .toBe(`import type { PaginationParams } from "../../shared.ts";

export interface ReaderListParams extends PaginationParams {
  location?: string;
}

export interface ReaderCancelActionParams {}
`);
  });

  it("ask for parameters where one is required, and put those first", () => {
    const all = files(
      { refund: resource("refund", {}) },
      {
        "/v1/refunds": {
          post: post("refund", { amount: { type: "integer" }, charge: string }, ["charge"]),
        },
      },
    );
    expect(all.get("params/refunds.ts")).toContain("  charge: string;\n  amount?: number;\n");
    expect(all.get("operations/refunds.ts")).toContain("  params: RefundCreateParams,\n");
  });

  it("take what clears a value, and tell the client which empty arrays do", () => {
    const all = files(
      { plan: resource("plan", {}) },
      {
        "/v1/plans": {
          post: post("plan", {
            tags: {
              anyOf: [
                { type: "array", items: string },
                { type: "string", enum: [""] },
              ],
            },
            metadata: {
              anyOf: [
                { type: "object", additionalProperties: string },
                { type: "string", enum: [""] },
              ],
            },
          }),
        },
      },
    );
    expect(all.get("params/plans.ts")).toContain(
      "  tags?: Emptyable<string[]>;\n  metadata?: Emptyable<MetadataParam>;\n",
    );
    expect(all.get("operations/plans.ts")).toContain(
      'return operation.post(client, "/v1/plans", [], clear(params, ["tags"]), options);',
    );
    expect(all.get("actions/plans.ts")).toContain(
      'create: bind(operation.post, "", (params) => clear(params, ["tags"])),',
    );
  });

  it("accept numbers and bigints for what v2 has as strings", () => {
    const all = files(
      { "v2.meter": resource("v2.meter", {}) },
      {
        "/v2/meters": {
          post: {
            ...post("v2.meter", {}),
            requestBody: {
              required: true,
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: { value: { type: "string", format: "int64" } },
                  },
                },
              },
            },
          },
        },
      },
    );
    expect(all.get("params/v2.ts")).toContain("  value?: string | number | bigint;\n");
    expect(all.get("operations/v2/meters.ts")).toContain(
      'operation.postV2(client, "/v2/meters", [], stringify(params, ["value"])',
    );
  });

  it("name the base, the version and the stream that they need", () => {
    const text = files(
      { quote: resource("quote", {}) },
      {
        "/v1/quotes/{quote}/pdf": {
          get: {
            operationId: "GetQuotesQuotePdf",
            servers: [{ url: "https://files.stripe.com/" }],
            "x-stripeVersion": "2025-02-24.acacia",
            parameters: inPath("quote"),
            responses: {
              "200": {
                description: "OK",
                content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
              },
            },
          },
        },
      },
    ).get("operations/quotes.ts");
    expect(text).toContain("): ApiPromise<ByteStream> {");
    expect(text).toContain('{ base: "files", stream: true, version: "2025-02-24.acacia" }');
    expect(text).toContain(" * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.\n");
  });

  it("ask for a version where the answer is for another program", () => {
    const text = files(
      { key: resource("key", {}) },
      { "/v1/keys": { post: { ...post("key", {}), "x-stripeVersionRequired": true } } },
    ).get("operations/keys.ts");
    expect(text).toContain(
      'return operation.post(client, "/v1/keys", [], params, requireVersion(options));',
    );
    expect(text).toContain(" * Needs `options.apiVersion`.\n");
  });

  it("say in their documentation what is in seconds and what is deprecated", () => {
    const text = files(
      { coupon: resource("coupon", {}) },
      {
        "/v1/coupons": {
          post: {
            ...post("coupon", { redeem_by: { type: "integer", format: "unix-time" } }),
            deprecated: true,
          },
        },
      },
    ).get("operations/coupons.ts");
    expect(text).toContain(`/**
 * \`POST /v1/coupons\` · https://docs.stripe.com/api/coupons/create
 *
 * Times are in seconds since the Unix epoch.
 *
 * @deprecated
 */
`);
  });

  it("call a path parameter otherwise where its name is a word of the language", () => {
    const text = files(
      { import: resource("import", {}) },
      { "/v1/imports/{import}": { get: get("import", { parameters: inPath("import") }) } },
    ).get("operations/imports.ts");
    expect(text).toContain("  importId: string,\n");
  });
});

describe("actions", () => {
  const all = files({ "terminal.reader": READER }, TERMINAL);

  it("are bound to a client, one file per namespace, with the same names", () => {
    expect(all.get("actions/terminal.ts")).toBe(`import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { TerminalActions, TerminalReadersActions } from "./interfaces.ts";

/** Binds the operations of \`stripe.terminal\` to a client. */
export function terminalActions(client: Client): TerminalActions {
  return {
    readers: terminalReadersActions(client),
  };
}

function terminalReadersActions(client: Client): TerminalReadersActions {
  const bind = binder(client, "/v1/terminal/readers");
  return {
    list: bind(operation.list),
    cancelAction: bind(operation.post, "/{reader}/cancel_action"),
  };
}
`);
  });

  it("have their types in one file, which comes with a client whole", () => {
    expect(all.get("actions/interfaces.ts"))
      .toBe(`import type { ApiListPromise, ApiPromise, RequestOptions } from "../../types.ts";
import type { ReaderCancelActionParams, ReaderListParams } from "../params/terminal.ts";
import type { Reader } from "../schemas/terminal.ts";

/** \`stripe.terminal\` */
export interface TerminalActions {
  readonly readers: TerminalReadersActions;
}

/** \`stripe.terminal.readers\` */
export interface TerminalReadersActions {
  /** \`GET /v1/terminal/readers\` · https://docs.stripe.com/api/terminal/readers/list */
  list: (params?: ReaderListParams, options?: RequestOptions) => ApiListPromise<Reader>;
  /** \`POST /v1/terminal/readers/{reader}/cancel_action\` · https://docs.stripe.com/api/terminal/readers/cancel_action */
  cancelAction: (
    reader: string,
    params?: ReaderCancelActionParams,
    options?: RequestOptions,
  ) => ApiPromise<Reader>;
}
`);
  });

  it("have whole paths where these don't begin like the others", () => {
    const key = resource(
      "key",
      {},
      {
        "x-stripeOperations": [
          named("keys", "create", "post", "/v1/keys"),
          named("keys", "retrieve_current", "get", "/v1/key"),
        ],
      },
    );
    const text = files(
      { key },
      { "/v1/keys": { post: post("key", {}) }, "/v1/key": { get: get("key") } },
    ).get("actions/keys.ts");
    expect(text).toContain("    create: bind(operation.post),\n");
    expect(text).toContain(
      'retrieveCurrent: (params, options) => operation.get(client, "/v1/key", [], params, options),',
    );
  });

  it("are made when they are first used", () => {
    expect(all.get("actions/index.ts")).toContain(`  get terminal(): TerminalActions {
    return make(this, "terminal", terminalActions);
  }
`);
  });
});

describe("Stripe's namespace", () => {
  it("exports types under stripe-node's names, a file per package", () => {
    const all = files({ "terminal.reader": READER }, TERMINAL);
    expect(all.get("stripe.ts")).toContain(
      'export type * as Terminal from "./stripe/terminal.ts";',
    );
    expect(all.get("stripe/terminal.ts"))
      .toBe(`export type { TerminalReadersActions as ReaderResource } from "../actions/interfaces.ts";
export type { ReaderCancelActionParams, ReaderListParams } from "../params/terminal.ts";
export type { Reader } from "../schemas/terminal.ts";
`);
  });
});
