import { describe, expect, it } from "vitest";
import { makeParams } from "./arguments.ts";
import { operations, type DocumentedOperation } from "./operations.ts";
import { awkward, everything, required } from "./profiles.ts";
import { comparable, sendAction, sendOwn, sendReference } from "./send.ts";

// The reference is npm stripe at the version that the API document was read from. Where Tillwire
// is meant to send something else stands in deviations.test.ts, and nowhere else.

const SEEDS = [1, 2, 3, 4, 5];
const IDS = ["id_1/ä?#%", "id_2"];

describe("sends what npm stripe sends, byte for byte", () => {
  it.each(operations)("$operationId", async (operation) => {
    const { params, encoding } = operation;
    const ids = IDS.slice(0, operation.ids);
    const profiles = [required, everything, ...SEEDS.map((seed) => awkward(seed, encoding))];
    for (const profile of profiles) {
      const given = { ...makeParams(params, profile), ...clientIdOf(operation) };
      const sent = await sendOwn(operation, ids, given);
      expect(comparable(sent)).toEqual(comparable(await sendReference(operation, ids, given)));
    }
  });

  it("of as many operations as the document has", () => {
    expect(operations).toHaveLength(650);
  });
});

/** Where npm stripe finds no id of the platform, it puts the one of its own configuration. */
function clientIdOf({ operationId }: DocumentedOperation): object {
  return operationId === "PostOauthDeauthorize" ? { client_id: "ca_1" } : {};
}

describe("with options sends what npm stripe sends", () => {
  it.each(operations)("$operationId", async (operation) => {
    const ids = IDS.slice(0, operation.ids);
    const params = makeParams(operation.params, required);
    for (const options of [
      { stripeAccount: "acct_1", idempotencyKey: "order-A-17" },
      { stripeContext: "acct_1/acct_2", apiVersion: "2025-03-31.basil", apiKey: "rk_test_other" },
    ]) {
      const sent = await sendOwn(operation, ids, params, options);
      const expected = await sendReference(operation, ids, params, options);
      expect(comparable(sent)).toEqual(comparable(expected));
      if (options.idempotencyKey === undefined) continue;
      expect(sent.headers["idempotency-key"]).toBe(expected.headers["idempotency-key"]);
    }
  });
});

describe("a method of createStripe sends what the operation of that name sends", () => {
  it.each(operations)("$operationId", async (operation) => {
    const ids = IDS.slice(0, operation.ids);
    const params = makeParams(operation.params, everything);
    const options = { stripeAccount: "acct_1", idempotencyKey: "order-A-17" };
    const sent = await sendAction(operation, ids, params, options);
    expect(comparable(sent)).toEqual(comparable(await sendOwn(operation, ids, params, options)));
  });
});
