import { describe, expect, it } from "vitest";
import { compareApis, parse, toMarkdown } from "../../src/index.ts";
import type { OpenApiDocument, OperationObject, Schema } from "../../src/openapi.ts";
import { document, get, inPath, post, ref, resource } from "./document.ts";

const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };

/** What a change of a parameter's type is called, and whether it breaks. */
function ofParameter(before: Schema | undefined, after: Schema | undefined, required = false) {
  const api = (schema: Schema | undefined, needed: string[] = []) => ({
    "/v1/charges": { post: post("charge", schema ? { note: schema } : {}, needed) },
  });
  return changes(api(before), api(after, required ? ["note"] : []));
}

/** The same for a field of what comes back. */
function ofField(before: object, after: object) {
  const api = (more: object) => document({ charge: { ...resource("charge", {}), ...more } });
  return words(compareApis(parse(api(before)), parse(api(after))));
}

function changes(
  before: Record<string, { get?: OperationObject; post?: OperationObject }>,
  after: Record<string, { get?: OperationObject; post?: OperationObject }>,
) {
  const api = (paths: typeof before) =>
    parse(document({ charge: resource("charge", {}), refund: resource("refund", {}) }, paths));
  return words(compareApis(api(before), api(after)));
}

function words(upgrade: ReturnType<typeof compareApis>): string[] {
  return upgrade.changes.map(
    (change) => `${change.breaking ? "!" : "+"} ${change.subject}: ${change.words}`,
  );
}

function fields(properties: Record<string, Schema>, required: string[] = []) {
  return { properties, required };
}

function oneOf(...values: string[]): Schema {
  return { type: "string", enum: values };
}

describe("an operation", () => {
  const list = { "/v1/charges": { get: get("charge") } };

  it("that goes breaks, and one that comes doesn't", () => {
    expect(changes(list, {})).toEqual([
      "! charges.retrieve: `charges.retrieve` is gone: `GET /v1/charges`.",
    ]);
    expect(changes({}, list)).toEqual([
      "+ charges.retrieve: `charges.retrieve` is new: `GET /v1/charges`.",
    ]);
  });

  it("is the same whatever its path calls its parameters", () => {
    const of = (name: string) => ({
      [`/v1/charges/{${name}}`]: { get: get("charge", { parameters: inPath(name) }) },
    });
    expect(changes(of("id"), of("charge"))).toEqual([]);
  });

  it("that answers something else breaks", () => {
    expect(changes(list, { "/v1/charges": { get: get("refund") } })).toEqual([
      "! charges.retrieve: The answer is `Refund` instead of `Charge`.",
    ]);
  });
});

describe("a parameter", () => {
  it.each<[string, Schema | undefined, Schema | undefined, string[]]>([
    ["stays", text, text, []],
    ["comes", undefined, text, ["+ charges.create: `note` is new."]],
    ["goes", text, undefined, ["! charges.create: `note` isn't taken any more."]],
    ["changes its type", text, number, ["! charges.create: `note` is a number instead of text."]],
    [
      "takes another type too",
      text,
      { anyOf: [text, number] },
      ["+ charges.create: `note` can be a number too."],
    ],
    [
      "doesn't take a type any more",
      { anyOf: [text, number] },
      text,
      ["! charges.create: `note` can't be a number any more."],
    ],
    [
      "takes another value",
      oneOf("a"),
      oneOf("a", "b"),
      ["+ charges.create: `note` takes `b` too."],
    ],
    [
      "loses a value",
      oneOf("a", "b"),
      oneOf("a"),
      ["! charges.create: `note` doesn't take `b` any more."],
    ],
    [
      "takes certain values only",
      text,
      oneOf("a"),
      ["! charges.create: `note` takes only certain values now."],
    ],
    [
      "can be cleared",
      text,
      { anyOf: [text, oneOf("")] },
      ["+ charges.create: `note` can be cleared."],
    ],
    [
      "changes within",
      { type: "array", items: { type: "object", properties: { inner: text } } },
      { type: "array", items: { type: "object", properties: {} } },
      ["! charges.create: `note[].inner` isn't taken any more."],
    ],
  ])("that %s", (_, before, after, expected) => {
    expect(ofParameter(before, after)).toEqual(expected);
  });

  it("that is required all at once breaks", () => {
    expect(ofParameter(undefined, text, true)).toEqual([
      "! charges.create: `note` is new, and required.",
    ]);
    expect(ofParameter(text, text, true)).toEqual(["! charges.create: `note` is required now."]);
  });
});

