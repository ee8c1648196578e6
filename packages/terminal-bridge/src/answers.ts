// What is told of attempts and orders, as schemas: the HTTP API's documentation is made from them.

import * as v from "valibot";
import type { AttemptView } from "./attempt-view.ts";
import type { OrderView } from "./orders.ts";
import { time } from "./schemas.ts";

const amount = v.pipe(v.number(), v.description("Minor currency units."));
const text = v.nullable(v.string());
const captureMethod = v.picklist(["automatic", "manual"]);

const operatorWords = { code: v.string(), operator: v.string() };

/** An attempt as its till sees it. */
export const attemptAnswer: v.GenericSchema<AttemptView> = v.strictObject({
  id: v.string(),
  kind: v.picklist([
    "charge",
    "setup",
    "refund",
    "interac_refund",
    "capture",
    "cancel_order",
    "inputs",
    "display",
    "clear",
  ]),
  reader: text,
  location: v.string(),
  order: text,
  amount: v.nullable(amount),
  currency: text,
  capture: v.nullable(captureMethod),
  holder: v.string(),
  state: v.picklist([
    "created",
    "dispatching",
    "unknown",
    "waiting_for_card",
    "authorizing",
    "succeeded",
    "failed",
    "canceled",
  ]),
  intent: text,
  card: v.nullable(
    v.strictObject({ brand: text, last4: text, funding: text, country: text, confirmBefore: time }),
  ),
  payment: v.nullable(
    v.strictObject({
      status: v.picklist(["succeeded", "requires_capture"]),
      amount,
      tip: amount,
      charge: text,
      captureBefore: v.nullable(time),
      overcapture: v.boolean(),
    }),
  ),
  savedCard: v.nullable(v.strictObject({ paymentMethod: text, generatedCard: text })),
  refund: v.nullable(
    v.strictObject({ id: v.string(), amount, status: v.picklist(["succeeded", "pending"]) }),
  ),
  inputs: v.nullable(
    v.array(
      v.strictObject({
        type: v.string(),
        skipped: v.boolean(),
        value: text,
        choice: text,
        file: text,
        toggles: v.array(v.string()),
      }),
    ),
  ),
  failure: v.nullable(v.strictObject({ ...operatorWords, declineCode: text })),
  advice: v.nullable(v.strictObject(operatorWords)),
  createdAt: time,
  dispatchedAt: v.nullable(time),
  deadline: time,
  cancelRequestedAt: v.nullable(time),
  endedAt: v.nullable(time),
});

export const attemptsAnswer = v.strictObject({
  attempts: v.pipe(v.array(attemptAnswer), v.readonly()),
});

/** An order as the bridge knows it. */
export const orderAnswer: v.GenericSchema<OrderView> = v.strictObject({
  location: v.string(),
  order: v.string(),
  currency: v.string(),
  capture: captureMethod,
  intent: text,
  state: v.picklist(["open", "authorized", "paid", "canceled"]),
  amount: v.nullable(amount),
  attempt: text,
  refunded: amount,
  refunds: v.array(v.strictObject({ id: v.string(), attempt: text, amount, status: v.string() })),
});
