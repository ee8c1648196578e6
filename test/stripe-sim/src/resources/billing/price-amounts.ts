import { isObject, type Json, type JsonObject } from "../../json.ts";
import { integer, text } from "../../params.ts";
import type { Scope } from "../../scope.ts";
import type { Price } from "./types.ts";

/**
 * What a quantity of a price costs, in minor units: per unit, in packages, or in tiers.
 * https://docs.stripe.com/products-prices/pricing-models
 */
export function priceAmount(scope: Scope, price: Price, quantity: number): number {
  if (price.billing_scheme === "tiered") {
    return tieredAmount(tiersOf(scope, price.id), price["tiers_mode"] === "volume", quantity);
  }
  const { transform_quantity: packages } = price;
  const units = packages === null ? quantity : inPackages(quantity, packages);
  return Math.round(units * Number(price.unit_amount_decimal ?? price.unit_amount ?? 0));
}

function inPackages(quantity: number, packages: { divide_by: number; round: string }): number {
  const exact = quantity / packages.divide_by;
  return packages.round === "up" ? Math.ceil(exact) : Math.floor(exact);
}

function tieredAmount(tiers: readonly JsonObject[], volume: boolean, quantity: number): number {
  let amount = 0;
  let below = 0;
  for (const tier of tiers) {
    const top = typeof tier["up_to"] === "number" ? tier["up_to"] : Infinity;
    const reached = quantity <= top;
    if (!volume || reached) {
      const units = volume ? quantity : Math.min(quantity, top) - below;
      amount += units * decimal(tier, "unit_amount") + decimal(tier, "flat_amount");
    }
    if (reached) break;
    below = top;
  }
  return Math.round(amount);
}

function decimal(tier: JsonObject, name: string): number {
  return Number(tier[`${name}_decimal`] ?? tier[name] ?? 0);
}

/** A price shows its tiers only when they are expanded: they are kept beside it. */
export function keepTiers(scope: Scope, price: string, tiers: readonly Json[]): void {
  const shaped = tiers.filter(isObject).map((tier): JsonObject => ({
    ...amountFields(tier, "flat_amount"),
    ...amountFields(tier, "unit_amount"),
    up_to: tier["up_to"] === "inf" ? null : (tier["up_to"] ?? null),
  }));
  scope.world.table("price.tiers").put({ id: price, object: "price.tiers", tiers: shaped });
}

/** An amount in both of its forms, the integer and the decimal. */
function amountFields(tier: JsonObject, name: string): JsonObject {
  const amount = integer(tier, name);
  const decimal = text(tier, `${name}_decimal`) ?? (amount === undefined ? null : `${amount}`);
  return { [name]: amount ?? null, [`${name}_decimal`]: decimal };
}

export function tiersOf(scope: Scope, price: string): JsonObject[] {
  const tiers = scope.world.table("price.tiers").get(price)?.["tiers"];
  return Array.isArray(tiers) ? tiers.filter(isObject) : [];
}
