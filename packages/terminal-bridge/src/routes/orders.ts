import { cancelOrderInput, captureInput, orderInput, refundInput } from "../action-schemas.ts";
import { attemptAnswer, orderAnswer } from "../answers.ts";
import { attemptView } from "../attempt-view.ts";
import { cancelOrder, capture, readOrder, refund } from "../orders.ts";
import { operation } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const orderOperations: readonly Operation[] = [
  operation({
    name: "getOrder",
    method: "GET",
    path: "/orders/:order",
    summary: "Gives an order and what was paid and given back.",
    role: "till",
    input: orderInput,
    answer: orderAnswer,
    run: async (context, { principal, input }) => readOrder(context, principal, input),
  }),
  operation({
    name: "capture",
    method: "POST",
    path: "/orders/:order/capture",
    summary: "Captures what was authorized, or less, or more where the payment allows it.",
    role: "till",
    input: captureInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await capture(context, principal, input)),
  }),
  operation({
    name: "cancelOrder",
    method: "POST",
    path: "/orders/:order/cancel",
    summary: "Gives up an order that isn't paid, or lets its authorization go.",
    role: "till",
    input: cancelOrderInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await cancelOrder(context, principal, input)),
  }),
  operation({
    name: "refund",
    method: "POST",
    path: "/orders/:order/refunds",
    summary: "Gives money back; of an Interac payment on a reader.",
    role: "manager",
    input: refundInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await refund(context, principal, input)),
  }),
];