describe("a field", () => {
  const nullable: Schema = { ...text, nullable: true };

  it.each<[string, object, object, string[]]>([
    ["comes", fields({}), fields({ note: text }), ["+ Charge: `note` is new."]],
    ["goes", fields({ note: text }), fields({}), ["! Charge: `note` is gone."]],
    [
      "may be null",
      fields({ note: text }, ["note"]),
      fields({ note: nullable }, ["note"]),
      ["! Charge: `note` may be missing or null now."],
    ],
    [
      "may be missing instead of null",
      fields({ note: nullable }, ["note"]),
      fields({ note: text }),
      [],
    ],
    [
      "is always there",
      fields({ note: text }),
      fields({ note: text }, ["note"]),
      ["+ Charge: `note` is always there now."],
    ],
    [
      "has another value",
      fields({ note: oneOf("a") }),
      fields({ note: oneOf("a", "b") }),
      ["+ Charge: `note` may be `b` too."],
    ],
    [
      "loses a value",
      fields({ note: oneOf("a", "b") }),
      fields({ note: oneOf("a") }),
      ["+ Charge: `note` is never `b` any more."],
    ],
    [
      "is of another type",
      fields({ note: text }),
      fields({ note: number }),
      ["! Charge: `note` is a number instead of text."],
    ],
    [
      "can be expanded",
      fields({ note: text }),
      fields({ note: { anyOf: [text, ref("charge")] } }),
      ["+ Charge: `note` can be expanded to `Charge`."],
    ],
    [
      "can't be expanded any more",
      fields({ note: { anyOf: [text, ref("charge")] } }),
      fields({ note: text }),
      ["! Charge: `note` can't be expanded to `Charge` any more."],
    ],
  ])("that %s", (_, before, after, expected) => {
    expect(ofField(before, after)).toEqual(expected);
  });
});

describe("a page", () => {
  const page = (before: OpenApiDocument, after: OpenApiDocument) =>
    toMarkdown(compareApis(parse(before), parse(after)));

  it("has what breaks first, and as one line what changes for several operations", () => {
    const paths = (properties: Record<string, Schema>) => ({
      "/v1/charges": { post: post("charge", properties) },
      "/v1/charges/{charge}": {
        post: { ...post("charge", properties), parameters: inPath("charge") },
      },
    });
    const before = document({ charge: resource("charge", {}) }, paths({ card: text }));
    const after = document({ charge: resource("charge", { id: text }) }, paths({}));
    expect(page(before, after)).toBe(`# Stripe API 2026-01-01.test → 2026-01-01.test

2 breaking changes, 1 other.

## What breaks

### \`charges\`

- \`create\`, \`update\`: \`card\` isn't taken any more.

## What is new or different

### \`Charge\`

- \`id\` is new.
`);
  });

  it("says once what happens to neighbours alike", () => {
    const inner = (...names: string[]): Schema => ({
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, text])),
    });
    const before = document({ charge: resource("charge", { card: inner() }) });
    const after = document({ charge: resource("charge", { card: inner("bin", "cvc"), id: text }) });
    expect(page(before, after)).toContain(
      "### `Charge`\n\n- In `card`, `bin` and `cvc` are new.\n- `id` is new.\n",
    );
  });

  it("names some of many new values, and all that aren't taken any more", () => {
    const many = Array.from("abcdefghijkl");
    const api = (values: string[]) =>
      document(
        { charge: resource("charge", {}) },
        { "/v1/charges": { post: post("charge", { note: oneOf("z", ...values) }) } },
      );
    expect(page(api([]), api(many))).toContain(
      "`note` takes `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h` or one of 4 others too.",
    );
    expect(page(api(many), api([]))).toContain("`i`, `j`, `k` or `l` any more.");
    const { changes: all } = compareApis(parse(api([])), parse(api(many)));
    expect(all[0]?.values).toEqual(many);
  });
});
