import type { JsonObject } from "../../json.ts";
import { list } from "../../list.ts";
import { named } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { flag, pick, type Params } from "../../params.ts";
import type { Handlers, Scope } from "../../scope.ts";
import type { CheckoutSession, PaymentLink } from "./types.ts";
import { asParams, itemList, itemsOf, makeItems } from "./items.ts";
import { createSession } from "./sessions.ts";

/** https://docs.stripe.com/api/payment-link */
export const paymentLinks: Handlers = {
  "POST /v1/payment_links": (scope, { params }) => create(scope, params),
  "GET /v1/payment_links/{}": (scope, call) => named(scope, "payment_link", call),
  "POST /v1/payment_links/{}": (scope, call) => {
    const link = named(scope, "payment_link", call);
    const change = scope.shapes.make("payment_link", {
      ...link,
      ...pick(call.params, plainFields),
      metadata: mergedMetadata(link.metadata, call.params),
    });
    Object.assign(link, change);
    scope.emit("payment_link.updated", link);
    return link;
  },
  "GET /v1/payment_links/{}/line_items": (scope, call) => {
    const { id } = named(scope, "payment_link", call);
    return itemList(scope, id, `/v1/payment_links/${id}/line_items`);
  },
  "GET /v1/payment_links": (scope, call) =>
    list(scope, "payment_link", call, { equal: ["active"] }),
};

const plainFields = [
  "active",
  "after_completion",
  "allow_promotion_codes",
  "billing_address_collection",
  "customer_creation",
  "inactive_message",
  "payment_method_collection",
  "phone_number_collection",
  "shipping_address_collection",
  "submit_type",
];

function create(scope: Scope, params: Params): PaymentLink {
  const id = scope.ids.next("plink_1");
  const items = makeItems(scope, id, params);
  const link = scope.shapes.make("payment_link", {
    after_completion: {
      hosted_confirmation: { custom_message: null },
      type: "hosted_confirmation",
    },
    automatic_tax: { enabled: false },
    billing_address_collection: "auto",
    custom_fields: [],
    custom_text: {},
    customer_creation: "if_required",
    payment_method_collection: "always",
    phone_number_collection: { enabled: false },
    shipping_options: [],
    submit_type: "auto",
    tax_id_collection: { enabled: false },
    ...pick(params, plainFields),
    id,
    object: "payment_link",
    active: flag(params, "active") ?? true,
    currency: items[0]?.currency ?? "usd",
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
    url: `https://buy.stripe.com/${scope.world.livemode ? "" : "test_"}${id.slice(-14)}`,
  });
  scope.world.table("payment_link").put(link);
  scope.emit("payment_link.created", link);
  return link;
}

/**
 * Somebody follows the link: a session for them.
 *
 * @throws Error if the link isn't active
 */
export function openLink(scope: Scope, link: PaymentLink): CheckoutSession {
  if (!link.active) throw new Error(`The payment link ${link.id} isn't active.`);
  const params: JsonObject = {
    ...pick(link, ["customer_creation"]),
    line_items: asParams(itemsOf(scope, link.id)),
    metadata: link.metadata,
  };
  return createSession(scope, params, { payment_link: link.id });
}
