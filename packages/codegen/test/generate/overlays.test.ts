import { describe, expect, it } from "vitest";
import { mergeOverlay } from "../../src/index.ts";
import { document, get, post, resource } from "./document.ts";

const base = document(
  { charge: resource("charge", { id: { type: "string" } }) },
  { "/v1/charges": { get: get("charge") } },
);

describe("an overlay", () => {
  it("adds operations that need a version of their own", () => {
    const merged = mergeOverlay(base, {
      reason: "Orders were removed.",
      stripeVersion: "2022-08-01",
      paths: { "/v1/orders": { post: post("charge", {}) } },
    });
    expect(merged.paths["/v1/orders"]?.post?.["x-stripeVersion"]).toBe("2022-08-01");
    expect(merged.paths["/v1/charges"]).toEqual(base.paths["/v1/charges"]);
  });

  it("adds facts to an operation that is there", () => {
    const merged = mergeOverlay(base, {
      reason: "Its answer is for another program.",
      paths: { "/v1/charges": { get: { "x-stripeVersionRequired": true } } },
    });
    expect(merged.paths["/v1/charges"]?.get).toEqual({
      ...get("charge"),
      "x-stripeVersionRequired": true,
    });
  });

  it("merges objects key by key, replaces the rest and removes what is null", () => {
    const merged = mergeOverlay(base, {
      reason: "A correction.",
      components: {
        schemas: {
          charge: {
            properties: { amount: { type: "integer" }, id: null },
            required: ["amount"],
          },
        },
      },
    });
    expect(merged.components.schemas["charge"]).toEqual({
      type: "object",
      properties: { amount: { type: "integer" }, object: { type: "string", enum: ["charge"] } },
      required: ["amount"],
      "x-resourceId": "charge",
    });
  });

  it("appends to the operations of a resource", () => {
    const operation = (name: string) => ({ "x-stripeOperations": [{ method_name: name }] });
    const one = mergeOverlay(base, {
      reason: "One.",
      components: { schemas: { charge: operation("list") } },
    });
    const both = mergeOverlay(one, {
      reason: "Another.",
      components: { schemas: { charge: operation("create") } },
    });
    expect(both.components.schemas["charge"]).toMatchObject({
      "x-stripeOperations": [{ method_name: "list" }, { method_name: "create" }],
    });
  });

  it("leaves the document as it was", () => {
    const before = structuredClone(base);
    mergeOverlay(base, {
      reason: "A correction.",
      components: { schemas: { charge: { properties: { id: null } } } },
    });
    expect(base).toEqual(before);
  });
});
