import { Stripe } from "stripe";
import { describe, expect, it } from "vitest";
import { LazyActions } from "../../../client-edge/src/generated/actions/index.ts";

// The reference is the installed npm package: the objects that hang on a client of it.

/** Methods of stripe-node's namespaces that no operation stands behind. */
const HAND_WRITTEN: Record<string, string> = {
  "files.requestDataProcessor": "internal: encodes uploads",
  "oauth.authorizeUrl": "gives an address and sends nothing: `authorizeUrl` of client-edge",
  "v2.core.events.addFetchRelatedObjectIfNeeded": "internal: adds a function to data",
};

/** Properties of the client that aren't namespaces of operations. */
const NOT_NAMESPACES = new Set(["Decimal", "errors", "webhooks"]);

/** What every resource of stripe-node has beside its operations: how it makes paths, and the client. */
const INTERNAL = new Set(["basePath", "constructor", "path", "stripe"]);

/** `terminal.readers.processPaymentIntent`, for all methods below an object. */
function methodsOf(object: object, path: string[] = [], seen = new Set<object>()): string[] {
  if (seen.has(object)) return [];
  const within = new Set([...seen, object]);
  const prototype: object = Object.getPrototypeOf(object) ?? {};
  const isPlain = path.length === 0 || prototype === Object.prototype;
  const own = isPlain ? [] : Object.getOwnPropertyNames(prototype);
  const names = new Set([...Object.keys(object), ...own]);
  return [...names].flatMap((name) => {
    if (name.startsWith("_") || INTERNAL.has(name)) return [];
    if (path.length === 0 && NOT_NAMESPACES.has(name)) return [];
    const value: unknown = Reflect.get(object, name);
    if (typeof value === "function") return path.length === 0 ? [] : [[...path, name].join(".")];
    if (typeof value !== "object" || value === null) return [];
    return methodsOf(value, [...path, name], within);
  });
}

/** A client that sends nothing. */
class Actions extends LazyActions {
  readonly request = (): never => {
    throw new Error("Nothing is sent.");
  };
}

function methodsOfActions(): string[] {
  const actions = new Actions();
  const namespaces = Object.entries(Object.getOwnPropertyDescriptors(LazyActions.prototype))
    .filter(([, descriptor]) => "get" in descriptor)
    .map(([name]) => name);
  return namespaces.flatMap((name) => {
    const namespace: unknown = Reflect.get(actions, name);
    return typeof namespace === "object" && namespace ? methodsOf(namespace, [name]) : [];
  });
}

describe("actions", () => {
  const theirs = methodsOf(new Stripe("sk_test_x"));
  const ours = methodsOfActions();

  it("have every method of stripe-node, by its name", () => {
    expect(theirs.length).toBeGreaterThan(650);
    const missing = theirs.filter((name) => !ours.includes(name) && !(name in HAND_WRITTEN));
    expect(missing).toEqual([]);
  });

  it("have no others but those of overlays", () => {
    expect(ours.filter((name) => !theirs.includes(name))).toEqual([
      "capital.financingOffers.retrieve",
      "capital.financingOffers.list",
      "capital.financingOffers.markDelivered",
      "capital.financingSummary.retrieve",
      "capital.financingTransactions.retrieve",
      "capital.financingTransactions.list",
      "crypto.onrampQuotes.retrieve",
      "crypto.onrampSessions.create",
      "crypto.onrampSessions.retrieve",
      "crypto.onrampSessions.list",
      "orders.create",
      "orders.retrieve",
      "orders.update",
      "orders.list",
      "orders.cancel",
      "orders.listLineItems",
      "orders.reopen",
      "orders.submit",
      "skus.create",
      "skus.retrieve",
      "skus.update",
      "skus.del",
      "skus.list",
      "subscriptionItems.listUsageRecordSummaries",
      "subscriptionItems.createUsageRecord",
      "terminal.hardwareOrders.create",
      "terminal.hardwareOrders.retrieve",
      "terminal.hardwareOrders.list",
      "terminal.hardwareOrders.preview",
      "terminal.hardwareOrders.cancel",
      "terminal.hardwareProducts.retrieve",
      "terminal.hardwareProducts.list",
      "terminal.hardwareShippingMethods.retrieve",
      "terminal.hardwareShippingMethods.list",
      "terminal.hardwareSkus.retrieve",
      "terminal.hardwareSkus.list",
    ]);
  });

  it("are made once", () => {
    const actions = new Actions();
    expect(actions.charges).toBe(actions.charges);
    expect(actions.account).toBe(actions.accounts);
  });
});
