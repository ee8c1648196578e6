import { describe, expect, it } from "vitest";
import { component, document, field, operation, operationsOf, requestSchema } from "./document.ts";

// Each expectation was read off the declarations of npm stripe 23.1.0 by hand.
describe("facts of the package", () => {
  const reader = component("terminal.reader");

  it("Terminal.Reader: an action that may be null, an expandable location, an open status", () => {
    expect(reader["x-resourceId"]).toBe("terminal.reader");
    expect(reader["x-stripeResource"]).toEqual({ class_name: "Reader", in_package: "Terminal" });
    expect(reader["x-expandableFields"]).toEqual(["location"]);
    expect(field(reader, "action")).toMatchObject({ type: "object", nullable: true });
    expect(field(reader, "action.api_error.payment_intent")).toEqual({
      $ref: "#/components/schemas/payment_intent",
    });
    expect(field(reader, "location")).toEqual({
      anyOf: [{ type: "string" }, { $ref: "#/components/schemas/terminal.location" }],
      nullable: true,
      "x-expansionResources": { oneOf: [{ $ref: "#/components/schemas/terminal.location" }] },
    });
    expect(field(reader, "status")).toEqual({
      type: "string",
      enum: ["offline", "online"],
      nullable: true,
      "x-stripeBypassValidation": true,
    });
    expect(reader.required).not.toContain("deleted");
  });

  it("Terminal.DeletedReader: deleted is true, and says nothing else", () => {
    const deleted = component("deleted_terminal.reader");
    expect(field(deleted, "deleted")).toEqual({ type: "boolean", enum: [true] });
    expect(deleted["x-resourceId"]).toBeUndefined();
    expect(deleted["x-stripeResource"]).toEqual({
      class_name: "DeletedReader",
      in_package: "Terminal",
    });
  });

  it("Terminal.ReaderProcessPaymentIntentParams: the intent is required", () => {
    const params = requestSchema(
      operation("post", "/v1/terminal/readers/{reader}/process_payment_intent"),
    );
    expect(params.required).toEqual(["payment_intent"]);
    expect(field(params, "process_config.tipping.amount_eligible")).toEqual({ type: "integer" });
  });

  it("PaymentIntentCreateParams: amount and currency required, enums and unions", () => {
    const create = operation("post", "/v1/payment_intents");
    const params = requestSchema(create);
    expect(params.required).toEqual(["amount", "currency"]);
    expect(create.requestBody?.required).toBe(true);
    expect(field(params, "amount")).toEqual({ type: "integer" });
    expect(field(params, "capture_method")).toEqual({
      type: "string",
      enum: ["automatic", "automatic_async", "manual"],
      "x-stripeBypassValidation": true,
    });
    // `off_session?: boolean | PaymentIntentCreateParams.OffSession`
    expect(field(params, "off_session")).toMatchObject({
      anyOf: [{ type: "boolean" }, { type: "string", enum: ["one_off", "recurring"] }],
    });
    expect(
      create.requestBody?.content["application/x-www-form-urlencoded"]?.encoding,
    ).toMatchObject({
      metadata: { style: "deepObject", explode: true },
    });
  });

  it("PaymentIntentUpdateParams: metadata is cleared with the empty string", () => {
    const params = requestSchema(operation("post", "/v1/payment_intents/{payment_intent}"));
    expect(field(params, "metadata")).toEqual({
      anyOf: [
        { type: "object", additionalProperties: { type: "string" } },
        { type: "string", enum: [""] },
      ],
    });
  });

  it("an emptyable enum has the empty string among its values", () => {
    const params = requestSchema(operation("post", "/v1/payment_intents"));
    const usage = field(params, "payment_method_options.card.setup_future_usage");
    expect(usage).toMatchObject({
      type: "string",
      enum: ["", "none", "off_session", "on_session"],
    });
  });

  it("PaymentIntent.latest_charge is expandable", () => {
    expect(field(component("payment_intent"), "latest_charge")).toEqual({
      anyOf: [{ type: "string" }, { $ref: "#/components/schemas/charge" }],
      nullable: true,
      "x-expansionResources": { oneOf: [{ $ref: "#/components/schemas/charge" }] },
    });
    expect(component("payment_intent")["x-expandableFields"]).toContain("latest_charge");
  });

  it("a field that is there only when asked for is expandable too", () => {
    expect(component("checkout.session")["x-expandableFields"]).toContain("line_items");
    expect(component("customer")["x-expandableFields"]).toContain("sources");
    expect(component("customer")["x-expandableFields"]).toContain("cash_balance");
    expect(component("customer")["x-expandableFields"]).not.toContain("address");
  });

  it("a list is filtered by a time or a range of times", () => {
    const created = operation("get", "/v1/charges").parameters?.find(
      ({ name }) => name === "created",
    );
    expect(created).toMatchObject({
      in: "query",
      required: false,
      style: "deepObject",
      explode: true,
    });
    expect(created?.schema).toMatchObject({
      anyOf: [{ title: "range_query_specs", type: "object" }, { type: "integer" }],
    });
  });

  it("v2 has int64, decimal and RFC 3339 strings, and clears metadata with null", () => {
    const account = component("v2.core.account");
    expect(field(account, "identity.individual.relationship.percent_ownership")).toEqual({
      type: "string",
      format: "decimal",
    });
    expect(field(account, "created")).toEqual({ type: "string", format: "date-time" });
    // `ready.success_count: bigint`
    const success = field(
      component("v2.commerce.product_catalog_import"),
      "status_details.succeeded.success_count",
    );
    expect(success).toEqual({ type: "string", format: "int64" });
    const params = requestSchema(operation("post", "/v2/core/accounts"));
    expect(field(params, "metadata")).toEqual({
      type: "object",
      additionalProperties: { type: "string", nullable: true },
    });
  });

  it("four methods and a few fields are deprecated", () => {
    const deprecated = operationsOf(document).filter(({ operation }) => operation.deprecated);
    expect(deprecated.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "get /v1/exchange_rates",
      "get /v1/exchange_rates/{exchange_rate}",
      "post /v1/issuing/authorizations/{authorization}/approve",
      "post /v1/issuing/authorizations/{authorization}/decline",
    ]);
    expect(field(component("payment_method"), "link.persistent_token")).toEqual({
      type: "string",
      deprecated: true,
    });
  });

  it("what stripe-node has at the top level has a component of its own", () => {
    expect(component("external_account")).toMatchObject({
      title: "ExternalAccount",
      anyOf: [{ $ref: "#/components/schemas/bank_account" }, { $ref: "#/components/schemas/card" }],
    });
    expect(component("payment_source").title).toBe("CustomerSource");
    expect(component("address")).toMatchObject({ title: "Address", type: "object" });
    expect(component("address")["x-resourceId"]).toBeUndefined();
  });

  it("a type that isn't named after its field carries its name", () => {
    const params = requestSchema(operation("post", "/v1/accounts/{account}"));
    const external = field(params, "external_account");
    const alternatives = "$ref" in external ? [] : (external.anyOf ?? []);
    const titles = alternatives.map((schema) => ("$ref" in schema ? "" : schema.title));
    expect(titles).toEqual([undefined, "BankAccount", "Card", "CardToken", undefined]);
    expect("$ref" in field(reader, "action") || field(reader, "action")).not.toHaveProperty(
      "title",
    );
  });
});
