import { invalidRequest, StripeError } from "../../errors.ts";
import { list } from "../../list.ts";
import { deletedObject, named, referred, retrieve } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { integer, pick, record, text, type Params } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import { cardByNumber } from "../test-cards.ts";
import type { Reader, ReaderAction } from "../types.ts";

export const readers: Handlers = {
  "POST /v1/terminal/readers": register,
  "GET /v1/terminal/readers/{}": (scope, call) => {
    const reader = scope.world.table("terminal.reader").get(call.ids[0] ?? "");
    if (reader !== undefined) seen(scope, reader);
    return retrieve(scope, "terminal.reader", call);
  },
  "POST /v1/terminal/readers/{}": (scope, call) => {
    const reader = named(scope, "terminal.reader", call);
    Object.assign(reader, pick(call.params, ["label"]), {
      metadata: mergedMetadata(reader.metadata, call.params),
    });
    return seen(scope, reader);
  },
  "DELETE /v1/terminal/readers/{}": (scope, call) => {
    const reader = named(scope, "terminal.reader", call);
    scope.world.delete(reader);
    scope.devices.remove(reader.id);
    return deletedObject(scope, reader);
  },
  "GET /v1/terminal/readers": (scope, call) => {
    for (const reader of scope.world.table("terminal.reader").newestFirst()) seen(scope, reader);
    const equal = ["device_type", "location", "serial_number", "status"];
    return list(scope, "terminal.reader", call, { equal });
  },
  "POST /v1/terminal/readers/{}/process_payment_intent": processPaymentIntent,
  "POST /v1/terminal/readers/{}/set_reader_display": setReaderDisplay,
  "POST /v1/terminal/readers/{}/cancel_action": (scope, call) => {
    const reader = named(scope, "terminal.reader", call);
    const device = scope.devices.get(reader.id);
    device.accept();
    device.waiting = undefined;
    reader.action = null;
    return seen(scope, reader);
  },
  "POST /v1/test_helpers/terminal/readers/{}/present_payment_method": presentPaymentMethod,
};

/** Device types of the simulated readers, by the registration code that makes one. */
const simulated: Readonly<Record<string, string>> = {
  "simulated-s700": "simulated_stripe_s700",
  "simulated-s710": "simulated_stripe_s710",
  "simulated-v660p": "simulated_verifone_v660p",
  "simulated-wpe": "simulated_wisepos_e",
};

function register(scope: Scope, { params }: Call): Reader {
  const code = text(params, "registration_code") ?? "";
  const deviceType = Object.hasOwn(simulated, code) ? simulated[code] : undefined;
  if (deviceType === undefined || scope.world.livemode) {
    throw invalidRequest(
      `The registration code isn't valid. Use one of ${Object.keys(simulated).join(", ")} with a test key.`,
      { param: "registration_code" },
    );
  }
  const location = referred(scope, "terminal.location", params, "location");
  const id = scope.ids.next("tmr_");
  const serial = `sim-${id.slice(-8).toLowerCase()}`;
  const reader = scope.shapes.make("terminal.reader", {
    id,
    object: "terminal.reader",
    device_sw_version: "2.37.2.0",
    device_type: deviceType,
    ip_address: "0.0.0.0",
    label: text(params, "label") ?? serial,
    livemode: scope.world.livemode,
    location: location?.id ?? null,
    metadata: mergedMetadata({}, params),
    serial_number: serial,
    status: "online",
  });
  scope.world.table("terminal.reader").put(reader);
  scope.devices.add(scope.world, reader);
  return seen(scope, reader);
}

/** The reader with the status that follows from when it was last heard of. */
function seen(scope: Scope, reader: Reader): Reader {
  const device = scope.devices.get(reader.id);
  reader.status = device.online ? "online" : "offline";
  if (Object.hasOwn(reader, "last_seen_at")) reader.last_seen_at = device.lastSeen;
  return reader;
}

/**
 * Starts a payment on the reader. A payment that still waits for its card is replaced, without an
 * event: https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven
 */
function processPaymentIntent(scope: Scope, call: Call): Reader {
  const reader = named(scope, "terminal.reader", call);
  const intent = referred(scope, "payment_intent", call.params, "payment_intent");
  if (intent?.status !== "requires_payment_method") {
    throw invalidRequest(
      "Payment intent must be in the requires_payment_method state to be processed by a reader.",
      { code: "intent_invalid_state" },
    );
  }
  const types = intent.payment_method_types;
  if (!types.includes("card_present") && !types.includes("interac_present")) {
    throw invalidRequest(
      "The PaymentIntent must have card_present or interac_present among its payment_method_types to be processed by a reader.",
      { param: "payment_intent" },
    );
  }
  const device = scope.devices.get(reader.id);
  device.accept();
  const config = record(call.params, "process_config");
  const action = newAction("process_payment_intent", "in_progress", {
    process_payment_intent: {
      payment_intent: intent.id,
      ...(config === undefined ? {} : { process_config: config }),
    },
  });
  show(scope, reader, action);
  device.waiting = {
    intent: intent.id,
    cancelable: config?.["enable_customer_cancellation"] === true,
  };
  return seen(scope, reader);
}

/** Shows a cart. A payment that waits for its card is lost by it, on simulated readers at least. */
function setReaderDisplay(scope: Scope, call: Call): Reader {
  const reader = named(scope, "terminal.reader", call);
  const device = scope.devices.get(reader.id);
  device.accept();
  device.waiting = undefined;
  const display = pick(call.params, ["cart", "type"]);
  show(
    scope,
    reader,
    newAction("set_reader_display", "succeeded", { set_reader_display: display }),
  );
  return seen(scope, reader);
}

function newAction(
  type: string,
  status: ReaderAction["status"],
  details: Partial<ReaderAction>,
): ReaderAction {
  return { failure_code: null, failure_message: null, status, type, ...details };
}

/** Puts an action in the reader's only slot, complete as the schema wants it. */
function show(scope: Scope, reader: Reader, action: ReaderAction): void {
  const shaped = scope.shapes.make("terminal.reader", { ...reader, action });
  reader.action = shaped.action;
}

function presentPaymentMethod(scope: Scope, call: Call): Reader {
  const reader = named(scope, "terminal.reader", call);
  if (scope.world.livemode) {
    throw new StripeError(
      400,
      "invalid_request_error",
      "This method is only available in test mode. Try using your testmode API key instead.",
    );
  }
  const device = scope.devices.get(reader.id);
  if (device.waiting === undefined) {
    throw invalidRequest(
      "The reader isn't waiting for a payment method. Start an action on it first.",
    );
  }
  const { params } = call;
  const interac = text(params, "type") === "interac_present";
  const number = cardNumber(params) ?? (interac ? "4506445006931933" : "4242424242424242");
  device.present(scope, cardByNumber(number), integer(params, "amount_tip") ?? 0);
  return seen(scope, reader);
}

function cardNumber(params: Params): string | undefined {
  for (const type of ["card_present", "interac_present", "card"]) {
    const number = text(record(params, type) ?? {}, "number");
    if (number !== undefined) return number;
  }
  return undefined;
}
