import type { Caller } from "./auth.ts";
import { malformedRequest, noSuch, StripeError } from "./errors.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { record, text, type Params } from "./params.ts";
import type { Match } from "./router.ts";
import type { World } from "./store.ts";
import { missingParam } from "./validate.ts";

/** What a publishable key may call; some calls need the client secret of the object that they name. */
const publishable: Readonly<Record<string, { readonly secretOf?: string }>> = {
  "POST /v1/tokens": {},
  "POST /v1/payment_methods": {},
  "POST /v1/sources": {},
  "GET /v1/sources/{}": { secretOf: "source" },
  "POST /v1/confirmation_tokens": {},
  "GET /v1/payment_intents/{}": { secretOf: "payment_intent" },
  "POST /v1/payment_intents/{}/confirm": { secretOf: "payment_intent" },
  "POST /v1/payment_intents/{}/verify_microdeposits": { secretOf: "payment_intent" },
  "GET /v1/setup_intents/{}": { secretOf: "setup_intent" },
  "POST /v1/setup_intents/{}/confirm": { secretOf: "setup_intent" },
  "POST /v1/setup_intents/{}/verify_microdeposits": { secretOf: "setup_intent" },
  "POST /v1/files": {},
  "POST /v2/core/account_tokens": {},
  "POST /v2/core/accounts/{}/person_tokens": {},
};

/** What an ephemeral key may call, on its own object alone. */
const ephemeral: ReadonlySet<string> = new Set([
  "GET /v1/customers/{}",
  "POST /v1/customers/{}",
  "GET /v1/customers/{}/sources",
  "POST /v1/customers/{}/sources",
  "DELETE /v1/customers/{}/sources/{}",
  "GET /v1/payment_methods",
  "POST /v1/payment_methods/{}/attach",
  "POST /v1/payment_methods/{}/detach",
  "GET /v1/issuing/cards/{}",
]);

/**
 * Refuses what the key may not do, and client secrets that don't fit. The client secret isn't a
 * parameter of the operation: it is taken out of `params`.
 *
 * @throws StripeError 401 `secret_key_required`, 403 or 400
 */
export function checkAccess(
  caller: Caller,
  { operation, ids }: Match,
  world: World,
  params: Params,
  apiVersion: string,
): void {
  const { key } = caller;
  if (key.kind === "secret") return;
  if (key.kind === "session") {
    if (operation.key !== "POST /v2/billing/meter_event_stream") throw keyRequired();
    return;
  }
  if (key.kind === "ephemeral") {
    if (apiVersion !== key.apiVersion) throw otherVersion(key.apiVersion);
    const subject = ids[0]?.startsWith("pm_") === true ? text(params, "customer") : ids[0];
    const own = (subject ?? text(params, "customer") ?? key.subject) === key.subject;
    if (!ephemeral.has(operation.key) || !own) throw notAllowed();
    return;
  }
  const rule = publishable[operation.key];
  if (rule === undefined) throw keyRequired();
  if (hasRawCard(params)) throw rawCard();
  if (rule.secretOf !== undefined) checkClientSecret(rule.secretOf, world, ids[0] ?? "", params);
}

function checkClientSecret(kind: string, world: World, id: string, params: Params): void {
  const secret = text(params, "client_secret");
  if (secret === undefined) throw missingParam("client_secret");
  const object = world.table(kind).get(id);
  if (object === undefined) throw noSuch(kind, id, kind === "source" ? "id" : "intent");
  if (object["client_secret"] !== secret) {
    throw malformedRequest(
      "The client_secret provided does not match the client_secret associated with this object. Ensure the provided client_secret and account are correct.",
      { param: "client_secret" },
    );
  }
  delete params["client_secret"];
}

/** Card numbers reach Stripe through its own fields only, unless an account may do otherwise. */
function hasRawCard(params: Params): boolean {
  const data = record(params, "payment_method_data") ?? params;
  return record(data, "card")?.["number"] !== undefined;
}

function rawCard(): StripeError {
  return new StripeError(
    402,
    "invalid_request_error",
    "This integration surface is unsupported for publishable key tokenization. To enable this surface, please contact us. Alternatively, you can use one of our other integrations to tokenize cards.",
    {},
    false,
  );
}

function keyRequired(): StripeError {
  return new StripeError(
    401,
    "invalid_request_error",
    "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.",
    { code: "secret_key_required" },
    false,
  );
}

function otherVersion(version: string): StripeError {
  return malformedRequest(
    `An ephemeral key is used with the API version that it was made with: send the header Stripe-Version: ${version}.`,
  );
}

function notAllowed(): StripeError {
  return new StripeError(
    403,
    "invalid_request_error",
    "The provided key does not have the required permissions for this endpoint. Use a secret key, or one for this object.",
    {},
    false,
  );
}

/** The fields that a publishable key sees, of kinds that hide more than metadata. */
const visible: Readonly<Record<string, ReadonlySet<string>>> = {
  payment_intent: new Set([
    "id",
    "object",
    "allowed_payment_method_types",
    "amount",
    "amount_details",
    "automatic_payment_methods",
    "canceled_at",
    "cancellation_reason",
    "capture_method",
    "client_secret",
    "confirmation_method",
    "created",
    "currency",
    "description",
    "last_payment_error",
    "livemode",
    "next_action",
    "payment_method",
    "payment_method_configuration_details",
    "payment_method_types",
    "processing",
    "receipt_email",
    "setup_future_usage",
    "shipping",
    "source",
    "status",
  ]),
  setup_intent: new Set([
    "id",
    "object",
    "allowed_payment_method_types",
    "automatic_payment_methods",
    "cancellation_reason",
    "client_secret",
    "created",
    "description",
    "last_setup_error",
    "livemode",
    "next_action",
    "payment_method",
    "payment_method_configuration_details",
    "payment_method_types",
    "status",
    "usage",
  ]),
};

/** Never shown to a publishable key, whatever the object. */
const hidden: ReadonlySet<string> = new Set(["fingerprint", "metadata"]);

/** What the holder of a publishable key sees of an answer. */
export function publicView(object: JsonObject): JsonObject {
  const fields = visible[typeof object["object"] === "string" ? object["object"] : ""];
  return Object.fromEntries(
    Object.entries(object)
      .filter(([name]) => !hidden.has(name) && (fields === undefined || fields.has(name)))
      .map(([name, value]) => [name, publicValue(value)]),
  );
}

function publicValue(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => publicValue(item) ?? null);
  return isObject(value) ? publicView(value) : value;
}
