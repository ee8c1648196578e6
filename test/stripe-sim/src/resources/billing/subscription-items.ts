import { seconds } from "../../clock.ts";
import { invalidRequest } from "../../errors.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { listObject } from "../../list.ts";
import { mergedMetadata } from "../../metadata.ts";
import { flag, integer, text, type Params } from "../../params.ts";
import type { Scope } from "../../scope.ts";
import type { Price, Recurring, Subscription, SubscriptionItem } from "./types.ts";
import { priceOf, taxRates } from "./invoice-items.ts";

/** The prices of a subscription, and how they change. */

/** All items of a subscription, the oldest first. */
export function itemsOf(scope: Scope, subscription: string): SubscriptionItem[] {
  return scope.world
    .table("subscription_item")
    .oldestFirst()
    .filter((item) => item.subscription === subscription);
}

/** Brings the list that the subscription carries up to date. */
export function refreshItems(scope: Scope, subscription: Subscription): void {
  const items = itemsOf(scope, subscription.id);
  const url = `/v1/subscription_items?subscription=${subscription.id}`;
  subscription.items = { ...listObject([], items.length > 20, url), data: items.slice(0, 20) };
  const [first] = items;
  // Documents before 2025-03-31 have the period in the subscription.
  if (first !== undefined && Object.hasOwn(subscription, "current_period_end")) {
    subscription["current_period_end"] = first.current_period_end;
    subscription["current_period_start"] = first.current_period_start;
  }
}

/** Puts a new item, which the period has still to be set of. */
export function addItem(scope: Scope, subscription: string, params: Params): SubscriptionItem {
  const price = recurringPrice(scope, params);
  const metered = price.recurring?.["usage_type"] === "metered";
  const item = scope.shapes.make("subscription_item", {
    id: scope.ids.next("si_"),
    object: "subscription_item",
    created: seconds(scope.clock),
    current_period_end: 0,
    current_period_start: 0,
    discounts: [],
    metadata: mergedMetadata({}, params),
    plan: planOf(price),
    price,
    ...(metered ? {} : { quantity: integer(params, "quantity") ?? 1 }),
    subscription,
    tax_rates: taxRates(scope, params),
  });
  return scope.world.table("subscription_item").put(item);
}

/** What a request changes of an item. */
function changeItem(scope: Scope, item: SubscriptionItem, params: Params): void {
  const price = priceOf(scope, withPlan(params));
  const quantity = integer(params, "quantity");
  item.metadata = mergedMetadata(item.metadata, params);
  if (price !== undefined) Object.assign(item, { price, plan: planOf(price) });
  if (quantity !== undefined) item.quantity = quantity;
  if (params["tax_rates"] !== undefined) item.tax_rates = taxRates(scope, params);
}

function recurringPrice(scope: Scope, params: Params): Price {
  const price = priceOf(scope, withPlan(params));
  if (price === undefined) {
    throw invalidRequest("You must provide a price for each of the items.", {
      code: "parameter_missing",
      param: "items[0][price]",
    });
  }
  if (price.recurring === null) {
    throw invalidRequest(
      `The price specified is set to \`type=one_time\` but this field only accepts prices with \`type=recurring\`.`,
      { param: "items[0][price]" },
    );
  }
  if (!price.active) {
    throw invalidRequest(
      "The price specified is inactive. This field only accepts active prices.",
      {
        param: "items[0][price]",
      },
    );
  }
  return price;
}

/** A plan is a price by its older name. */
function withPlan(params: Params): Params {
  const plan = text(params, "plan");
  return plan === undefined ? params : { ...params, price: plan };
}

function planOf(price: Price): JsonObject {
  const { recurring } = price;
  return {
    ...price,
    object: "plan",
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    interval: recurring?.interval,
    interval_count: recurring?.interval_count,
    meter: recurring?.["meter"] ?? null,
    tiers_mode: price["tiers_mode"] ?? null,
    transform_usage: price.transform_quantity,
    trial_period_days: recurring?.["trial_period_days"] ?? null,
    usage_type: recurring?.["usage_type"] ?? "licensed",
  };
}

/**
 * The interval that all items share.
 *
 * @throws StripeError if there is none, or if they differ
 */
export function intervalOf(items: readonly SubscriptionItem[]): Recurring {
  const [first, ...rest] = items.flatMap(({ price }) => price.recurring ?? []);
  if (first === undefined) {
    throw invalidRequest("A subscription needs at least one item.", { param: "items" });
  }
  const { interval, interval_count: count } = first;
  if (rest.some((one) => one.interval !== interval || one.interval_count !== count)) {
    throw invalidRequest(
      "Currently multiple billing intervals are not supported: all prices of a subscription must have the same interval and interval_count.",
      { param: "items" },
    );
  }
  return first;
}

/** One entry of the `items` parameter, applied; returns what the item was and what it is. */
export function applyEntry(
  scope: Scope,
  subscription: Subscription,
  entry: Params,
): { readonly before?: SubscriptionItem; readonly after?: SubscriptionItem } {
  const id = text(entry, "id");
  if (id === undefined) return { after: addItem(scope, subscription.id, entry) };
  const item = scope.world.table("subscription_item").get(id);
  if (item?.subscription !== subscription.id) {
    throw invalidRequest(`No such subscription item: '${id}'`, {
      code: "resource_missing",
      param: "items[0][id]",
    });
  }
  const before = { ...item };
  if (flag(entry, "deleted") === true) {
    scope.world.delete(item);
    return { before };
  }
  changeItem(scope, item, entry);
  return { before, after: item };
}

/** The entries of the `items` parameter. */
export function entriesOf(params: Params): JsonObject[] {
  const { items } = params;
  return Array.isArray(items) ? items.filter(isObject) : [];
}
