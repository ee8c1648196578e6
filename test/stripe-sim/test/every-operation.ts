import {
  alternatives,
  refName,
  resolve,
  type OpenApiDocument,
  type OperationObject,
  type Schema,
} from "../src/document.ts";
import type { StripeSim } from "../src/index.ts";
import type { Json, JsonObject } from "../src/json.ts";

export interface Listed {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly source: OperationObject;
}

/** Every (method, path) pair of the document. */
export function operationsOf(document: OpenApiDocument): Listed[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (
      [
        ["GET", item.get],
        ["POST", item.post],
        ["DELETE", item.delete],
      ] as const
    ).flatMap(([method, source]) => (source === undefined ? [] : [{ method, path, source }])),
  );
}

/** A request to an operation, made from what the document says of it. */
export interface Made {
  readonly url: string;
  readonly init: RequestInit;
}

/** Makes requests whose ids name objects that are there. */
export class RequestMaker {
  readonly #document: OpenApiDocument;
  readonly #sim: StripeSim;
  readonly #all: boolean;
  readonly #reader: string;
  readonly #kindsByName = new Map<string, string>();
  /** The kind that the request at hand is about: parameters named as its fields refer to the same. */
  #subject = "";

  /**
   * @param all send optional parameters too, not only the required ones
   * @param reader a registered one: a reader is more than its object
   */
  constructor(document: OpenApiDocument, sim: StripeSim, all: boolean, reader: string) {
    this.#reader = reader;
    this.#document = document;
    this.#sim = sim;
    this.#all = all;
    for (const [kind, schema] of Object.entries(document.components.schemas)) {
      if (schema["x-resourceId"] !== undefined && !kind.startsWith("deleted_")) {
        const name = kind.split(".").at(-1) ?? kind;
        if (!this.#kindsByName.has(name)) this.#kindsByName.set(name, kind);
      }
    }
  }

  make({ method, path, source }: Listed, key: string): Made {
    this.#subject = kindsOf(this.#document, answerOf(source))[0] ?? "";
    const url = `https://api.stripe.com${this.#filledPath(path)}`;
    const headers: Record<string, string> = { authorization: `Bearer ${key}` };
    const [type, media] = Object.entries(source.requestBody?.content ?? {})[0] ?? [];
    if (method !== "POST" || media?.schema === undefined) {
      const query = (source.parameters ?? []).filter(
        (parameter) => parameter.in === "query" && this.#wanted(parameter.name, parameter.required),
      );
      const params = Object.fromEntries(
        query.map(({ name, schema }) => [name, this.#value(name, schema ?? {}, 0)]),
      );
      return { url: `${url}?${encode(params)}`, init: { method, headers } };
    }
    const params = this.#object(media.schema, 0);
    if (type === "application/json") {
      headers["content-type"] = type;
      return { url, init: { method, headers, body: JSON.stringify(params) } };
    }
    if (type === "multipart/form-data") {
      const form = new FormData();
      form.set("purpose", "dispute_evidence");
      form.set("file", new File(["receipt"], "receipt.txt", { type: "text/plain" }));
      return { url, init: { method, headers, body: form } };
    }
    headers["content-type"] = "application/x-www-form-urlencoded";
    return { url, init: { method, headers, body: encode(params) } };
  }

  #wanted(name: string, required: boolean | undefined): boolean {
    return required === true || (this.#all && !skipped.has(name));
  }

  /** Each id of the path names an object, made under the one before it. */
  #filledPath(path: string): string {
    let owner: string | undefined;
    let walked = "";
    return path.replaceAll(/([^{]*)(\{[^}]*\})/g, (_, before: string, name: string) => {
      walked += before + name;
      const kind = this.#kindAt(walked) ?? this.#kindsByName.get(name.slice(1, -1));
      owner = kind === undefined ? "anything" : this.#existing(kind, owner);
      return before + encodeURIComponent(owner);
    });
  }

  #kindAt(path: string): string | undefined {
    const item =
      this.#document.paths[path] ?? this.#document.paths[path.replace("/test_helpers", "")];
    const kinds = kindsOf(this.#document, answerOf(item?.get ?? item?.delete));
    return kinds.includes(this.#subject) ? this.#subject : kinds[0];
  }

  #existing(kind: string, owner?: string): string {
    if (kind === "terminal.reader") return this.#reader;
    const values = this.#belongings(kind);
    return this.#sim.objects.create(kind, values, owner === undefined ? {} : { owner }).id;
  }

  /** What objects of some kinds hardly are without. */
  #belongings(kind: string): JsonObject {
    if (kind === "subscription_item") return { subscription: this.#existing("subscription") };
    if (kind !== "customer" && kind !== "subscription") return {};
    const discount = this.#sim.objects.create("discount");
    return { discount, discounts: [discount.id] };
  }

  #object(schema: Schema, depth: number): JsonObject {
    const { properties = {}, required = [] } = resolve(this.#document, schema);
    const object: JsonObject = {};
    const [first] = Object.keys(properties);
    // A form can't carry an empty hash: it holds one field at least.
    const least = required.length === 0 && depth > 0 ? first : undefined;
    for (const [name, field] of Object.entries(properties)) {
      const optional = depth < 2 && this.#wanted(name, false);
      if (required.includes(name) || optional || name === least)
        object[name] = this.#value(name, field, depth + 1);
    }
    return object;
  }

  #value(name: string, schema: Schema, depth: number): Json {
    const branches = alternatives(this.#document, schema);
    const branch =
      branches.find(({ type }) => type === "string" && this.#referred(name) !== undefined) ??
      branches[0];
    if (branch?.enum !== undefined) return branch.enum.find((value) => value !== "") ?? "";
    switch (branch?.type) {
      case "object":
        if (typeof branch.additionalProperties === "object") {
          return { eur: this.#value("value", branch.additionalProperties, depth) };
        }
        return branch.properties === undefined ? { order: "7" } : this.#object(branch, depth);
      case "array":
        return [this.#value(name, branch.items ?? {}, depth)];
      case "integer":
      case "number":
        return name === "limit" ? 3 : 1000;
      case "boolean":
        return true;
      default:
        return this.#text(name, branch);
    }
  }

  /** The kind that a parameter of this name refers to. */
  #referred(name: string): string | undefined {
    if (["account", "event", "source", "token"].includes(name)) return undefined;
    const field = this.#document.components.schemas[this.#subject]?.properties?.[name];
    const target = refName(field?.["x-expansionResources"]?.oneOf[0] ?? {});
    const sibling = `${this.#subject.split(".")[0]}.${name}`;
    return (
      target ??
      (this.#document.components.schemas[sibling] === undefined
        ? this.#kindsByName.get(name)
        : sibling)
    );
  }

  #text(name: string, schema: Schema | undefined): string {
    if (schema?.format === "date-time") return "2026-09-01T12:00:00.000Z";
    if (schema?.format === "decimal" || schema?.format === "int64") return "10";
    if (/currency/.test(name)) return "usd";
    if (/country/.test(name)) return "US";
    if (/url/.test(name)) return "https://shop.example/";
    if (name === "query") return 'metadata["order"]:null';
    const kind = this.#referred(name);
    return kind === undefined ? "text".slice(0, schema?.maxLength ?? 4) : this.#existing(kind);
  }
}

function answerOf(source: OperationObject | undefined): Schema | undefined {
  return source?.responses["200"]?.content?.["application/json"]?.schema;
}

/** The kinds that an answer may be, deleted ones told by what they were. */
function kindsOf(document: OpenApiDocument, schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  const name = refName(schema);
  const union = (name === undefined ? schema : document.components.schemas[name])?.anyOf;
  if (union !== undefined) return union.flatMap((branch) => kindsOf(document, branch));
  return name === undefined ? [] : [name.replace(/^deleted_/, "")];
}

/** Not sent with the others: what pages, expands, or names the new object. */
const skipped = new Set(["ending_before", "expand", "id", "page", "starting_after"]);

function encode(params: JsonObject): string {
  const search = new URLSearchParams();
  const add = (key: string, value: Json | undefined): void => {
    if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) add(`${key}[${name}]`, inner);
    } else if (value !== undefined) search.append(key, String(value ?? ""));
  };
  for (const [name, value] of Object.entries(params)) add(name, value);
  return search.toString();
}
