import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, expectTypeOf, it } from "vitest";
import Stripe, { Stripe as Named } from "../../src/compat/index.ts";

/** Names that a declaration's namespace `Stripe` exports. */
function namesIn(declaration: string): string[] {
  const namespace = declaration.slice(declaration.indexOf("declare namespace Stripe {"));
  const listed = [...namespace.matchAll(/export (?:type )?\{([^}]*)\}/g)]
    .flatMap(([, list = ""]) => list.split(","))
    .map((name) => name.trim().split(" as ").at(-1) ?? "");
  const declared = [...namespace.matchAll(/^ +export (?:type|namespace|import) (\w+)/gm)];
  return [...listed, ...declared.map(([, name = ""]) => name)].filter((name) => name !== "");
}

describe("the namespace Stripe", () => {
  it("has the names of stripe-node's, but for those of what compat lacks", async () => {
    const path = fileURLToPath(import.meta.resolve("stripe"));
    const theirs = namesIn(await readFile(path.replace(/\.js$/, ".d.ts"), "utf8"));
    const ours = namesIn(
      await readFile(new URL("../../src/generated/compat.ts", import.meta.url), "utf8"),
    );
    expect(theirs.length).toBeGreaterThan(700);
    expect(theirs.filter((name) => !ours.includes(name)).toSorted()).toEqual([
      // What stripe-node's own resources are made of.
      "StripeResource",
    ]);
  });

  it("goes with the class, by either export", () => {
    expect(Named).toBe(Stripe);
    expectTypeOf<Stripe.errors.StripeCardError["type"]>().toExtend<string>();
    expectTypeOf<
      InstanceType<typeof Stripe.errors.StripeCardError>
    >().toEqualTypeOf<Stripe.errors.StripeCardError>();
    expectTypeOf<Stripe["customers"]>().toEqualTypeOf<Stripe.CustomerResource>();
  });

  it("types answers with their response, expanded or not", () => {
    type Retrieve = Stripe["charges"]["retrieve"];
    expectTypeOf<ReturnType<Retrieve>>().toEqualTypeOf<Promise<Stripe.Response<Stripe.Charge>>>();
    expectTypeOf<ReturnType<Stripe["charges"]["list"]>>().toEqualTypeOf<
      Stripe.ApiListPromise<Stripe.Charge>
    >();
    expectTypeOf<Parameters<Retrieve>[2]>().toEqualTypeOf<Stripe.RequestOptions | undefined>();
  });

  it("gives thin events a context that goes where text and where a StripeContext does", () => {
    type Notification = ReturnType<Stripe["parseEventNotification"]>;
    expectTypeOf<Notification>().toExtend<Stripe.V2.Core.EventNotification>();
    expectTypeOf<NonNullable<Notification["context"]>>().toExtend<Stripe.StripeContextType>();
  });
});
