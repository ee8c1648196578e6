import { seconds } from "../../clock.ts";
import { invalidRequest, noSuch } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { list } from "../../list.ts";
import { deletedObject, named, retrieve } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { flag, integer, pick, record, text, texts, type Params } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import { checkedCurrency } from "../amounts.ts";
import type { Resource } from "../types.ts";
import type { Price } from "./types.ts";
import { keepTiers } from "./price-amounts.ts";

/** Prices, and how products and prices depend on each other. */
export const prices: Handlers = {
  "POST /v1/prices": (scope, { params }) => createPrice(scope, params),
  "GET /v1/prices/{}": (scope, call) => retrieve(scope, "price", call),
  "POST /v1/prices/{}": update,
  "GET /v1/prices": (scope, call) => {
    const keys = texts(call.params, "lookup_keys");
    const recurring = record(call.params, "recurring") ?? {};
    return list(scope, "price", call, {
      equal: ["active", "currency", "product", "type"],
      where: (price) =>
        (keys === undefined || keys.includes(price.lookup_key ?? "")) &&
        Object.entries(recurring).every(([name, value]) => price.recurring?.[name] === value),
    });
  },
  "POST /v1/products": (scope, call) => {
    const { default_price_data: price, ...params } = call.params;
    const product = scope.carryOut({ ...call, params });
    if (typeof price === "object" && price !== null && !Array.isArray(price)) {
      product["default_price"] = createPrice(scope, { ...price, product: product.id }).id;
    }
    return product;
  },
  "DELETE /v1/products/{}": (scope, call) => {
    const product = productNamed(scope, call.ids[0] ?? "", "id", 404);
    const used = scope.world.table("price").newestFirst();
    if (used.some((price) => price.product === product.id)) {
      throw invalidRequest(
        "This product cannot be deleted because it has one or more user-created prices.",
      );
    }
    scope.world.delete(product);
    scope.emit("product.deleted", product);
    return deletedObject(scope, product);
  },
};

/**
 * A price from the parameters of `POST /v1/prices`, or from some other operation's `price_data`.
 *
 * @throws StripeError if the parameters name no amount or no product
 */
export function createPrice(scope: Scope, params: Params): Price {
  const currency = checkedCurrency(params);
  const recurring = record(params, "recurring");
  const custom = record(params, "custom_unit_amount");
  const tiers = params["tiers"];
  const decimal = text(params, "unit_amount_decimal");
  const amount = integer(params, "unit_amount");
  const named = [amount, decimal, custom, tiers].filter((value) => value !== undefined);
  if (named.length !== 1) {
    throw invalidRequest(
      "Please provide exactly one of unit_amount, unit_amount_decimal, custom_unit_amount or tiers.",
      { param: "unit_amount" },
    );
  }
  const exact = decimal === undefined ? amount : Number(decimal);
  const price = scope.shapes.make("price", {
    ...pick(params, ["nickname", "tax_behavior", "tiers_mode", "transform_quantity"]),
    id: scope.ids.next("price_1"),
    object: "price",
    active: flag(params, "active") ?? true,
    billing_scheme: text(params, "billing_scheme") ?? (tiers === undefined ? "per_unit" : "tiered"),
    created: seconds(scope.clock),
    currency,
    custom_unit_amount:
      custom === undefined ? null : pick(custom, ["maximum", "minimum", "preset"]),
    livemode: scope.world.livemode,
    lookup_key: claimLookupKey(scope, params),
    metadata: mergedMetadata({}, params),
    product: productOf(scope, params).id,
    recurring:
      recurring === undefined
        ? null
        : { interval: "month", interval_count: 1, usage_type: "licensed", ...recurring },
    tax_behavior: text(params, "tax_behavior") ?? "unspecified",
    type: recurring === undefined ? "one_time" : "recurring",
    unit_amount: exact !== undefined && Number.isInteger(exact) ? exact : null,
    unit_amount_decimal: exact === undefined ? null : `${exact}`,
  });
  scope.world.table("price").put(price);
  if (Array.isArray(tiers)) keepTiers(scope, price.id, tiers);
  scope.emit("price.created", price);
  return price;
}

/** A lookup key belongs to one price: https://docs.stripe.com/products-prices/manage-prices#lookup-keys */
function claimLookupKey(scope: Scope, params: Params): string | null {
  const key = text(params, "lookup_key");
  if (key === undefined) return null;
  const holder = scope.world
    .table("price")
    .newestFirst()
    .find((price) => price.lookup_key === key);
  if (holder !== undefined) {
    if (flag(params, "transfer_lookup_key") !== true) {
      throw invalidRequest(`A price (\`${holder.id}\`) already uses that lookup key.`, {
        param: "lookup_key",
      });
    }
    holder.lookup_key = null;
    scope.emit("price.updated", holder, { lookup_key: key });
  }
  return key;
}

function productOf(scope: Scope, params: Params): Resource {
  const id = text(params, "product");
  if (id !== undefined) return productNamed(scope, id, "product", 400);
  const data = record(params, "product_data");
  if (data === undefined) {
    throw invalidRequest("You must specify either `product` or `product_data`.", {
      code: "parameter_missing",
      param: "product",
    });
  }
  const now = seconds(scope.clock);
  const made = scope.shapes.make("product", {
    ...pick(data, ["name", "statement_descriptor", "tax_code", "unit_label"]),
    id: text(data, "id") ?? scope.ids.next("prod_"),
    object: "product",
    active: flag(data, "active") ?? true,
    created: now,
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, data),
    type: "service",
    updated: now,
  });
  const product: Resource = { ...made, id: text(made, "id") ?? "", object: "product" };
  scope.world.table("product").put(product);
  scope.emit("product.created", product);
  return product;
}

function productNamed(scope: Scope, id: string, param: string, status: number): Resource {
  const product = scope.world.table("product").get(id);
  if (product === undefined) throw noSuch("product", id, param, status);
  return product;
}

function update(scope: Scope, call: Call): JsonObject {
  const price = named(scope, "price", call);
  const { params } = call;
  const metadata = mergedMetadata(price.metadata, params);
  const key = text(params, "lookup_key");
  Object.assign(
    price,
    pick(params, ["active", "nickname", "tax_behavior"]),
    { metadata },
    key === undefined || key === price.lookup_key
      ? {}
      : { lookup_key: claimLookupKey(scope, params) },
  );
  scope.emit("price.updated", price);
  return price;
}
