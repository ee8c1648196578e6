import type { Json } from "../json.ts";
import { listObject } from "../list.ts";
import type { Scope } from "../scope.ts";
import { confirmationSecret, paymentList } from "./billing/invoice-payments.ts";
import { tiersOf } from "./billing/price-amounts.ts";
import { itemList } from "./checkout/items.ts";
import type { List, Resources } from "./types.ts";

type Include = (scope: Scope, id: string) => Json;

/** What an object only carries when asked to, by `<object>.<field>`; given the object's id. */
export const includes: Readonly<Record<string, Include>> = {
  "charge.refunds": (scope, id) =>
    firstPage(scope, "refund", `/v1/charges/${id}/refunds`, (refund) => refund.charge === id),
  "checkout.session.line_items": (scope, id) =>
    itemList(scope, id, `/v1/checkout/sessions/${id}/line_items`),
  "customer.subscriptions": (scope, id) =>
    firstPage(
      scope,
      "subscription",
      `/v1/customers/${id}/subscriptions`,
      ({ customer, status }) => customer === id && status !== "canceled",
    ),
  "invoice.confirmation_secret": confirmationSecret,
  "invoice.payments": paymentList,
  "payment_link.line_items": (scope, id) =>
    itemList(scope, id, `/v1/payment_links/${id}/line_items`),
  "price.tiers": tiersOf,
};

function firstPage<Type extends keyof Resources>(
  scope: Scope,
  type: Type,
  url: string,
  where: (object: Resources[Type]) => boolean,
): List {
  const all = scope.world.table(type).newestFirst().filter(where);
  return listObject(all.slice(0, 10), all.length > 10, url);
}
