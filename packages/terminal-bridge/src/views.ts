// From Stripe's objects to the few facts that decisions rest on. The shapes are
// structural: answers and the objects inside events both fit.

import type { ActionView, IntentView } from "./observation.ts";

type Reference = string | { readonly id: string };

/** The part of a PaymentIntent that is looked at. */
export interface IntentFacts {
  readonly id: string;
  readonly status: string;
  readonly amount: number;
  readonly amount_received: number;
  readonly amount_capturable: number;
  readonly latest_charge:
    | string
    | {
        readonly id: string;
        readonly payment_method_details: {
          readonly card_present?: { readonly capture_before?: number };
        } | null;
      }
    | null;
}

/** The part of a reader's action that is looked at. */
export interface ActionFacts {
  readonly type: string;
  readonly status: string;
  readonly failure_code: string | null;
  readonly api_error?: { readonly decline_code?: string } | null;
  readonly process_payment_intent?: { readonly payment_intent: Reference };
}

export function intentView(intent: IntentFacts): IntentView {
  const charge = intent.latest_charge;
  const expanded = typeof charge === "string" ? undefined : charge;
  const seconds = expanded?.payment_method_details?.card_present?.capture_before;
  return {
    id: intent.id,
    status: intent.status,
    amount: intent.amount,
    amountReceived: intent.amount_received,
    amountCapturable: intent.amount_capturable,
    charge: referenceId(charge),
    captureBefore: seconds === undefined ? null : seconds * 1000,
  };
}

export function actionView(action: ActionFacts | null): ActionView | null {
  if (action === null) return null;
  return {
    type: action.type,
    status: action.status,
    intent: referenceId(action.process_payment_intent?.payment_intent),
    failureCode: action.failure_code,
    declineCode: action.api_error?.decline_code ?? null,
  };
}

/** The id, whether expanded or not. */
export function referenceId(reference: Reference | null | undefined): string | null {
  if (typeof reference === "string") return reference;
  return reference?.id ?? null;
}
