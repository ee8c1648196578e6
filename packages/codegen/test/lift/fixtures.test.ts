import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { AMENDMENTS, NOT_IN_THE_PACKAGE, type Amendment } from "./amendments.ts";
import { document, stripeData } from "./document.ts";
import { idOf, toJsonSchema } from "./json-schema.ts";

const data = stripeData("official-fixtures-2026-08.json");

const ajv = new Ajv({ strict: true, inlineRefs: false });
addFormats.default(ajv);
ajv.addFormat("decimal", /^-?\d+(\.\d+)?$/);
ajv.addFormat("int64", /^-?\d+$/);
ajv.addFormat("binary", true);
for (const [name, schema] of Object.entries(document.components.schemas)) {
  ajv.addSchema(toJsonSchema(schema), idOf(name));
}

/** What ajv has against an object, as a resource of that name. */
function complaints(name: string, object: unknown): string[] {
  const validate = ajv.getSchema(idOf(name));
  if (!validate) return [`the document has no ${name}`];
  if (validate(object) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null;

/** A copy of the object with one field set, or removed where the amendment has no value. */
function amend(object: Json, { at, value }: Amendment): Json {
  const copy = structuredClone(object);
  const steps = at.split("/");
  const last = steps.pop() ?? "";
  const holder = steps.reduce<Json | undefined>((from, step) => child(from, step), copy);
  if (typeof holder !== "object" || holder === null || Array.isArray(holder)) {
    throw new Error(`There is no ${at} to amend.`);
  }
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

function child(from: Json | undefined, step: string): Json | undefined {
  if (typeof from !== "object" || from === null) return undefined;
  return Array.isArray(from) ? from[Number(step)] : from[step];
}

describe.skipIf(data.missing)("Stripe's own example objects of August 2026", () => {
  const file: { resources: Record<string, Json> } = data.missing
    ? { resources: {} }
    : JSON.parse(readFileSync(data.path, "utf8"));
  const fixtures = file.resources;
  const names = Object.keys(fixtures);

  it("are 176, of which the package doesn't know three", () => {
    expect(names).toHaveLength(176);
    const absent = names.filter((name) => !(name in document.components.schemas));
    expect(absent).toEqual(NOT_IN_THE_PACKAGE);
  });

  const known = names.filter((name) => !NOT_IN_THE_PACKAGE.includes(name));
  it.each(known)("%s validates against its lifted schema", (name) => {
    const amended = (AMENDMENTS[name] ?? []).reduce(amend, fixtures[name] ?? null);
    expect(complaints(name, amended)).toEqual([]);
  });

  it.each(Object.keys(AMENDMENTS))("%s needs each of its amendments", (name) => {
    const amendments = AMENDMENTS[name] ?? [];
    for (const without of amendments) {
      const others = amendments.filter((amendment) => amendment !== without);
      expect(
        complaints(name, others.reduce(amend, fixtures[name] ?? null)),
        without.at,
      ).not.toEqual([]);
    }
  });

  it("fail for a missing field, a wrong type, a value outside a closed enum, an unknown field", () => {
    const reader = fixtures["terminal.reader"] ?? null;
    const complaintsAbout = (amendment: Amendment) =>
      complaints("terminal.reader", amend(reader, amendment)).join();
    expect(complaintsAbout({ at: "serial_number" })).toContain("'serial_number'");
    expect(complaintsAbout({ at: "livemode", value: "yes" })).toContain(
      "/livemode must be boolean",
    );
    expect(complaintsAbout({ at: "object", value: "reader" })).toContain("/object must be equal");
    expect(complaintsAbout({ at: "colour", value: "blue" })).toContain("additional properties");
    expect(complaintsAbout({ at: "label", value: null })).toContain("/label must be string");
  });
});
