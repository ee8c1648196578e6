import { malformedRequest, noSuch } from "../errors.ts";
import { isObject, type JsonObject } from "../json.ts";
import { record, text } from "../params.ts";
import type { Handlers, Scope } from "../scope.ts";
import { cardByNumber, cardByTestId, cardFields, type TestCard } from "./test-cards.ts";

/** What a token can stand for; exactly one is sent. */
const types = ["account", "bank_account", "card", "cvc_update", "person", "pii"];

/** Tokens: card and bank details that a server refers to without having seen them. */
export const tokens: Handlers = {
  "POST /v1/tokens": (scope, call) => {
    const given = types.filter((type) => call.params[type] !== undefined);
    const [type] = given;
    if (type === undefined || given.length > 1) {
      throw malformedRequest(
        `You must supply exactly one of these: ${types.join(", ")}. Send the details of what the token stands for.`,
      );
    }
    const token = scope.carryOut({ ...call, params: {} });
    token["type"] = type;
    const details = record(call.params, type);
    if (type === "card" && details !== undefined) {
      const card = cardByNumber((text(details, "number") ?? "").replaceAll(" ", ""));
      scope.world.tokenizedCards.set(token.id, card);
      token["card"] = cardObject(scope, card, details);
    }
    if (type === "bank_account") token["bank_account"] = bankAccountOf(scope, details ?? {});
    return token;
  },
};

/** A card of the old kind, with what its owner entered. */
export function cardObject(scope: Scope, card: TestCard, details: JsonObject): JsonObject {
  const year = new Date(scope.clock.now()).getUTCFullYear();
  return scope.shapes.make("card", {
    ...cardFields(card, year),
    id: scope.ids.next("card_1"),
    object: "card",
    brand: brandNames[card.brand] ?? "Visa",
    exp_month: Number(text(details, "exp_month") ?? 12),
    exp_year: Number(text(details, "exp_year") ?? year + 1),
    name: text(details, "name") ?? null,
  });
}

/** Cards of the old kind write brands out. */
const brandNames: Readonly<Record<string, string>> = {
  amex: "American Express",
  discover: "Discover",
  mastercard: "MasterCard",
  visa: "Visa",
};

function bankAccountOf(scope: Scope, details: JsonObject): JsonObject {
  const number = text(details, "account_number") ?? "";
  return scope.shapes.make("bank_account", {
    id: scope.ids.next("ba_1"),
    object: "bank_account",
    account_holder_name: text(details, "account_holder_name") ?? null,
    account_holder_type: text(details, "account_holder_type") ?? null,
    bank_name: "STRIPE TEST BANK",
    country: text(details, "country") ?? "US",
    currency: text(details, "currency") ?? "usd",
    last4: number.slice(-4),
    routing_number: text(details, "routing_number") ?? null,
    status: "new",
  });
}

/**
 * The card that a token stands for: one of Stripe's own such as `tok_visa`, or one made before.
 * Tokens are used once.
 *
 * @param param the parameter that named it
 * @throws StripeError 400 `resource_missing`, or `token_already_used`
 */
export function cardOfToken(scope: Scope, id: string, param: string): TestCard {
  const stored = scope.world.table("token").get(id);
  const card = scope.world.tokenizedCards.get(id) ?? cardByTestId(id);
  if (card === undefined) throw noSuch("token", id, param, 400);
  if (stored?.["used"] === true) {
    throw malformedRequest(`You cannot use a Stripe token more than once: ${id}.`, {
      code: "token_already_used",
      param,
    });
  }
  if (isObject(stored)) stored["used"] = true;
  return card;
}
