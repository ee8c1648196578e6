import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import stripeDocument from "@tillwire/codegen/spec/stripe.openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { handlers } from "../src/resources/index.ts";
import { createStripeSim, type OpenApiDocument } from "../src/index.ts";
import { Judge } from "./conformance.ts";
import { operationsOf, RequestMaker, type Listed } from "./every-operation.ts";
import { key, stripeOn } from "./helpers.ts";

const document: OpenApiDocument = stripeDocument;

/**
 * Operations with rules of their own may refuse a request that is made from its schema alone: what
 * they need (a payment to refund, a state to act on) stands in no schema. Their own tests show them
 * at work. All others have nothing to refuse.
 */
const ruled = handlers(new Map());

/** Lines exist only as a part of their invoice. */
const lineOfAnInvoice = "POST /v1/invoices/{invoice}/lines/{line}";

/** What events of v2 name is in the schema of each type, not in the one that they share. */
const ofItsType = 'additional properties {"additionalProperty":"related_object"}';

interface Verdict {
  readonly operation: string;
  readonly status: number;
  readonly faults: readonly string[];
}

/** Sends one request to each operation: deletions last, so that the others find what they name. */
async function everyVerdict(all: boolean): Promise<Verdict[]> {
  const sim = createStripeSim();
  const reader = await stripeOn(sim).terminal.readers.create({
    registration_code: "simulated-wpe",
  });
  const maker = new RequestMaker(document, sim, all, reader.id);
  const judge = new Judge(document);
  const rank = ({ method }: Listed): number => (method === "DELETE" ? 1 : 0);
  const verdicts: Verdict[] = [];
  for (const listed of operationsOf(document).toSorted((a, b) => rank(a) - rank(b))) {
    const operation = `${listed.method} ${listed.path}`;
    const { url, init } = maker.make(listed, key);
    const response = await sim.fetch(url, init);
    const bytes = await response.arrayBuffer();
    const schema = listed.source.responses["200"]?.content?.["application/json"]?.schema;
    const faults =
      response.status === 200 && schema !== undefined
        ? judge
            .answerFaults(operation, schema, JSON.parse(new TextDecoder().decode(bytes)))
            .filter((fault) => !fault.endsWith(ofItsType))
        : [];
    verdicts.push({ operation, status: response.status, faults });
  }
  return verdicts;
}

describe.each([
  ["the parameters that it requires", false],
  ["all its parameters", true],
])("every operation of the document, called with %s,", (_, all) => {
  it("answers an object that validates against its response schema", async () => {
    const verdicts = await everyVerdict(all);
    expect(verdicts).toHaveLength(operationsOf(document).length);
    expect(verdicts.filter(({ faults }) => faults.length > 0)).toEqual([]);
    const refused = verdicts.filter(({ status }) => status !== 200);
    const unexpected = refused.filter(({ operation, status }) => {
      const key = operation.replaceAll(/\{[^}]*\}/g, "{}");
      return ruled[key] === undefined || status < 400 || status >= 500;
    });
    expect(unexpected.filter(({ operation }) => operation !== lineOfAnInvoice)).toEqual([]);
    expect(refused.length).toBeLessThan(60);
  }, 60_000);
});

const official = fileURLToPath(
  new URL("../../../../shared/data/official-openapi-2023-08-16.json", import.meta.url),
);

describe("every operation of Stripe's own document of 2023-08-16", () => {
  it.skipIf(!existsSync(official)).each([false, true])(
    "is answered or refused, never a fault of the simulator's (all parameters: %s; needs ../shared/data)",
    async (all) => {
      const old: OpenApiDocument = JSON.parse(readFileSync(official, "utf8"));
      const sim = createStripeSim({ document: old });
      const maker = new RequestMaker(old, sim, all, "tmr_none");
      const statuses: number[] = [];
      for (const listed of operationsOf(old)) {
        const { url, init } = maker.make(listed, key);
        statuses.push((await sim.fetch(url, init)).status);
      }
      expect(statuses).toHaveLength(468);
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
    },
    60_000,
  );
});
