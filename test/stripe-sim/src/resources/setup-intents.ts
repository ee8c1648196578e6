import type { JsonObject } from "../json.ts";
import { list } from "../list.ts";
import { named, referred, retrieve } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { flag, pick, record, text, texts, type Params } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import { checkMethodType, checkReturnUrl, methodOf } from "./payment-intent-confirm.ts";
import {
  cancelSetup,
  confirmSetup,
  makeSetup,
  storeSetup,
  unexpectedSetupState,
  verifySetup,
} from "./setup-intent-machine.ts";
import type { SetupIntent } from "./types.ts";

export const setupIntents: Handlers = {
  "POST /v1/setup_intents": create,
  "GET /v1/setup_intents/{}": (scope, call) => retrieve(scope, "setup_intent", call),
  "POST /v1/setup_intents/{}": update,
  "POST /v1/setup_intents/{}/confirm": (scope, call) =>
    confirm(scope, named(scope, "setup_intent", call), call.params),
  "POST /v1/setup_intents/{}/cancel": (scope, call) => {
    const setup = named(scope, "setup_intent", call);
    cancelSetup(scope, setup, text(call.params, "cancellation_reason"));
    return setup;
  },
  "POST /v1/setup_intents/{}/verify_microdeposits": (scope, call) =>
    verifySetup(scope, named(scope, "setup_intent", call), call.params),
  "GET /v1/setup_intents": (scope, call) =>
    list(scope, "setup_intent", call, { equal: ["customer", "payment_method"] }),
  "GET /v1/setup_attempts": (scope, call) => {
    referred(scope, "setup_intent", call.params, "setup_intent");
    return list(scope, "setup_attempt", call, { equal: ["setup_intent"] });
  },
};

const open: readonly string[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
];

function create(scope: Scope, { params }: Call): JsonObject {
  const customer = referred(scope, "customer", params, "customer");
  const method = methodOf(scope, params);
  const types = methodTypes(params);
  const setup = makeSetup(scope, {
    ...pick(params, ["attach_to_self", "description", "flow_directions", "on_behalf_of"]),
    allowed_payment_method_types: texts(params, "allowed_payment_method_types") ?? null,
    automatic_payment_methods: automaticMethods(params, types),
    customer: customer?.id ?? null,
    metadata: mergedMetadata({}, params),
    payment_method: method?.id ?? null,
    payment_method_options: record(params, "payment_method_options") ?? {},
    payment_method_types: types ?? ["card", "link"],
    status: method === undefined ? "requires_payment_method" : "requires_confirmation",
    usage: text(params, "usage") ?? "off_session",
  });
  if (method !== undefined) checkMethodType(setup.payment_method_types, method);
  const confirming = flag(params, "confirm") === true;
  if (confirming) checkReturnUrl(setup, params);
  storeSetup(scope, setup);
  return confirming ? confirm(scope, setup, params) : setup;
}

/** What may be set up; before API version 2026-09-30 it went by another name. */
function methodTypes(params: Params): string[] | undefined {
  return texts(params, "allowed_payment_method_types") ?? texts(params, "payment_method_types");
}

function automaticMethods(params: Params, types: string[] | undefined): JsonObject | null {
  const given = record(params, "automatic_payment_methods");
  if (given !== undefined) return { allow_redirects: "always", ...given };
  return types === undefined ? { allow_redirects: "always", enabled: true } : null;
}

function update(scope: Scope, call: Call): JsonObject {
  const setup = named(scope, "setup_intent", call);
  const { params } = call;
  const customer = referred(scope, "customer", params, "customer");
  const method = methodOf(scope, params);
  const types = methodTypes(params);
  if (method !== undefined) checkMethodType(types ?? setup.payment_method_types, method);
  if (!open.includes(setup.status) && Object.keys(params).some((name) => name !== "metadata")) {
    throw unexpectedSetupState(
      setup,
      `You cannot update this SetupIntent because it has already ${setup.status === "canceled" ? "been canceled" : "succeeded"}.`,
    );
  }
  const metadata = mergedMetadata(setup.metadata, params);
  Object.assign(
    setup,
    pick(params, ["description", "flow_directions"]),
    { metadata },
    customer === undefined ? {} : { customer: customer.id },
    types === undefined ? {} : { payment_method_types: types },
    method === undefined ? {} : { payment_method: method.id, status: "requires_confirmation" },
  );
  return setup;
}

function confirm(scope: Scope, setup: SetupIntent, params: Params): SetupIntent {
  if (!open.includes(setup.status)) {
    throw unexpectedSetupState(
      setup,
      setup.status === "succeeded"
        ? "You cannot confirm this SetupIntent because it has already succeeded."
        : `You cannot confirm this SetupIntent because it has a status of ${setup.status}. Only a SetupIntent with one of the following statuses may be confirmed: ${open.join(", ")}.`,
    );
  }
  checkReturnUrl(setup, params);
  const method =
    methodOf(scope, params) ?? scope.world.table("payment_method").get(setup.payment_method ?? "");
  if (method === undefined) {
    throw unexpectedSetupState(
      setup,
      "You cannot confirm this SetupIntent because it's missing a payment method. Update the SetupIntent with a payment method, or confirm it again with one.",
    );
  }
  checkMethodType(setup.payment_method_types, method);
  return confirmSetup(scope, setup, method, params);
}
