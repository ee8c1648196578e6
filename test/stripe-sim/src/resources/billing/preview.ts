import { seconds } from "../../clock.ts";
import { invalidRequest } from "../../errors.ts";
import { isObject } from "../../json.ts";
import { referred } from "../../lookup.ts";
import { pick, record, type Params } from "../../params.ts";
import type { Handlers, Scope } from "../../scope.ts";
import { inTimeOf } from "../../test-clocks.ts";
import type { Customer } from "../types.ts";
import { redeem } from "./discounts.ts";
import { addPending, billed, createItem } from "./invoice-items.ts";
import { createInvoice } from "./invoice-machine.ts";
import { addUp } from "./invoice-totals.ts";
import { itemsOf } from "./subscription-items.ts";
import { billPeriod, setPeriod } from "./subscription-machine.ts";
import { startSubscription } from "./subscription-start.ts";
import { changeSubscription } from "./subscriptions.ts";
import type { Invoice, Subscription } from "./types.ts";

/** What the next invoice would be: https://docs.stripe.com/api/invoices/create_preview */
export const previews: Handlers = {
  "POST /v1/invoices/create_preview": (scope, { params }) => {
    const subscription = referred(scope, "subscription", params, "subscription");
    const customer =
      referred(scope, "customer", params, "customer") ??
      scope.world.table("customer").get(subscription?.customer ?? "");
    if (customer === undefined) {
      throw invalidRequest("You must provide a customer or a subscription.", {
        code: "parameter_missing",
        param: "customer",
      });
    }
    return rehearse(scope, customer.id, subscription?.id, params);
  },
};

/** Does on a copy of everything what would be done, so that the rules are the same ones. */
function rehearse(
  base: Scope,
  customerId: string,
  subscriptionId: string | undefined,
  params: Params,
): Invoice {
  const world = base.world.copy();
  const customer = world.table("customer").get(customerId);
  if (customer === undefined) throw new Error(`The customer ${customerId} wasn't copied.`);
  const { clock } = inTimeOf(base, customer.test_clock);
  let time = clock.now();
  const scope: Scope = {
    ...base,
    world,
    clock: { now: () => time, schedule: () => () => undefined },
    emit: () => undefined,
  };
  for (const item of itemsGiven(params)) createItem(scope, customer, billed(scope, item));
  const details = record(params, "subscription_details") ?? {};
  const subscription = world.table("subscription").get(subscriptionId ?? "");
  const planned =
    subscription === undefined ? undefined : changeSubscription(scope, subscription, details);
  const started =
    planned === undefined && details["items"] !== undefined
      ? startSubscription(scope, customer, { ...details, payment_behavior: "default_incomplete" })
      : undefined;
  const invoice = upcoming(scope, customer, planned, started, (then) => {
    time = then * 1000;
  });
  const more = redeem(scope, params["discounts"], { customer: customer.id });
  if (more.length > 0) invoice.discounts = more;
  addUp(scope, invoice);
  return Object.assign(invoice, {
    ...pick(params, ["on_behalf_of"]),
    id: invoice.id.replace("in_", "upcoming_in_"),
    automatically_finalizes_at: null,
    next_payment_attempt: null,
    status: "draft",
  });
}

function itemsGiven(params: Params): Params[] {
  const { invoice_items: items } = params;
  return Array.isArray(items) ? items.filter(isObject) : [];
}

/** The draft of the next period, of what a new subscription costs first, or of what is pending. */
function upcoming(
  scope: Scope,
  customer: Customer,
  planned: Subscription | undefined,
  started: Subscription | undefined,
  goTo: (time: number) => void,
): Invoice {
  const first = scope.world.table("invoice").get(started?.latest_invoice ?? "");
  if (first !== undefined) return first;
  const [item] = planned === undefined ? [] : itemsOf(scope, planned.id);
  if (planned !== undefined && item !== undefined) {
    goTo(item.current_period_end);
    setPeriod(scope, planned, item.current_period_end);
    const next = billPeriod(scope, planned, "upcoming", 1);
    if (next !== undefined) return next;
  }
  const invoice = createInvoice(scope, customer, {
    billing_reason: "upcoming",
    created: seconds(scope.clock),
    currency: customer.currency ?? "usd",
  });
  addPending(scope, invoice);
  return invoice;
}
