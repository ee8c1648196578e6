import { seconds } from "../../clock.ts";
import type { Scope } from "../../scope.ts";
import type { Customer } from "../types.ts";
import type { Price, Subscription, SubscriptionItem } from "./types.ts";
import { createItem, subscriptionParent } from "./invoice-items.ts";
import { priceAmount } from "./price-amounts.ts";

/** What an item cost before or costs after a change. */
export interface Rate {
  readonly item: SubscriptionItem;
  readonly price: Price;
  readonly quantity: number;
}

/**
 * Credits the unused time of what an item was and bills the remaining time of what it is, to the
 * second: https://docs.stripe.com/billing/subscriptions/prorations
 *
 * @param at seconds since the epoch
 */
export function prorate(
  scope: Scope,
  subscription: Subscription,
  before: Rate | undefined,
  after: Rate | undefined,
  at = seconds(scope.clock),
): void {
  const customer = scope.world.table("customer").get(subscription.customer);
  if (customer === undefined) return;
  if (before !== undefined) book(scope, customer, subscription, before, at, -1);
  if (after !== undefined) book(scope, customer, subscription, after, at, 1);
}

function book(
  scope: Scope,
  customer: Customer,
  subscription: Subscription,
  { item, price, quantity }: Rate,
  at: number,
  sign: -1 | 1,
): void {
  const { current_period_end: end, current_period_start: start } = item;
  const amount = Math.round((priceAmount(scope, price, quantity) * (end - at)) / (end - start));
  const product = scope.world.table("product").get(price.product);
  const name = typeof product?.["name"] === "string" ? product["name"] : "";
  const since = new Date(at * 1000).toISOString().slice(0, 10);
  createItem(scope, customer, {
    ...subscriptionParent(subscription.id, item.id),
    // Zero has a sign of its own otherwise.
    amount: amount === 0 ? 0 : sign * amount,
    currency: price.currency,
    description: `${sign < 0 ? "Unused" : "Remaining"} time on ${quantity} × ${name} after ${since}`,
    discountable: false,
    period: { start: at, end },
    price,
    pricing: {
      type: "price_details",
      price_details: { price: price.id, product: price.product },
      unit_amount_decimal: price.unit_amount_decimal,
    },
    proration: true,
    proration_details: { credited_items: null, discount_amounts: [] },
    quantity,
    tax_rates: item.tax_rates,
  });
}
