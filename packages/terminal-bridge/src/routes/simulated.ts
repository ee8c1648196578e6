import {
  oneReader,
  presentPaymentMethodInput,
  readerAnswer,
  succeedInputCollectionInput,
} from "../management/schemas.ts";
import {
  presentPaymentMethod,
  succeedInputCollection,
  timeoutInputCollection,
} from "../management/simulated.ts";
import { operation } from "./operation.ts";
import type { Operation } from "./operation.ts";

/** Refused wherever the reader is a real one. */
export const simulatedOperations: readonly Operation[] = [
  operation({
    name: "presentPaymentMethod",
    method: "POST",
    path: "/test/readers/:reader/present_payment_method",
    summary: "Presents a card at a simulated reader.",
    role: "till",
    input: presentPaymentMethodInput,
    answer: readerAnswer,
    run: async (context, { principal, input }) => presentPaymentMethod(context, principal, input),
  }),
  operation({
    name: "succeedInputCollection",
    method: "POST",
    path: "/test/readers/:reader/succeed_input_collection",
    summary: "Fills in the form that a simulated reader shows.",
    role: "till",
    input: succeedInputCollectionInput,
    answer: readerAnswer,
    run: async (context, { principal, input }) => succeedInputCollection(context, principal, input),
  }),
  operation({
    name: "timeoutInputCollection",
    method: "POST",
    path: "/test/readers/:reader/timeout_input_collection",
    summary: "Lets the form that a simulated reader shows time out.",
    role: "till",
    input: oneReader,
    answer: readerAnswer,
    run: async (context, { principal, input }) => timeoutInputCollection(context, principal, input),
  }),
];
