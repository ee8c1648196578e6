// Every rule by which something of Stripe's API gets its name in TypeScript, and every exception
// to one. `lift` names the inline types of a document by the same functions, so that a `title`
// stands only where they don't give what stripe-node has.

import type { HttpMethod, ResourceName } from "./openapi.ts";

/** Words whose singular the suffix rules don't give. */
const SINGULARS: Record<string, string> = {
  data: "datum",
  series: "series",
  statuses: "status",
};

/** Accessors whose class keeps the plural: there is one such object per account. */
const PLURAL_CLASSES = new Set(["BalanceSettings", "Settings"]);

/** Methods that stripe-node calls otherwise than `x-stripeOperations` does. */
const METHODS: Record<string, string> = {
  // A method called `delete` could not be imported by that name.
  delete: "del",
};

/** Resources whose class isn't their key in PascalCase. */
const RESOURCES: Record<string, ResourceName> = {
  invoiceitem: { class_name: "InvoiceItem", in_package: "" },
  item: { class_name: "LineItem", in_package: "" },
  line_item: { class_name: "InvoiceLineItem", in_package: "" },
  scheduled_query_run: { class_name: "ScheduledQueryRun", in_package: "Sigma" },
};

/** Components that aren't resources, but that stripe-node has at the top level. */
const TOP_LEVEL_TYPES: Record<string, ResourceName> = {
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
const NAMESPACES = new Set([
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
const SEGMENTS: Record<string, string> = {
  "3d_secure": "three_d_secure",
  invoiceitems: "invoice_items",
  lines: "line_items",
};

/** The first two segments of paths that stripe-node has as one accessor. */
const JOINED: Record<string, string> = {
  "apple_pay/domains": "apple_pay_domains",
  "bitcoin/receivers": "bitcoin_receivers",
};

/** Operations whose names the rules for paths don't give. */
const OPERATIONS: Record<string, string> = {
  "delete /v1/subscriptions/{}": "subscriptions.cancel",
  "get /v1/invoices/upcoming": "invoices.retrieveUpcoming",
  "get /v1/invoices/upcoming/lines": "invoices.listUpcomingLines",
  "post /v1/accounts/{}/login_links": "accounts.createLoginLink",
  "post /v1/apps/secrets/delete": "apps.secrets.deleteWhere",
  "post /v1/customers/{}/funding_instructions": "customers.createFundingInstructions",
  "post /v1/subscription_items/{}/usage_records": "subscriptionItems.createUsageRecord",
  "post /v1/test_helpers/issuing/cards/{}/shipping/deliver":
    "testHelpers.issuing.cards.deliverCard",
  "post /v1/test_helpers/issuing/cards/{}/shipping/fail": "testHelpers.issuing.cards.failCard",
  "post /v1/test_helpers/issuing/cards/{}/shipping/return": "testHelpers.issuing.cards.returnCard",
  "post /v1/test_helpers/issuing/cards/{}/shipping/ship": "testHelpers.issuing.cards.shipCard",
};

/** Names that stripe-node gave up, and the API version that it did so with. */
const FORMER_OPERATIONS: Record<string, { until: string; name: string }> = {
  "delete /v1/subscriptions/{}": { until: "2022-08-01", name: "subscriptions.del" },
  "get /v1/invoices/upcoming/lines": {
    until: "2022-08-01",
    name: "invoices.listUpcomingLineItems",
  },
};

/** Actions that stripe-node names together with what they act on: `voidInvoice`. */
const WITH_CLASS = new Set(["void", "finalize", "send", "return"]);

/** Accessors that stripe-node has twice: another name, and the accessor that it stands for. */
export const ACCESSOR_ALIASES: Readonly<Record<string, string>> = { account: "accounts" };

/**
 * The singular of an English plural in snake_case, camelCase or PascalCase, by its last word:
 * `line_items` → `line_item`. Words that aren't plural stay.
 */
export function singular(name: string): string {
  const [, head = "", word = name] = /^(.*?)([A-Z]?[a-z0-9]*)$/.exec(name) ?? [];
  const exception = SINGULARS[word.toLowerCase()];
  if (exception !== undefined) {
    return head + (/^[A-Z]/.test(word) ? capitalize(exception) : exception);
  }
  if (/(?:ss|us|is)$/.test(word)) return name;
  if (/[^aeiou]ies$/.test(word)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|us)es$/.test(word)) return name.slice(0, -2);
  return word.endsWith("s") ? name.slice(0, -1) : name;
}

/** `payment_method` or `paymentMethod` → `PaymentMethod`. What isn't a letter or a digit separates words. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map(capitalize)
    .join("");
}

/** `payment_methods` → `paymentMethods`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `paymentMethods`, `PaymentMethod` or `payment_method` → `payment-methods`, …: the names of files. */
export function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}

/**
 * The name of the type of a field, inside the namespace of the type that the field belongs to.
 *
 * @param inArray whether the type is that of the elements: `line_items` → `LineItem`
 */
export function nestedTypeName(field: string, inArray: boolean): string {
  return pascalCase(inArray ? singular(field) : field);
}

/** The method in TypeScript, from `method_name`: `process_payment_intent` → `processPaymentIntent`. */
export function methodName(name: string): string {
  const camel = camelCase(name);
  return METHODS[camel] ?? camel;
}

/**
 * The class that an accessor's parameter types begin with: `terminal.readers` → `Reader`.
 *
 * @param accessor the last part of the accessor
 */
export function classOfAccessor(accessor: string): string {
  const plural = pascalCase(accessor);
  return PLURAL_CLASSES.has(plural) ? plural : singular(plural);
}

/** Whether a component has a name of its own though it isn't a resource. */
export function isTopLevelType(key: string): boolean {
  return Object.hasOwn(TOP_LEVEL_TYPES, key);
}

/** A resource's class and package: by what the document says, else by its key. */
export function resourceName(
  key: string,
  given: ResourceName | undefined,
): { name: string; package: string[] } {
  const base = key.replace(/^deleted_/, "");
  const exception = given ?? TOP_LEVEL_TYPES[key] ?? RESOURCES[base];
  const packages = exception
    ? (exception.in_package ?? "").split(".")
    : base.split(".").slice(0, -1).map(pascalCase);
  const name = exception?.class_name ?? pascalCase(base.split(".").at(-1) ?? base);
  const prefix = base === key || name.startsWith("Deleted") ? "" : "Deleted";
  return { name: prefix + name, package: packages.filter((part) => part !== "") };
}

/** What the name of an operation depends on, besides its method and path. */
export interface OperationShape {
  /** The document's API version. */
  readonly version: string;
  /** Whether it answers a page of a list. */
  readonly isList: boolean;
  /** Whether it answers with a file. */
  readonly isStream: boolean;
  /** What the document has at the same path: several things, one, or no GET at all. */
  readonly holds: "many" | "one" | undefined;
}

/**
 * The place of an operation on the client, from its path: `GET /v1/terminal/readers/{reader}` →
 * `terminal.readers.retrieve`, `POST /v1/customers/{customer}/sources` → `customers.createSource`.
 * For documents without `x-stripeOperations`.
 */
export function deriveOperationName(
  method: HttpMethod,
  path: string,
  shape: OperationShape,
): { accessor: string[]; name: string } {
  const exception = exceptionalName(method, path, shape.version);
  if (exception) return exception;
  const { accessor, rest } = splitPath(path);
  return { accessor, name: camelCase(deriveMethod(method, rest, accessor, shape)) };
}

/** The name of an operation that no rule gives: that of an API of that version. */
export function exceptionalName(
  method: HttpMethod,
  path: string,
  version: string,
): { accessor: string[]; name: string } | undefined {
  const operation = `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
  const former = FORMER_OPERATIONS[operation];
  const name = former && version < former.until ? former.name : OPERATIONS[operation];
  if (name === undefined) return undefined;
  const parts = name.split(".");
  return { accessor: parts.slice(0, -1), name: parts.at(-1) ?? "" };
}

/** The accessor of an operation, from its path: `terminal.readers`. */
export function accessorOf(path: string): string[] {
  return splitPath(path).accessor;
}

/** The accessor that a path begins with, and the segments that follow it. */
function splitPath(path: string): { accessor: string[]; rest: string[] } {
  const segments = segmentsOf(path)
    .filter((segment) => segment !== "v1")
    .map((segment) => SEGMENTS[segment] ?? segment);
  const joined = JOINED[segments.slice(0, 2).join("/")];
  if (joined !== undefined) return { accessor: [camelCase(joined)], rest: segments.slice(2) };
  let depth = 0;
  while (depth < segments.length - 1 && NAMESPACES.has(segments[depth] ?? "")) depth += 1;
  return {
    accessor: segments.slice(0, depth + 1).map(camelCase),
    rest: segments.slice(depth + 1),
  };
}

/** The method in snake_case, from what follows the accessor in the path. */
function deriveMethod(
  method: HttpMethod,
  rest: readonly string[],
  accessor: readonly string[],
  { isList, isStream, holds }: OperationShape,
): string {
  const nouns = rest.filter((segment) => !segment.startsWith("{"));
  const last = nouns.at(-1);
  const owner = nouns.slice(0, -1).map(singular).join("_");
  const onItem = rest.at(-1)?.startsWith("{") === true;
  if (last === undefined) return crudMethod(method, onItem, isList, holds);
  const item = onItem || isList || holds === "many" ? singular(last) : last;
  const what = [owner, item].filter((word) => word !== "").join("_");
  if (onItem || method === "delete") {
    return `${{ get: "retrieve", post: "update", delete: "delete" }[method]}_${what}`;
  }
  const isOnCollection = rest.length === 1;
  if (method === "get") {
    if (isOnCollection || isStream) return isList && last !== "search" ? `list_${last}` : last;
    return isList ? `list_${[owner, last].filter(Boolean).join("_")}` : `retrieve_${what}`;
  }
  if (holds === "many") return `create_${what}`;
  if (holds === "one") return `update_${what}`;
  if (owner !== "") return `${last}_${owner}`;
  return WITH_CLASS.has(last)
    ? `${last}_${snakeCase(classOfAccessor(accessor.at(-1) ?? ""))}`
    : last;
}

/** The method on the accessor's own resource. */
function crudMethod(
  method: HttpMethod,
  onItem: boolean,
  isList: boolean,
  holds: OperationShape["holds"],
): string {
  switch (method) {
    case "get":
      return isList ? "list" : "retrieve";
    case "post":
      return onItem || holds === "one" ? "update" : "create";
    default:
      return "del";
  }
}

/** The class that stripe-node has for an accessor: `readers` → `ReaderResource`. */
export function resourceClassName(accessor: string): string {
  return `${accessor === "oauth" ? "OAuth" : singular(pascalCase(accessor))}Resource`;
}

/** `ReaderProcessPaymentIntentParams`; for `del`, `ReaderDeleteParams`. */
export function paramsName(accessor: string, method: string): string {
  const action = method === "del" ? "delete" : method;
  return `${classOfAccessor(accessor)}${pascalCase(action)}Params`;
}

/** `paymentIntents` or `PaymentIntent` → `payment_intents`, …: Stripe's spelling on the wire. */
export function snakeCase(name: string): string {
  return kebabCase(name).replaceAll("-", "_");
}

/**
 * Stripe's rule for `operationId`: the method and every segment in PascalCase, parameters included
 * and `v1` left out: `get`, `/v1/terminal/readers/{reader}` → `GetTerminalReadersReader`.
 */
export function operationId(method: string, path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "v1");
  return [method, ...segments].map(pascalCase).join("");
}

/**
 * The name of the path parameter that follows `segments`: the singular of the segment before it,
 * such as `reader` after `readers`. Where the path has that name already, the next free number
 * makes it another.
 */
export function pathParameterName(segments: readonly string[]): string {
  const name = singular(segments.at(-1) ?? "id");
  let unique = name;
  for (let number = 2; segments.includes(`{${unique}}`); number += 1) unique = `${name}_${number}`;
  return unique;
}

/** The segments of a path without the slashes. */
function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
