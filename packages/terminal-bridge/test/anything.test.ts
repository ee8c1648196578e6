import * as fc from "fast-check";
import { expect, test } from "vitest";
import { operations } from "../src/routes/index.ts";
import type { Operation } from "../src/routes/operation.ts";
import { adminToken, openShop } from "./shop.ts";

/** The fields that an operation knows. */
function fieldsOf({ input }: Operation): string[] {
  return "entries" in input ? Object.keys(Object(input.entries)) : [];
}

const guarded = operations.filter(({ role }) => role !== null);

test("whatever it is asked, the bridge answers as documented and never fails", async () => {
  const shop = await openShop();
  const sale = { reader: shop.reader.id, order: "A-17", amount: 1250, currency: "usd" };
  const { id } = await shop.bridge.charge(sale);
  const fitting = fc.constantFrom(shop.reader.id, shop.second.id, shop.location, id, "A-17", "usd");
  const value = fc.oneof(
    { weight: 3, arbitrary: fitting },
    fc.constantFrom(1250, -1, 1e300, 0.5, true, null, "", "__proto__", "\u0000", "é".repeat(2000)),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const call = fc.constantFrom(...guarded).chain((operation) =>
    fc.record({
      operation: fc.constant(operation),
      path: fc.array(fc.oneof({ weight: 4, arbitrary: fitting }, fc.string()), { minLength: 2 }),
      body: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.dictionary(fc.constantFrom(...fieldsOf(operation), "x"), value),
        },
        fc.jsonValue(),
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(call, async ({ operation: { method, path: template }, path, body }) => {
      const parts = path.values();
      const asked = template.replaceAll(/:\w+/g, () =>
        encodeURIComponent(parts.next().value ?? "x"),
      );
      const answer = await shop.bridge.routes.fetch(
        new Request(`https://shop.test${asked}`, {
          method,
          headers: { authorization: `Bearer ${adminToken}` },
          ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
        }),
      );
      if (answer.headers.get("content-type") === "text/event-stream") {
        return answer.body?.cancel();
      }
      if (!answer.ok) expect(await answer.json()).not.toMatchObject({ code: "internal_error" });
    }),
    { numRuns: 400, seed: 17 },
  );
});
