// From Stripe's objects to the few facts that decisions rest on. The shapes are
// structural: answers and the objects inside events both fit.

import type { Payment, Refunded, SavedCard } from "./results.ts";
import { failureOf } from "./catalogue.ts";
import type { ActionView, Proof } from "./observation.ts";
import type { ChargeTask } from "./task.ts";

type Reference = string | { readonly id: string };

/** The part of a PaymentIntent that is looked at. */
export interface IntentFacts {
  readonly id: string;
  readonly status: string;
  readonly amount: number;
  readonly amount_received: number;
  readonly amount_capturable: number;
  readonly amount_details?: { readonly tip?: { readonly amount?: number } };
  readonly latest_charge:
    | string
    | {
        readonly id: string;
        readonly payment_method_details: {
          readonly type: string;
          readonly card_present?: {
            readonly capture_before?: number;
            readonly overcapture_supported?: boolean;
          };
        } | null;
      }
    | null;
}

/** What a PaymentIntent says about money. Amounts are in minor units. */
export interface IntentView {
  readonly id: string;
  /** Stripe's status; the set is open. */
  readonly status: string;
  /** A tip included. */
  readonly amount: number;
  readonly tip: number;
  readonly amountReceived: number;
  readonly amountCapturable: number;
  readonly charge: string | null;
  /** Known only where the charge was expanded: what it was paid with, and what can be captured until when. */
  readonly paidWith: string | null;
  /** Milliseconds since the epoch. */
  readonly captureBefore: number | null;
  readonly overcapture: boolean;
}

export function intentView(intent: IntentFacts): IntentView {
  const charge = intent.latest_charge;
  const details = typeof charge === "string" ? undefined : charge?.payment_method_details;
  const seconds = details?.card_present?.capture_before;
  return {
    id: intent.id,
    status: intent.status,
    amount: intent.amount,
    tip: intent.amount_details?.tip?.amount ?? 0,
    amountReceived: intent.amount_received,
    amountCapturable: intent.amount_capturable,
    charge: referenceId(charge),
    paidWith: details?.type ?? null,
    captureBefore: seconds === undefined ? null : seconds * 1000,
    overcapture: details?.card_present?.overcapture_supported ?? false,
  };
}

/** The reader's authorizations are to be captured within two days, in milliseconds. */
const captureWindow = 2 * 24 * 60 * 60 * 1000;

/** The money, as the intent shows it; `null` where none was taken or authorized. */
function paymentOf(intent: IntentView, at: number): Payment | null {
  const { charge, tip } = intent;
  if (intent.status === "succeeded") {
    const amount = intent.amountReceived;
    return { status: "succeeded", amount, tip, charge, captureBefore: null, overcapture: false };
  }
  if (intent.status !== "requires_capture") return null;
  return {
    status: "requires_capture",
    amount: intent.amountCapturable,
    tip,
    charge,
    captureBefore: intent.captureBefore ?? at + captureWindow,
    overcapture: intent.overcapture,
  };
}

/** What an intent says of a payment on a reader, read at `at` (milliseconds since the epoch). */
export function chargeProof(
  intent: IntentView,
  { capture, inspect }: Pick<ChargeTask, "capture" | "inspect">,
  at: number,
): Proof {
  const of = intent.id;
  const payment = paymentOf(intent, at);
  // With automatic capture, what is authorized is on its way to be captured, not there.
  if (payment && (payment.status === "succeeded" || capture === "manual")) {
    return { state: "done", of, results: { payment } };
  }
  switch (intent.status) {
    case "requires_payment_method":
      return { state: "waiting", of };
    case "canceled":
      return { state: "canceled", of };
    case "requires_confirmation":
      return { state: inspect ? "collected" : "waiting", of };
    default:
      return { state: "working", of };
  }
}

/** What an intent says of capturing it. */
export function captureProof(intent: IntentView, at: number): Proof {
  const of = intent.id;
  const payment = paymentOf(intent, at);
  if (payment?.status === "succeeded") return { state: "done", of, results: { payment } };
  return { state: intent.status === "canceled" ? "canceled" : "waiting", of };
}

/** What an intent says of giving its order up. */
export function cancelProof(intent: IntentView): Proof {
  const of = intent.id;
  if (intent.status === "canceled") return { state: "done", of, results: {} };
  if (intent.status !== "succeeded") return { state: "waiting", of };
  return { state: "failed", of, failure: failureOf("order_paid") };
}

/** The part of a SetupIntent that is looked at. */
export interface SetupFacts {
  readonly id: string;
  readonly status: string;
  readonly payment_method: Reference | null;
  readonly latest_attempt:
    | string
    | {
        readonly payment_method_details: {
          readonly card_present?: { readonly generated_card: Reference | null };
        };
      }
    | null;
}

