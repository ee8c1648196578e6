import { describe, expect, it } from "vitest";
import { makeParams, type Profile } from "./arguments.ts";
import { operations, type DocumentedOperation, type Schema } from "./operations.ts";
import { everything, required } from "./profiles.ts";
import { comparable, refusedBeforeSending, sendOwn, sendReference } from "./send.ts";

// Where Tillwire sends something else than npm stripe, on purpose, for every operation that it
// concerns: what is sent is what npm stripe sends for the value that was meant, or nothing.

/** A value that npm stripe doesn't send as it was meant. */
interface Deviation {
  readonly name: string;
  readonly encoding: DocumentedOperation["encoding"];
  readonly applies: (schema: Schema) => boolean;
  readonly own: unknown;
  /** What makes npm stripe send what was meant. */
  readonly meant: unknown;
  readonly operations: number;
}

const MOMENT = new Date("2026-09-01T12:00:00.123Z");

const deviations: Deviation[] = [
  {
    name: "an empty array clears a list, where npm stripe sends nothing",
    encoding: "form",
    applies: clearsList,
    own: [],
    meant: "",
    operations: 43,
  },
  {
    name: "a Date in v2 is RFC 3339, where npm stripe sends seconds",
    encoding: "json",
    applies: ({ format }) => format === "date-time",
    own: MOMENT,
    meant: "2026-09-01T12:00:00.123Z",
    operations: 5,
  },
  {
    name: "a decimal of v2 may be a number",
    encoding: "json",
    applies: ({ format }) => format === "decimal",
    own: 0.25,
    meant: "0.25",
    operations: 6,
  },
  {
    name: "a decimal of v2 may be a bigint",
    encoding: "json",
    applies: ({ format }) => format === "decimal",
    own: 9007199254740993n,
    meant: "9007199254740993",
    operations: 6,
  },
  {
    name: "null in a multipart form is empty, where npm stripe sends the word null",
    encoding: "multipart",
    applies: ({ anyOf }) => anyOf !== undefined,
    own: null,
    meant: "",
    operations: 1,
  },
  {
    name: "a Date within a map of a multipart form is sent, where npm stripe drops it",
    encoding: "multipart",
    applies: ({ format }) => format === "unix-time",
    own: MOMENT,
    meant: "1788264000",
    operations: 1,
  },
  {
    name: "what is undefined within a map of a multipart form is left out, where npm stripe sends the word undefined",
    encoding: "multipart",
    applies: ({ format }) => format === "unix-time",
    own: undefined,
    // Which npm stripe drops, see above.
    meant: MOMENT,
    operations: 1,
  },
];

describe.each(deviations)("$name", ({ encoding, applies, own, meant, operations: count }) => {
  const concerned = operations
    .filter((operation) => operation.encoding === encoding && has(operation.params, applies))
    .map((operation) => ({ operation, name: operation.operationId }));
  const profile = (value: unknown): Profile => ({
    ...everything,
    value: (schema) => (applies(schema) ? { value } : undefined),
  });

  it("in as many operations as the document has of these", () => {
    expect(concerned).toHaveLength(count);
  });

  it.each(concerned)("$name", async ({ operation }) => {
    const ids = idsOf(operation);
    const given = makeParams(operation.params, profile(own));
    const sent = comparable(await sendOwn(operation, ids, given));
    const wanted = makeParams(operation.params, profile(meant));
    expect(sent).toEqual(comparable(await sendReference(operation, ids, wanted)));
    // Should npm stripe come to send the same, this is no deviation any more.
    const theirs = await sendReference(operation, ids, given).catch(() => undefined);
    expect(theirs && comparable(theirs)).not.toEqual(sent);
  });
});

describe("an id that would reach another operation is refused, where npm stripe sends it", () => {
  const concerned = operations.filter(({ ids }) => ids > 0);

  it.each(["", ".", "..", undefined, null, "a\nb", "\u0000"])("%j", async (id) => {
    for (const operation of concerned) {
      const params = makeParams(operation.params, required);
      for (let at = 0; at < operation.ids; at++) {
        const ids = Object.assign(idsOf(operation), { [at]: id });
        expect(await refusedBeforeSending(operation, ids, params)).toMatch(/^\{\w+\} in \//);
      }
    }
  });
});

describe("a key of a map that has a bracket is refused, where npm stripe sends another key", () => {
  const isMap = ({ additionalProperties }: Schema): boolean => !!additionalProperties;
  const concerned = operations.filter(
    ({ encoding, params }) => encoding === "form" && has(params, isMap),
  );

  it.each(["k[x]", "[", "]"])("%s", async (key) => {
    for (const operation of concerned) {
      const params = makeParams(operation.params, { ...everything, keys: () => [key] });
      expect(await refusedBeforeSending(operation, idsOf(operation), params)).toContain("bracket");
    }
    expect(concerned.length).toBeGreaterThan(100);
  });
});

it("an account and a context together are refused by every operation, where npm stripe sends both", async () => {
  const options = { stripeAccount: "acct_1", stripeContext: "acct_2" };
  for (const operation of operations) {
    const params = makeParams(operation.params, required);
    const message = await refusedBeforeSending(operation, idsOf(operation), params, options);
    expect(message).toContain("exclude each other");
  }
});

function idsOf({ ids }: DocumentedOperation): unknown[] {
  return ["id_1", "id_2"].slice(0, ids);
}

/** Whether `applies` to any of the values that everything would be made of. */
function has(params: Schema, applies: (schema: Schema) => boolean): boolean {
  let found = false;
  makeParams(params, {
    ...everything,
    value(schema) {
      found ||= applies(schema);
      return undefined;
    },
  });
  return found;
}

/** A list that Stripe empties by an empty text. */
function clearsList({ anyOf = [] }: Schema): boolean {
  return (
    anyOf.some(({ type }) => type === "array") &&
    anyOf.some(({ enum: values }) => values?.includes("") === true)
  );
}
