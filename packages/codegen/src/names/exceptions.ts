// The naming table: what stripe-node calls otherwise than the rules beside this file do, a line each.

import type { ResourceName } from "../openapi.ts";

/** Words whose singular the suffix rules don't give. */
export const SINGULARS: Record<string, string> = {
  data: "datum",
  series: "series",
  statuses: "status",
};

/** Accessors whose class keeps the plural: there is one such object per account. */
export const PLURAL_CLASSES = new Set(["BalanceSettings", "Settings"]);

/** Methods that stripe-node calls otherwise than `x-stripeOperations` does. */
export const METHODS: Record<string, string> = {
  // A method called `delete` could not be imported by that name.
  delete: "del",
};

/** Resources whose class isn't their key in PascalCase. */
export const RESOURCES: Record<string, ResourceName> = {
  invoiceitem: { class_name: "InvoiceItem", in_package: "" },
  item: { class_name: "LineItem", in_package: "" },
  line_item: { class_name: "InvoiceLineItem", in_package: "" },
  scheduled_query_run: { class_name: "ScheduledQueryRun", in_package: "Sigma" },
};

/** Components that aren't resources, but that stripe-node has at the top level. */
export const TOP_LEVEL_TYPES: Record<string, ResourceName> = {
  address: { class_name: "Address", in_package: "" },
  address_param: { class_name: "AddressParam", in_package: "" },
  balance_transaction_source: { class_name: "BalanceTransactionSource", in_package: "" },
  deleted_external_account: { class_name: "DeletedExternalAccount", in_package: "" },
  deleted_payment_source: { class_name: "DeletedCustomerSource", in_package: "" },
  external_account: { class_name: "ExternalAccount", in_package: "" },
  japan_address: { class_name: "JapanAddress", in_package: "" },
  japan_address_param: { class_name: "JapanAddressParam", in_package: "" },
  oauth_deauthorization: { class_name: "OAuthDeauthorization", in_package: "" },
  oauth_token: { class_name: "OAuthToken", in_package: "" },
  payment_source: { class_name: "CustomerSource", in_package: "" },
  shipping_address_param: { class_name: "ShippingAddressParam", in_package: "" },
  "v2.amount": { class_name: "V2Amount", in_package: "V2" },
  "v2.deleted_object": { class_name: "DeletedObject", in_package: "V2" },
};

/** First segments of paths that stripe-node has as namespaces. */
export const NAMESPACES = new Set([
  "apps",
  "billing",
  "billing_portal",
  "capital",
  "checkout",
  "climate",
  "crypto",
  "entitlements",
  "financial_connections",
  "forwarding",
  "identity",
  "issuing",
  "product_catalog",
  "radar",
  "reporting",
  "sigma",
  "tax",
  "terminal",
  "test_helpers",
  "treasury",
  "v2",
]);

/** Segments of paths that stripe-node spells otherwise. */
export const SEGMENTS: Record<string, string> = {
  "3d_secure": "three_d_secure",
  invoiceitems: "invoice_items",
  lines: "line_items",
};

/** The first two segments of paths that stripe-node has as one accessor. */
export const JOINED: Record<string, string> = {
  "apple_pay/domains": "apple_pay_domains",
  "bitcoin/receivers": "bitcoin_receivers",
};

/** Operations whose names the rules for paths don't give. */
export const OPERATIONS: Record<string, string> = {
  "delete /v1/subscriptions/{}": "subscriptions.cancel",
  "get /v1/invoices/upcoming": "invoices.retrieveUpcoming",
  "get /v1/invoices/upcoming/lines": "invoices.listUpcomingLines",
  "get /v2/money_management/payout_methods_bank_account_spec":
    "v2.moneyManagement.payoutMethodsBankAccountSpecs.retrieve",
  "post /v1/accounts/{}/login_links": "accounts.createLoginLink",
  "post /v1/apps/secrets/delete": "apps.secrets.deleteWhere",
  "post /v1/customers/{}/funding_instructions": "customers.createFundingInstructions",
  "post /v1/subscription_items/{}/usage_records": "subscriptionItems.createUsageRecord",
  "post /v1/test_helpers/issuing/cards/{}/shipping/deliver":
    "testHelpers.issuing.cards.deliverCard",
  "post /v1/test_helpers/issuing/cards/{}/shipping/fail": "testHelpers.issuing.cards.failCard",
  "post /v1/test_helpers/issuing/cards/{}/shipping/return": "testHelpers.issuing.cards.returnCard",
  "post /v1/test_helpers/issuing/cards/{}/shipping/ship": "testHelpers.issuing.cards.shipCard",
  "post /v2/test_helpers/money_management/recipient_verifications":
    "v2.testHelpers.moneyManagements.recipientVerifications",
};

/** Names that stripe-node gave up, and the API version that it did so with. */
export const FORMER_OPERATIONS: Record<string, { until: string; name: string }> = {
  "delete /v1/subscriptions/{}": { until: "2022-08-01", name: "subscriptions.del" },
  "get /v1/invoices/upcoming/lines": {
    until: "2022-08-01",
    name: "invoices.listUpcomingLineItems",
  },
};

/** Actions that stripe-node names together with what they act on: `voidInvoice`. */
export const WITH_CLASS = new Set(["void", "finalize", "send", "return"]);

/** Accessors that stripe-node has twice: another name, and the accessor that it stands for. */
export const ACCESSOR_ALIASES: Readonly<Record<string, string>> = { account: "accounts" };