/** What a SetupIntent says of saving a card, with its latest attempt expanded. */
export function setupProof(setup: SetupFacts): Proof {
  const of = setup.id;
  switch (setup.status) {
    case "succeeded":
      return { state: "done", of, results: { savedCard: savedCardOf(setup) } };
    case "requires_payment_method":
      return { state: "waiting", of };
    case "canceled":
      return { state: "canceled", of };
    default:
      return { state: "working", of };
  }
}

function savedCardOf({ payment_method, latest_attempt }: SetupFacts): SavedCard {
  const attempt = typeof latest_attempt === "string" ? null : latest_attempt;
  const generated = attempt?.payment_method_details.card_present?.generated_card;
  return { paymentMethod: referenceId(payment_method), generatedCard: referenceId(generated) };
}

/** The part of a Refund that is looked at. */
export interface RefundFacts {
  readonly id: string;
  readonly amount: number;
  /** The set is open. */
  readonly status: string | null;
  readonly metadata: Readonly<Record<string, string>> | null;
}

/** What a payment's refunds say of the one that an attempt has asked for. */
export function refundProof(attempt: string, refunds: readonly RefundFacts[]): Proof {
  const of = attempt;
  const refund = refunds.find(({ metadata }) => metadata?.["attempt"] === attempt);
  if (!refund) return { state: "waiting", of };
  if (isUndone(refund)) return { state: "failed", of, failure: failureOf("refund_failed") };
  return { state: "done", of, results: { refund: refundedOf(refund) } };
}

function refundedOf({ id, amount, status }: RefundFacts): Refunded {
  return { id, amount, status: status === "succeeded" ? status : "pending" };
}

/** Whether the money has come back. */
export function isUndone({ status }: Pick<RefundFacts, "status">): boolean {
  return status === "failed" || status === "canceled";
}

/** The part of a form's answer that is looked at. */
export interface InputFacts {
  readonly type: string;
  readonly skipped?: boolean;
  readonly email?: { readonly value: string | null };
  readonly numeric?: { readonly value: string | null };
  readonly phone?: { readonly value: string | null };
  readonly text?: { readonly value: string | null };
  readonly signature?: { readonly value: string | null };
  readonly selection?: { readonly id: string | null; readonly text: string | null };
  readonly toggles: readonly { readonly value: string | null }[] | null;
}

/** The part of a collected PaymentMethod that is looked at. */
interface CollectedFacts {
  readonly card_present?: CardFacts;
  readonly interac_present?: CardFacts;
}

interface CardFacts {
  readonly brand: string | null;
  readonly last4: string | null;
  readonly funding: string | null;
  readonly country: string | null;
}

/** The part of a reader's action that is looked at. */
export interface ActionFacts {
  readonly type: string;
  readonly status: string;
  readonly failure_code: string | null;
  readonly api_error?: { readonly decline_code?: string } | null;
  readonly process_payment_intent?: { readonly payment_intent: Reference };
  readonly collect_payment_method?: {
    readonly payment_intent: Reference;
    readonly payment_method?: CollectedFacts;
  };
  readonly confirm_payment_intent?: { readonly payment_intent: Reference };
  readonly process_setup_intent?: { readonly setup_intent: Reference };
  readonly refund_payment?: { readonly metadata?: Readonly<Record<string, string>> };
  readonly collect_inputs?: {
    readonly inputs: readonly InputFacts[];
    readonly metadata: Readonly<Record<string, string>> | null;
  };
}

export function actionView(action: ActionFacts): ActionView {
  return {
    type: action.type,
    status: action.status,
    about: aboutOf(action),
    failureCode: action.failure_code,
    declineCode: action.api_error?.decline_code ?? null,
    card: cardOf(action),
  };
}

function aboutOf(action: ActionFacts): string | null {
  const metadata = action.collect_inputs?.metadata ?? action.refund_payment?.metadata;
  if (metadata?.["attempt"] !== undefined) return metadata["attempt"];
  return referenceId(
    action.process_payment_intent?.payment_intent ??
      action.collect_payment_method?.payment_intent ??
      action.confirm_payment_intent?.payment_intent ??
      action.process_setup_intent?.setup_intent,
  );
}

function cardOf({ collect_payment_method }: ActionFacts): ActionView["card"] {
  const method = collect_payment_method?.payment_method;
  if (!method) return null;
  const card = method.card_present ?? method.interac_present;
  const { brand = null, last4 = null, funding = null, country = null } = card ?? {};
  return { brand, last4, funding, country };
}

/** The id, whether expanded or not. */
export function referenceId(reference: Reference | null | undefined): string | null {
  if (typeof reference === "string") return reference;
  return reference?.id ?? null;
}
