import { invalidRequest } from "../../errors.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { referred } from "../../lookup.ts";
import { record, type Params } from "../../params.ts";
import type { Call, Scope } from "../../scope.ts";
import { pay } from "../payment-intent-machine.ts";
import { storePresentedCard } from "../payment-methods.ts";
import { declineByAmount } from "../test-cards.ts";
import type { PaymentIntent, PaymentMethod, Reader } from "../types.ts";
import { beginAction, failed, seen, type Report } from "./actions.ts";
import type { ReaderDevice } from "./devices.ts";
import { acting } from "./registry.ts";
import type { CardTask, Presented } from "./tasks.ts";

/**
 * Starts a payment on the reader. A payment that still waits for its card is replaced, without an
 * event: https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven
 */
export function processPaymentIntent(scope: Scope, call: Call): Reader {
  const { reader, device } = acting(scope, call);
  const intent = payableIntent(scope, call.params);
  device.accept();
  const config = record(call.params, "process_config");
  beginAction(scope, reader, "process_payment_intent", {
    payment_intent: intent.id,
    ...(config === undefined ? {} : { process_config: config }),
  });
  device.show(scope, {
    ...cardTask(config),
    authorizes: true,
    present: (now, presented) => {
      if (intent.status !== "requires_payment_method") return invalidState;
      const removeTip = addTip(intent, presented.tip);
      return authorize(now, intent, store(now, presented), presented, removeTip);
    },
  });
  return seen(scope, reader);
}

/** How long a collected card may wait for its confirmation, in milliseconds. */
const collectedFor = 30_000;

/**
 * Asks for a card and shows what it is, without asking its issuer. The payment has to be confirmed
 * on the same reader within 30 seconds:
 * https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven#collect-paymentmethod
 */
export function collectPaymentMethod(scope: Scope, call: Call): Reader {
  const { reader, device } = acting(scope, call);
  const intent = payableIntent(scope, call.params);
  device.accept();
  const config = record(call.params, "collect_config");
  beginAction(scope, reader, "collect_payment_method", {
    payment_intent: intent.id,
    ...(config === undefined ? {} : { collect_config: config }),
  });
  device.show(scope, {
    ...cardTask(config),
    authorizes: false,
    present: (now, presented) => {
      if (intent.status !== "requires_payment_method") return invalidState;
      const method = store(now, presented);
      collect(now, device, intent, method, presented);
      return {
        status: "succeeded",
        details: { payment_method: structuredClone<JsonObject>(method) },
      };
    },
  });
  return seen(scope, reader);
}

/** The card that a device holds for a payment that isn't confirmed yet. */
interface Collected {
  readonly intent: PaymentIntent;
  readonly method: PaymentMethod;
  readonly presented: Presented;
  readonly removeTip: () => void;
}

const collected = new WeakMap<ReaderDevice, Collected>();

function collect(
  scope: Scope,
  device: ReaderDevice,
  intent: PaymentIntent,
  method: PaymentMethod,
  presented: Presented,
): void {
  const removeTip = addTip(intent, presented.tip);
  Object.assign(intent, { status: "requires_confirmation", payment_method: method.id });
  collected.set(device, { intent, method, presented, removeTip });
  const stop = scope.clock.schedule(collectedFor, () => device.clear());
  const settle = (): void => {
    stop();
    collected.delete(device);
  };
  const forget = (): void => {
    settle();
    if (intent.status !== "requires_confirmation") return;
    Object.assign(intent, { status: "requires_payment_method", payment_method: null });
    removeTip();
  };
  device.keep(forget, settle);
}

/** Asks the issuer of the collected card. */
export function confirmPaymentIntent(scope: Scope, call: Call): Reader {
  const { reader, device } = acting(scope, call);
  const intent = referred(scope, "payment_intent", call.params, "payment_intent");
  device.check();
  const held = collected.get(device);
  if (held === undefined || held.intent !== intent || intent.status !== "requires_confirmation") {
    throw invalidRequest(
      "The reader holds no card for this PaymentIntent. Collect a payment method on it first, and confirm within 30 seconds.",
      { code: "intent_invalid_state" },
    );
  }
  const config = record(call.params, "confirm_config");
  beginAction(scope, reader, "confirm_payment_intent", {
    payment_intent: intent.id,
    ...(config === undefined ? {} : { confirm_config: config }),
  });
  device.authorize(scope, held.presented, (presented) =>
    intent.status === "requires_confirmation"
      ? authorize(scope, intent, held.method, presented, held.removeTip)
      : invalidState,
  );
  return seen(scope, reader);
}

const invalidState = failed(
  "intent_invalid_state",
  "The PaymentIntent can't be paid in its current state.",
);

function payableIntent(scope: Scope, params: Params): PaymentIntent {
  const intent = referred(scope, "payment_intent", params, "payment_intent");
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
  return intent;
}

function cardTask(
  config: JsonObject | undefined,
): Pick<CardTask, "cancelable" | "takesTip" | "wants"> {
  return {
    wants: "card",
    cancelable: config?.["enable_customer_cancellation"] === true,
    takesTip: config?.["skip_tipping"] !== true,
  };
}

function store(scope: Scope, { card }: Presented): PaymentMethod {
  const type = card.brand === "interac" ? "interac_present" : "card_present";
  return storePresentedCard(scope, card, type);
}

/** Adds the tip to what is paid. Gives what takes it off again: the next card may leave another. */
function addTip(intent: PaymentIntent, tip: number): () => void {
  const { amount, amount_details: details } = intent;
  if (tip === 0) return () => {};
  intent.amount += tip;
  intent.amount_details = { ...details, tip: { amount: tip } };
  return () => Object.assign(intent, { amount, amount_details: details });
}

function authorize(
  scope: Scope,
  intent: PaymentIntent,
  method: PaymentMethod,
  { card, decline: forced }: Presented,
  removeTip: () => void,
): Report {
  const decline = forced ?? card.decline ?? declineByAmount(intent.amount, intent.currency);
  pay(scope, intent, method, decline);
  if (decline === undefined) return { status: "succeeded" };
  removeTip();
  const { last_payment_error: error } = intent;
  return failed(decline.code, decline.message, isObject(error) ? error : null);
}
