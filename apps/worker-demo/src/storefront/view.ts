// What the storefront's page is told.

import type { OrderLine, OrderState } from "./order.ts";

/** With what a page pays: a publishable key, and another address for Stripe's API, if it has one. */
export interface Publishable {
  readonly key: string;
  readonly api: string | null;
}

/** An order as its customer sees it. */
export interface OrderView {
  readonly order: string;
  readonly lines: readonly OrderLine[];
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly state: OrderState;
  /** What told first that it was paid. */
  readonly confirmedBy: "webhook" | "page" | null;
  /** What to tell the customer after a card that didn’t work. */
  readonly problem: string | null;
  /** What it takes to pay it; `null` where there is nothing to pay any more. */
  readonly payment: { readonly secret: string; readonly publishable: Publishable } | null;
}
