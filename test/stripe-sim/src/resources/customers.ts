import { seconds } from "../clock.ts";
import { isObject, type JsonObject } from "../json.ts";
import { list } from "../list.ts";
import { deletedObject, named, referred, retrieve } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { pick, text, type Params } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import { inTimeOf } from "../test-clocks.ts";
import { cancelSubscription } from "./billing/subscription-machine.ts";
import { attach } from "./payment-method-owners.ts";
import { usablePaymentMethod } from "./payment-methods.ts";
import type { Customer } from "./types.ts";

export const customers: Handlers = {
  "POST /v1/customers": (scope, { params }) => createCustomer(scope, params),
  "GET /v1/customers/{}": (scope, call) => retrieve(scope, "customer", call),
  "POST /v1/customers/{}": update,
  "DELETE /v1/customers/{}": (scope, call) => {
    const customer = named(scope, "customer", call);
    for (const method of scope.world.table("payment_method").newestFirst()) {
      if (method.customer === customer.id) method.customer = null;
    }
    cancelSubscriptions(scope, customer.id);
    scope.world.delete(customer);
    scope.emit("customer.deleted", customer);
    return deletedObject(scope, customer);
  },
  "GET /v1/customers": (scope, call) =>
    list(scope, "customer", call, { equal: ["email", "test_clock"] }),
};

/** https://docs.stripe.com/api/customers/delete: what they subscribe to ends with them. */
function cancelSubscriptions(scope: Scope, customer: string): void {
  for (const subscription of scope.world.table("subscription").newestFirst()) {
    if (subscription.customer !== customer || subscription.ended_at !== null) continue;
    cancelSubscription(inTimeOf(scope, subscription.test_clock), subscription, {});
  }
}

const plainFields = [
  "address",
  "default_source",
  "balance",
  "description",
  "email",
  "invoice_prefix",
  "name",
  "next_invoice_sequence",
  "phone",
  "preferred_locales",
  "shipping",
  "tax_exempt",
];

/** From the parameters of `POST /v1/customers`. */
export function createCustomer(scope: Scope, params: Params): Customer {
  const id = scope.ids.next("cus_");
  const customer = scope.shapes.make("customer", {
    address: null,
    balance: 0,
    currency: null,
    delinquent: false,
    discount: null,
    invoice_prefix: id.slice(-8).toUpperCase(),
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    tax_exempt: "none",
    test_clock: referred(scope, "test_helpers.test_clock", params, "test_clock")?.id ?? null,
    ...pick(params, plainFields),
    id,
    object: "customer",
    created: seconds(scope.clock),
    invoice_settings: invoiceSettings(params),
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
  });
  scope.world.table("customer").put(customer);
  const method = text(params, "payment_method");
  if (method !== undefined) attach(scope, usablePaymentMethod(scope, method, "payment_method"), id);
  scope.emit("customer.created", customer);
  return customer;
}

function update(scope: Scope, call: Call): JsonObject {
  const customer = named(scope, "customer", call);
  const metadata = mergedMetadata(customer.metadata, call.params);
  const change = scope.shapes.make("customer", {
    ...customer,
    ...pick(call.params, plainFields),
    invoice_settings: invoiceSettings(call.params, customer.invoice_settings),
    metadata,
  });
  const previous = changedFields(customer, change);
  Object.assign(customer, change);
  if (Object.keys(previous).length > 0) scope.emit("customer.updated", customer, previous);
  return customer;
}

function invoiceSettings(params: Params, current: JsonObject = {}): JsonObject {
  const change = params["invoice_settings"];
  return isObject(change) ? { ...current, ...pick(change, Object.keys(change)) } : current;
}

/** What an update event's `previous_attributes` tells: the former values of what changed. */
function changedFields(before: Customer, after: Customer): JsonObject {
  return Object.fromEntries(
    Object.keys({ ...before, ...after })
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, before[name] ?? null]),
  );
}
