import { seconds } from "../../clock.ts";
import { invalidRequest } from "../../errors.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { list } from "../../list.ts";
import { named, referred } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { flag, integer, pick, record, text, texts, type Params } from "../../params.ts";
import type { Handlers, Scope } from "../../scope.ts";
import { discountAmount, redeem } from "../billing/discounts.ts";
import type { CheckoutItem, CheckoutSession } from "./types.ts";
import { itemList, makeItems } from "./items.ts";

/** https://docs.stripe.com/api/checkout/sessions */
export const sessions: Handlers = {
  "POST /v1/checkout/sessions": (scope, { params }) => createSession(scope, params),
  "GET /v1/checkout/sessions/{}": (scope, call) => named(scope, "checkout.session", call),
  "POST /v1/checkout/sessions/{}": (scope, call) => {
    const session = named(scope, "checkout.session", call);
    session.metadata = mergedMetadata(session.metadata, call.params);
    return session;
  },
  "POST /v1/checkout/sessions/{}/expire": (scope, call) => {
    const session = named(scope, "checkout.session", call);
    if (session.status !== "open") {
      throw invalidRequest(
        `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
      );
    }
    expire(scope, session);
    return session;
  },
  "GET /v1/checkout/sessions/{}/line_items": (scope, call) => {
    const { id } = named(scope, "checkout.session", call);
    return itemList(scope, id, `/v1/checkout/sessions/${id}/line_items`);
  },
  "GET /v1/checkout/sessions": (scope, call) => {
    const { email } = record(call.params, "customer_details") ?? {};
    return list(scope, "checkout.session", call, {
      equal: ["customer", "payment_intent", "payment_link", "status", "subscription"],
      where: ({ customer_details: details }) => email === undefined || details?.["email"] === email,
    });
  },
};

const day = 24 * 60 * 60;

const plainFields = [
  "allow_promotion_codes",
  "billing_address_collection",
  "cancel_url",
  "client_reference_id",
  "consent_collection",
  "customer_creation",
  "customer_email",
  "locale",
  "payment_method_collection",
  "phone_number_collection",
  "redirect_on_completion",
  "return_url",
  "shipping_address_collection",
  "submit_type",
  "success_url",
  "ui_mode",
];

/**
 * A session that waits for its customer.
 *
 * @param more fields that no parameter sets
 * @throws StripeError if what is sold doesn't fit the mode
 */
export function createSession(
  scope: Scope,
  params: Params,
  more: JsonObject = {},
): CheckoutSession {
  const customer = referred(scope, "customer", params, "customer");
  const id = scope.ids.next(scope.world.livemode ? "cs_live_a1" : "cs_test_a1");
  const items = makeItems(scope, id, params);
  const mode = modeOf(params, items);
  const now = seconds(scope.clock);
  const hosted = (text(params, "ui_mode") ?? "hosted_page").startsWith("hosted");
  if (hosted && text(params, "success_url") === undefined && more["payment_link"] === undefined) {
    throw invalidRequest("Missing required param: success_url.", {
      code: "parameter_missing",
      param: "success_url",
    });
  }
  const sold = items.length > 0 && mode !== "setup";
  const totals = totalsOf(scope, params, items, customer?.id ?? "");
  const session = scope.shapes.make("checkout.session", {
    automatic_tax: { enabled: false },
    custom_fields: [],
    custom_text: {},
    phone_number_collection: { enabled: false },
    ui_mode: "hosted_page",
    ...pick(params, plainFields),
    ...more,
    id,
    object: "checkout.session",
    ...(sold ? totals : {}),
    client_secret: hosted ? null : `${id}_secret_${scope.ids.next("")}`,
    created: now,
    currency: sold ? (items[0]?.currency ?? null) : (text(params, "currency") ?? null),
    customer: customer?.id ?? null,
    customer_details: customerDetails(customer?.email ?? text(params, "customer_email")),
    expires_at: integer(params, "expires_at") ?? now + day,
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
    mode,
    payment_method_options: record(params, "payment_method_options") ?? {},
    payment_method_types: texts(params, "payment_method_types") ??
      texts(params, "allowed_payment_method_types") ?? ["card"],
    payment_status: mode === "setup" ? "no_payment_required" : "unpaid",
    status: "open",
    url: hosted ? `https://checkout.stripe.com/c/pay/${id}` : null,
  });
  scope.world.table("checkout.session").put(session);
  keepParams(scope, id, params);
  scope.clock.schedule(session.expires_at * 1000 - scope.clock.now(), () => {
    if (session.status === "open") expire(scope, session);
  });
  return session;
}

function modeOf(params: Params, items: readonly CheckoutItem[]): CheckoutSession["mode"] {
  const recurring = items.some(({ price }) => price.recurring !== null);
  const mode = text(params, "mode") ?? (recurring ? "subscription" : "payment");
  if (mode === "setup") return mode;
  if (items.length === 0) {
    throw invalidRequest(
      "The `line_items` parameter is required in payment and subscription mode.",
      {
        code: "parameter_missing",
        param: "line_items",
      },
    );
  }
  if (mode === "payment" && recurring) {
    throw invalidRequest(
      "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.",
      { param: "mode" },
    );
  }
  if (mode === "subscription" && !recurring) {
    throw invalidRequest(
      "You must provide at least one recurring price in `subscription` mode when using prices.",
      { param: "mode" },
    );
  }
  return mode === "subscription" ? "subscription" : "payment";
}

/** What a session was created with beyond what it shows; used when it is completed. */
function keepParams(scope: Scope, id: string, params: Params): void {
  const kept = pick(params, [
    "discounts",
    "invoice_creation",
    "payment_intent_data",
    "setup_intent_data",
    "subscription_data",
  ]);
  scope.world.table("checkout.params").put({ id, object: "checkout.params", ...kept });
}

export function keptParams(scope: Scope, id: string): JsonObject {
  return scope.world.table("checkout.params").get(id) ?? {};
}

function totalsOf(
  scope: Scope,
  params: Params,
  items: readonly CheckoutItem[],
  customer: string,
): JsonObject {
  const subtotal = items.reduce((total, item) => total + item.amount_subtotal, 0);
  const discounts = redeem(scope, params["discounts"], { customer });
  let left = subtotal;
  for (const discount of discounts) left -= discountAmount(scope, discount, left);
  const off = subtotal - left;
  let shared = 0;
  for (const [index, item] of items.entries()) {
    const last = index === items.length - 1;
    const share = last ? off - shared : Math.floor((off * item.amount_subtotal) / (subtotal || 1));
    shared += share;
    item.amount_discount = share;
    item.amount_total = item.amount_subtotal - share;
  }
  const given = params["discounts"];
  return {
    amount_subtotal: subtotal,
    amount_total: left,
    discounts: Array.isArray(given)
      ? given.filter(isObject).map((one) => ({
          coupon: one["coupon"] ?? null,
          promotion_code: one["promotion_code"] ?? null,
        }))
      : [],
    total_details: { amount_discount: off, amount_shipping: 0, amount_tax: 0 },
  };
}

export function customerDetails(email: string | undefined): JsonObject | null {
  return email === undefined ? null : { email, tax_exempt: "none", tax_ids: [] };
}

function expire(scope: Scope, session: CheckoutSession): void {
  session.status = "expired";
  session.url = null;
  scope.emit("checkout.session.expired", session);
}

/** Whether a customer is made of whoever completes the session: https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-customer_creation */
export function createsCustomer(session: CheckoutSession, params: JsonObject): boolean {
  const data = record(params, "payment_intent_data");
  const invoices = record(params, "invoice_creation");
  return (
    session.mode === "subscription" ||
    session["customer_creation"] === "always" ||
    text(data ?? {}, "setup_future_usage") !== undefined ||
    flag(invoices ?? {}, "enabled") === true
  );
}
