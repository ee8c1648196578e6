import { seconds } from "../clock.ts";
import { noSuch, StripeError } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { listObject } from "../list.ts";
import { flag, record, type Params } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import type { Resource } from "./types.ts";

/** The account itself, those connected to it, and what each may do (https://docs.stripe.com/connect/account-capabilities). */
export const accounts: Handlers = {
  "GET /v1/account": (scope) => ownAccount(scope),
  "GET /v1/accounts/{}": (scope, call) => accountOf(scope, call),
  "POST /v1/accounts": (scope, call) => {
    const account = scope.carryOut(call);
    request(scope, account, call.params);
    return account;
  },
  "POST /v1/accounts/{}": (scope, call) => {
    const account = accountOf(scope, call);
    request(scope, account, call.params);
    return scope.carryOut(call);
  },
  "GET /v1/accounts/{}/capabilities": (scope, call) => {
    const account = accountOf(scope, call);
    const all = Object.keys(record(account, "capabilities") ?? {});
    const data = all.map((name) => capability(scope, account, name));
    return listObject(data, false, `/v1/accounts/${account.id}/capabilities`);
  },
  "GET /v1/accounts/{}/capabilities/{}": (scope, call) =>
    capability(scope, accountOf(scope, call), call.ids[1] ?? ""),
  "POST /v1/accounts/{}/capabilities/{}": (scope, call) => {
    const account = accountOf(scope, call);
    const name = call.ids[1] ?? "";
    const requested = flag(call.params, "requested");
    if (requested !== undefined) {
      request(scope, account, { capabilities: { [name]: { requested } } });
    }
    const changed = capability(scope, account, name);
    scope.emit("capability.updated", changed);
    return changed;
  },
};

/** The account that the key, or the `Stripe-Account` header, stands for: there from the beginning. */
function ownAccount(scope: Scope): Resource {
  const { account: id } = scope.world;
  const table = scope.world.table("account");
  const known = table.get(id);
  if (known !== undefined) return known;
  const made = scope.shapes.make("account", {
    id,
    object: "account",
    business_type: "company",
    capabilities: { card_payments: "active", transfers: "active" },
    charges_enabled: true,
    country: "US",
    created: seconds(scope.clock),
    default_currency: "usd",
    details_submitted: true,
    payouts_enabled: true,
    type: "standard",
  });
  return table.put({ ...made, id, object: "account" });
}

/** @throws StripeError 403 `account_invalid` */
function accountOf(scope: Scope, { ids: [id = ""] }: Call): Resource {
  if (id === scope.world.account) return ownAccount(scope);
  const account = scope.world.table("account").get(id);
  if (account !== undefined) return account;
  throw new StripeError(
    403,
    "invalid_request_error",
    `The provided key does not have access to account '${id.slice(0, 64)}' (or that account does not exist). Application access may have been revoked.`,
    { code: "account_invalid" },
  );
}

/** Capabilities that are asked for become active at once: nobody reviews a simulated account. */
function request(scope: Scope, account: Resource, params: Params): void {
  const asked = Object.entries(record(params, "capabilities") ?? {});
  const capabilities: Record<string, Json | undefined> = {
    ...record(account, "capabilities"),
  };
  for (const [name, wish] of asked) {
    if (!isObject(wish)) continue;
    if (flag(wish, "requested") === true) capabilities[name] = "active";
    else delete capabilities[name];
  }
  account["capabilities"] = capabilities;
  const { card_payments: cards, transfers } = capabilities;
  account["charges_enabled"] = cards === "active";
  account["payouts_enabled"] = transfers === "active";
  if (asked.length > 0) scope.emit("account.updated", account);
}

function capability(scope: Scope, account: Resource, name: string): Resource {
  const { capabilities } = scope.document.components.schemas["account"]?.properties ?? {};
  const known = capabilities?.properties;
  if (known !== undefined && !Object.hasOwn(known, name)) {
    throw noSuch("capability", name, "capability");
  }
  const status = record(account, "capabilities")?.[name];
  const made: JsonObject = scope.shapes.make("capability", {
    id: name,
    object: "capability",
    account: account.id,
    requested: status !== undefined,
    requested_at: status === undefined ? null : (account["created"] ?? null),
    status: status ?? "unrequested",
  });
  return { ...made, id: name, object: "capability" };
}
