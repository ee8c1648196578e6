import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { component, document, field } from "./document.ts";

const resources = join(
  dirname(dirname(createRequire(import.meta.url).resolve("stripe"))),
  "esm",
  "resources",
);

/** The `type: '…'` of a file of declarations, taken from its text. */
function typesIn(file: string, suffix: string): string[] {
  const text = readFileSync(join(resources, file), "utf8");
  const pattern = new RegExp(
    `interface \\w+${suffix} extends EventBase \\{\\s*type: '([^']+)'`,
    "g",
  );
  return [...text.matchAll(pattern)].map(([, type = ""]) => type).toSorted();
}

const events = Object.values(document.components.schemas).flatMap((schema) =>
  "$ref" in schema || !schema["x-stripeEvent"] ? [] : [schema],
);
const typesOf = (kind: "snapshot" | "thin") =>
  events
    .flatMap(({ "x-stripeEvent": event }) => (event?.kind === kind ? event.type : []))
    .toSorted();

describe("events", () => {
  it("are the 275 of v1 and the 326 of v2 that the package declares", () => {
    expect(typesOf("snapshot")).toHaveLength(275);
    expect(typesOf("snapshot")).toEqual(typesIn("Events.d.ts", "Event"));
    expect(typesOf("thin")).toHaveLength(326);
    expect(typesOf("thin")).toEqual(typesIn("V2/Core/Events.d.ts", "Event"));
  });

  it("of v1 are all of them enabled events of a webhook endpoint", () => {
    const enabled = field(component("event"), "type");
    expect("$ref" in enabled ? [] : enabled.enum).toEqual(
      expect.arrayContaining(typesOf("snapshot")),
    );
  });

  it("say what they carry", () => {
    expect(component("charge.captured")).toEqual({
      title: "ChargeCaptured",
      type: "object",
      properties: { object: { $ref: "#/components/schemas/charge" } },
      required: ["object"],
      "x-expandableFields": ["object"],
      "x-stripeEvent": { type: "charge.captured", kind: "snapshot" },
    });
    expect(field(component("terminal.reader.action_failed"), "object")).toEqual({
      $ref: "#/components/schemas/terminal.reader",
    });
    expect(field(component("account.external_account.created"), "object")).toEqual({
      $ref: "#/components/schemas/external_account",
    });
  });

  it("of v2 say what they point to, and some carry data", () => {
    const meter = component("v1.billing.meter.error_report_triggered");
    expect(meter.title).toBe("V1BillingMeterErrorReportTriggered");
    expect(field(meter, "related_object")).toEqual({ $ref: "#/components/schemas/billing.meter" });
    expect(field(meter, "data.developer_message_summary")).toEqual({ type: "string" });
    // This one concerns no object.
    expect(component("v1.billing.meter.no_meter_found").properties).not.toHaveProperty(
      "related_object",
    );
  });

  it("whose type has brackets have a key without them", () => {
    const event = component("v2.core.account-identity-.updated");
    expect(event["x-stripeEvent"]).toEqual({
      type: "v2.core.account[identity].updated",
      kind: "thin",
    });
  });
});

/** The values of an enum in a component. */
function enumOf(name: string, path: string) {
  const schema = field(component(name), path);
  return "$ref" in schema ? [] : (schema.enum ?? []);
}

describe("errors", () => {
  it("have an open set of codes, with those that only a reader or an intent has", () => {
    const codes = enumOf("error", "error.code");
    expect(codes).toEqual(
      expect.arrayContaining(["card_declined", "lock_timeout", "resource_missing"]),
    );
    expect(codes).toContain("terminal_reader_hardware_fault");
    expect(field(component("api_errors"), "code")).toMatchObject({
      "x-stripeBypassValidation": true,
    });
  });

  it("have the types that the package makes classes of", () => {
    expect(enumOf("api_errors", "type")).toEqual([
      "api_error",
      "authentication_error",
      "card_error",
      "idempotency_error",
      "invalid_request_error",
      "rate_limit_error",
    ]);
    expect(enumOf("v2.error", "error.type")).toContain("temporary_session_expired");
    expect(enumOf("oauth_error", "error")).toEqual([
      "invalid_client",
      "invalid_grant",
      "invalid_request",
      "invalid_scope",
      "unsupported_grant_type",
      "unsupported_response_type",
    ]);
  });

  it("carry what the request was about", () => {
    expect(field(component("error"), "error.payment_intent")).toEqual({
      $ref: "#/components/schemas/payment_intent",
    });
    expect(component("api_errors").properties).not.toHaveProperty("statusCode");
  });
});
