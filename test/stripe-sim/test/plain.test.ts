import { describe, expect, it } from "vitest";
import { createStripeSim } from "../src/index.ts";
import { failure, stripeOn } from "./helpers.ts";

describe("resources without rules of their own", () => {
  it("are created with their defaults, updated, listed and deleted", async () => {
    const sim = createStripeSim();
    const stripe = stripeOn(sim);
    const product = await stripe.products.create({ name: "Caramel latte", metadata: { sku: "7" } });
    expect(product).toMatchObject({
      object: "product",
      active: true,
      description: null,
      name: "Caramel latte",
      metadata: { sku: "7" },
      created: Math.floor(sim.clock.now() / 1000),
    });
    await sim.clock.advance(5000);
    const updated = await stripe.products.update(product.id, {
      active: false,
      metadata: { size: "L" },
    });
    expect(updated).toMatchObject({
      active: false,
      metadata: { sku: "7", size: "L" },
      updated: product.updated + 5,
    });
    const other = await stripe.products.create({ id: "tea", name: "Tea" });
    expect((await stripe.products.list({ active: true })).data).toMatchObject([{ id: other.id }]);
    expect(await stripe.products.del("tea")).toMatchObject({ id: "tea", deleted: true });
    expect(await failure(stripe.products.retrieve("tea"))).toMatchObject({ statusCode: 404 });
    expect(sim.events.list().map(({ type }) => type)).toEqual([
      "product.created",
      "product.updated",
      "product.created",
      "product.deleted",
    ]);
  });

  it("keep an id that is given, once", async () => {
    const stripe = stripeOn(createStripeSim());
    const coupon = await stripe.coupons.create({
      id: "SUMMER",
      percent_off: 25,
      duration: "forever",
    });
    expect(coupon).toMatchObject({ id: "SUMMER", percent_off: 25, valid: true });
    expect(await failure(stripe.coupons.create({ id: "SUMMER", percent_off: 5 }))).toMatchObject({
      statusCode: 400,
      code: "resource_already_exists",
    });
  });
});
