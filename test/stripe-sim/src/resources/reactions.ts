import type { Scope } from "../scope.ts";
import { followIntent } from "./billing/invoice-machine.ts";
import { followInvoice } from "./billing/subscription-machine.ts";
import type { Resource } from "./types.ts";

type Reaction = (scope: Scope, id: string) => void;

const payment: Reaction = (scope, id) => {
  const intent = scope.world.table("payment_intent").get(id);
  if (intent !== undefined) followIntent(scope, intent);
};

const invoice: Reaction = (scope, id) => {
  const found = scope.world.table("invoice").get(id);
  if (found !== undefined) followInvoice(scope, found);
};

/**
 * What an event of one object does to others: an invoice follows its PaymentIntent, a
 * subscription its invoices. It happens here, so that intents needn't know of invoices.
 */
const reactions: Readonly<Record<string, Reaction>> = {
  "invoice.paid": invoice,
  "invoice.payment_failed": invoice,
  "payment_intent.canceled": payment,
  "payment_intent.payment_failed": payment,
  "payment_intent.requires_action": payment,
  "payment_intent.succeeded": payment,
};

/** Carries on what the event begins. */
export function react(scope: Scope, type: string, { id }: Resource): void {
  reactions[type]?.(scope, id);
}
