import { invalidRequest } from "../../errors.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { listObject } from "../../list.ts";
import { integer, type Params } from "../../params.ts";
import type { Scope } from "../../scope.ts";
import { priceOf } from "../billing/invoice-items.ts";
import { priceAmount } from "../billing/price-amounts.ts";
import type { List } from "../types.ts";
import type { CheckoutItem } from "./types.ts";

/** What a session or a payment link sells. An item doesn't name its owner: it is kept beside it. */

/** Makes the items that `line_items` describes and keeps them for `owner`. */
export function makeItems(scope: Scope, owner: string, params: Params): CheckoutItem[] {
  const { line_items: given } = params;
  const items = (Array.isArray(given) ? given.filter(isObject) : []).map((one) => {
    const price = priceOf(scope, one);
    if (price === undefined) {
      throw invalidRequest("You must specify either `price` or `price_data` for each line item.", {
        code: "parameter_missing",
        param: "line_items[0][price]",
      });
    }
    const quantity = integer(one, "quantity") ?? 1;
    const amount = priceAmount(scope, price, quantity);
    const product = scope.world.table("product").get(price.product);
    const adjustable = one["adjustable_quantity"];
    return scope.shapes.make("item", {
      id: scope.ids.next("li_1"),
      object: "item",
      adjustable_quantity: isObject(adjustable) ? adjustable : null,
      amount_discount: 0,
      amount_subtotal: amount,
      amount_tax: 0,
      amount_total: amount,
      currency: price.currency,
      description: product?.["name"] ?? null,
      metadata: isObject(one["metadata"]) ? one["metadata"] : {},
      price,
      quantity,
    });
  });
  const [first] = items;
  if (items.some(({ currency }) => currency !== first?.currency)) {
    throw invalidRequest("All line items must have the same currency.", { param: "line_items" });
  }
  scope.world.table("checkout.items").put({ id: owner, object: "checkout.items", items });
  return items;
}

export function itemsOf(scope: Scope, owner: string): CheckoutItem[] {
  const items = scope.world.table("checkout.items").get(owner)?.["items"];
  return Array.isArray(items) ? items.filter(isItem) : [];
}

function isItem(value: unknown): value is CheckoutItem {
  return (
    typeof value === "object" && value !== null && "object" in value && value.object === "item"
  );
}

/** All of them on one page: neither sessions nor links sell more than a hundred things. */
export function itemList(scope: Scope, owner: string, url: string): List {
  return listObject(itemsOf(scope, owner), false, url);
}

/** The items again as parameters, for a session that a payment link opens. */
export function asParams(items: readonly CheckoutItem[]): JsonObject[] {
  return items.map(({ price, quantity }) => ({ price: price.id, quantity }));
}
