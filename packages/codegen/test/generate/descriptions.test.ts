import { describe as suite, expect, it } from "vitest";
import { describe } from "../../src/describe.ts";
import { emit, parse } from "../../src/index.ts";
import type { OpenApiDocument, Schema } from "../../src/openapi.ts";
import { document, get, resource } from "./document.ts";

suite("a description", () => {
  it.each([
    [
      "in HTML",
      "<p>Takes a <code>charge</code>.</p>\n\n<ul><li>One</li></ul>",
      "Takes a `charge`.\n\n-   One",
    ],
    [
      "in Markdown",
      "One `payment_intent` of [several](https://example.com/a_b).",
      "One `payment_intent` of [several](https://example.com/a_b).",
    ],
    [
      "in Markdown with a tag",
      "One <em>or_another</em>.\n\nThe next.",
      "One _or_another_.\n\nThe next.",
    ],
    [
      "with a link within the site",
      "[Cards](/docs/cards)",
      "[Cards](https://stripe.com/docs/cards)",
    ],
    [
      "with a link within the reference",
      '<a href="#charges">Charges</a>',
      "[Charges](https://stripe.com/docs/api#charges)",
    ],
  ])("%s is Markdown that stands alone", (_, text, expected) => {
    expect(describe(text)).toBe(expected);
  });
});

function fileOf(path: string, api: OpenApiDocument): string {
  const settings = { command: "pnpm codegen", runtime: ".." };
  const files = emit(parse(api, { describe }), settings);
  return files.find((file) => file.path === path)?.text ?? "";
}

function charge(description: string, more: object = {}): OpenApiDocument {
  const id: Schema = { type: "string", description };
  return document({ charge: resource("charge", { id }, more) });
}

suite("comments", () => {
  it("carry what is said of fields and types", () => {
    const api = charge("Its id.", { description: "A payment.\n\nOr a part of one." });
    expect(fileOf("schemas/charge.ts", api)).toContain(
      `/**
 * A payment.
 *
 * Or a part of one.
 */
export interface Charge {
  /** Its id. */
  id: string;
`,
    );
  });

  it("carry what is said of operations, before what is known of them", () => {
    const api = document(
      { charge: resource("charge", {}) },
      { "/v1/charges": { get: get("charge", { description: "<p>Gets it.</p>" }) } },
    );
    expect(fileOf("operations/charges.ts", api)).toContain(
      "/**\n * Gets it.\n *\n * `GET /v1/charges` · https://docs.stripe.com/api/charges/retrieve\n */\n",
    );
  });

  it("can't be ended by what is said", () => {
    const text = fileOf("schemas/charge.ts", charge("Its */ evil(); /* id.\u2028evil();"));
    expect(text).toContain("  /**\n   * Its *\\/ evil(); /* id.\n   * evil();\n   */\n");
  });

  it("say nothing of it unless it is asked for", () => {
    const settings = { command: "pnpm codegen", runtime: ".." };
    const files = emit(parse(charge("Its id.")), settings);
    expect(files.some(({ text }) => text.includes("Its id."))).toBe(false);
  });
});
