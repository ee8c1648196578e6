import { expect, it } from "vitest";
import { emit, parse } from "../../src/index.ts";
import type { Schema } from "../../src/openapi.ts";
import { document, ref, resource } from "./document.ts";

/** The text of one generated file, without its head. */
function textOf(schemas: Record<string, Schema>, path: string): string {
  const files = emit(parse(document(schemas)), { command: "pnpm codegen", runtime: ".." });
  const file = files.find((candidate) => candidate.path === path);
  return file?.text.replace(/^\/\/.*\n\n/, "") ?? `There is no ${path}.`;
}

const string: Schema = { type: "string" };

it.each<[string, Schema, string]>([
  ["a string", string, "string"],
  ["an integer", { type: "integer" }, "number"],
  ["a time", { type: "integer", format: "unix-time" }, "number"],
  ["a decimal, which stays text", { type: "string", format: "decimal" }, "string"],
  ["a boolean", { type: "boolean" }, "boolean"],
  ["null", { type: "string", nullable: true }, "string | null"],
  ["one value", { type: "string", enum: ["card"] }, '"card"'],
  ["an array", { type: "array", items: string }, "string[]"],
  [
    "an array of several types",
    { type: "array", items: { anyOf: [string, { type: "integer" }] } },
    "(string | number)[]",
  ],
  [
    "a map",
    { type: "object", additionalProperties: { type: "integer" } },
    "{ [key: string]: number }",
  ],
  [
    "an expandable id",
    { anyOf: [string, ref("customer")], nullable: true, "x-expansionResources": { oneOf: [] } },
    "string | Customer | null",
  ],
])("types %s", (_, schema, type) => {
  const schemas = {
    charge: resource("charge", { field: schema }),
    customer: resource("customer", {}),
  };
  expect(textOf(schemas, "schemas/charge.ts")).toContain(`  field: ${type};\n`);
});

it("names nested types by their field, inside the namespace of their parent", () => {
  const text = textOf(
    {
      charge: resource("charge", {
        outcome: {
          type: "object",
          nullable: true,
          properties: {
            type: { type: "string", enum: ["authorized", "blocked"] },
            rules: {
              type: "array",
              items: { type: "object", properties: { id: string }, required: ["id"] },
            },
          },
          required: ["type"],
        },
        status: { type: "string", enum: ["failed", "succeeded"], "x-stripeBypassValidation": true },
      }),
    },
    "schemas/charge.ts",
  );
  expect(text).toBe(`import type { OtherString } from "../../shared.ts";

export interface Charge {
  object: "charge";
  outcome: Charge.Outcome | null;
  status: Charge.Status;
}
export declare namespace Charge {
  interface Outcome {
    type: Outcome.Type;
    rules?: Outcome.Rule[];
  }
  namespace Outcome {
    type Type = "authorized" | "blocked";
    interface Rule {
      id: string;
    }
  }
  type Status = "failed" | "succeeded" | OtherString;
}
`);
});

it("puts the deleted form into the same file and lets `deleted` tell them apart", () => {
  const text = textOf(
    {
      deleted_customer: {
        type: "object",
        properties: {
          deleted: { type: "boolean", enum: [true] },
          id: string,
          object: { type: "string", enum: ["customer"] },
        },
        required: ["deleted", "id", "object"],
        "x-resourceId": "deleted_customer",
      },
      customer: resource("customer", { id: string }),
    },
    "schemas/customer.ts",
  );
  expect(text).toBe(`export interface Customer {
  id: string;
  object: "customer";
  deleted?: undefined;
}

export interface DeletedCustomer {
  id: string;
  object: "customer";
  deleted: true;
}
`);
});

it("declares a shape once and refers to it", () => {
  const address: Schema = {
    type: "object",
    properties: { city: string, country: { type: "string", enum: ["AT", "DE"] }, line1: string },
    required: ["city", "country", "line1"],
  };
  const text = textOf(
    {
      customer: resource("customer", {
        address,
        shipping: { type: "object", properties: { home: address }, required: ["home"] },
      }),
    },
    "schemas/customer.ts",
  );
  expect(text).toBe(`export interface Customer {
  object: "customer";
  address: Customer.Address;
  shipping: Customer.Shipping;
}
export declare namespace Customer {
  interface Address {
    city: string;
    country: Address.Country;
    line1: string;
  }
  namespace Address {
    type Country = "AT" | "DE";
  }
  interface Shipping {
    home: Shipping.Home;
  }
  namespace Shipping {
    export import Home = Address;
  }
}
`);
});

it("gives an imported type another name where a nested type has its own", () => {
  const text = textOf(
    {
      card: resource("card", { id: string }),
      charge: resource("charge", {
        card: { type: "object", properties: { card: ref("card") }, required: ["card"] },
      }),
    },
    "schemas/charge.ts",
  );
  expect(text).toBe(`import type { Card as StripeCard } from "./card.ts";

export interface Charge {
  object: "charge";
  card: Charge.Card;
}
export declare namespace Charge {
  interface Card {
    card: StripeCard;
  }
}
`);
});

it("inlines components that aren't resources, by the path of the field", () => {
  const text = textOf(
    {
      charge: resource("charge", { outcome: ref("charge_outcome") }),
      charge_outcome: {
        title: "ChargeOutcome",
        type: "object",
        properties: { reason: string },
        required: ["reason"],
      },
    },
    "schemas/charge.ts",
  );
  expect(text).toBe(`export interface Charge {
  object: "charge";
  outcome: Charge.Outcome;
}
export declare namespace Charge {
  interface Outcome {
    reason: string;
  }
}
`);
});

it("types a list inside a resource as a page", () => {
  const list: Schema = {
    type: "object",
    properties: {
      data: { type: "array", items: ref("refund") },
      has_more: { type: "boolean" },
      object: { type: "string", enum: ["list"] },
      url: string,
    },
    required: ["data", "has_more", "object", "url"],
  };
  const schemas = { charge: resource("charge", { refunds: list }), refund: resource("refund", {}) };
  expect(textOf(schemas, "schemas/charge.ts")).toContain("  refunds: ApiList<Refund>;\n");
});
