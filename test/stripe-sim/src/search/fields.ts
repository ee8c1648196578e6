/** How a field is compared: numbers by size, strings whole or in part, tokens whole. */
export type FieldType = "numeric" | "string" | "token";

/** What can be searched, by kind of object (https://docs.stripe.com/search#supported-query-fields-for-each-resource). */
export const searchFields: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  charge: {
    amount: "numeric",
    "billing_details.address.postal_code": "token",
    created: "numeric",
    currency: "token",
    customer: "token",
    disputed: "token",
    metadata: "token",
    "payment_method_details.*.brand": "token",
    "payment_method_details.*.exp_month": "token",
    "payment_method_details.*.exp_year": "token",
    "payment_method_details.*.fingerprint": "token",
    "payment_method_details.*.last4": "token",
    refunded: "token",
    status: "token",
  },
  customer: {
    created: "numeric",
    email: "string",
    metadata: "token",
    name: "string",
    phone: "string",
  },
  invoice: {
    created: "numeric",
    currency: "token",
    customer: "token",
    last_finalization_error_code: "token",
    last_finalization_error_type: "token",
    metadata: "token",
    number: "string",
    receipt_number: "string",
    status: "string",
    subscription: "string",
    total: "numeric",
  },
  payment_intent: {
    amount: "numeric",
    created: "numeric",
    currency: "token",
    customer: "token",
    metadata: "token",
    status: "token",
  },
  price: {
    active: "token",
    currency: "token",
    lookup_key: "string",
    metadata: "token",
    product: "string",
    type: "token",
  },
  product: {
    active: "string",
    description: "string",
    metadata: "token",
    name: "string",
    shippable: "string",
    url: "string",
  },
  subscription: {
    canceled_at: "numeric",
    created: "numeric",
    metadata: "token",
    status: "token",
  },
};

/** Where a field stands that isn't called by its path. */
export const searchPaths: Readonly<Record<string, readonly string[]>> = {
  "invoice.last_finalization_error_code": ["last_finalization_error.code"],
  "invoice.last_finalization_error_type": ["last_finalization_error.type"],
  "invoice.subscription": ["subscription", "parent.subscription_details.subscription"],
};
