import { isObject, type JsonObject } from "../json.ts";
import { named } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { text } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import { attach } from "./payment-method-owners.ts";
import { storeCard } from "./payment-methods.ts";
import { cardObject, cardOfToken } from "./tokens.ts";
import type { Customer, Resource } from "./types.ts";

/** Cards and bank accounts of a customer, as of old: https://docs.stripe.com/api/cards */
export const sources: Handlers = {
  "POST /v1/customers/{}/sources": create,
  "DELETE /v1/customers/{}/sources/{}": (scope, call) => {
    const customer = named(scope, "customer", call);
    const [, id = ""] = call.ids;
    const removed = scope.carryOut(call);
    const method = scope.world.table("payment_method").get(id);
    if (method !== undefined) scope.world.delete(method);
    if (customer.default_source === id) customer.default_source = nextSource(scope, customer);
    return removed;
  },
};

function create(scope: Scope, call: Call): JsonObject {
  const customer = named(scope, "customer", call);
  const id = text(call.params, "source") ?? "";
  if (!/^b?tok_/.test(id)) return scope.carryOut(call);
  const source = bankAccountOf(scope, id) ?? cardOf(scope, customer, id);
  Object.assign(source, {
    customer: customer.id,
    metadata: mergedMetadata({}, call.params),
  });
  scope.world.table(source.object).put(source);
  scope.world.setOwner(source, customer.id);
  customer.default_source ??= source.id;
  scope.emit("customer.source.created", source);
  return source;
}

/** The bank account that a token stands for; `undefined` if it is a card's. */
function bankAccountOf(scope: Scope, token: string): Resource | undefined {
  const account = scope.world.table("token").get(token)?.["bank_account"];
  return isObject(account)
    ? { ...account, id: text(account, "id") ?? "", object: "bank_account" }
    : undefined;
}

/** A card of the old kind is a payment method, too, under the same id. */
function cardOf(scope: Scope, customer: Customer, token: string): Resource {
  const card = cardOfToken(scope, token, "source");
  const shown = cardObject(scope, card, {});
  const id = text(shown, "id") ?? "";
  attach(scope, storeCard(scope, card, { id }), customer.id);
  return { ...shown, id, object: "card" };
}

function nextSource(scope: Scope, { id }: Customer): string | null {
  const cards = scope.world.table("card").oldestFirst();
  return cards.find((card) => scope.world.ownerOf(card) === id)?.id ?? null;
}
