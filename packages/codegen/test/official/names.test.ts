import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { load, parse } from "../../src/index.ts";
import { type StripeNode, methodsOfStripeNode } from "./methods-of-stripe-node.ts";

// The references are the npm packages that were published at the time of each document. Their
// declarations are of modules called `stripe`, so under other names they have none.
const require = createRequire(import.meta.url);

const DATA = fileURLToPath(new URL("../../../../../shared/data", import.meta.url));
const isThere = existsSync(DATA);
const title = isThere
  ? "names of Stripe's own documents"
  : "names of Stripe's own documents (skipped: no ../shared/data)";

describe.skipIf(!isThere)(title, () => {
  it.each([
    ["official-openapi-2022-08-01.json", "stripe-10", 400],
    ["official-openapi-2023-08-16.json", "stripe-13", 410],
    ["official-openapi-sdk-2022-05.json", "stripe-8", 340],
  ])("%s: every operation has the name that npm %s had", async (file, npm, atLeast) => {
    const { Stripe }: { Stripe: StripeNode } = require(npm);
    const theirs = await methodsOfStripeNode(Stripe);
    const { operations } = parse(await load({ spec: `${DATA}/${file}` }));
    const common = operations.flatMap(({ method, path, accessor, name }) => {
      const names = theirs.get(`${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`);
      return names
        ? [{ path: `${method} ${path}`, name: [...accessor, name].join("."), names }]
        : [];
    });
    expect(common.length).toBeGreaterThan(atLeast);
    const differing = common.filter(({ name, names }) => !names.has(name));
    expect(differing).toEqual([]);
  });
});
