import { seconds } from "../clock.ts";
import type { JsonObject } from "../json.ts";
import type { Scope } from "../scope.ts";
import { bookDispute } from "./balance-transactions.ts";
import { cardByFields, type DisputeKind } from "./test-cards.ts";
import type { Charge, Dispute } from "./types.ts";

/**
 * The life of a dispute. An inquiry is a question that no money moves for yet.
 * https://docs.stripe.com/disputes/how-disputes-work
 */

/** What Stripe asks for a dispute, in minor units. */
const fee = 1500;

const responseSeconds = 9 * 24 * 60 * 60;

/** Disputes a paid charge whose test card says so (https://docs.stripe.com/testing#disputes). */
export function disputeIfTested(scope: Scope, charge: Charge): void {
  const { dispute } = cardByFields(charge.payment_method_details["card"]);
  if (dispute !== undefined && charge.payment_method_details["type"] === "card") {
    openDispute(scope, charge, dispute);
  }
}

function openDispute(scope: Scope, charge: Charge, kind: DisputeKind): void {
  const now = seconds(scope.clock);
  const inquiry = kind === "inquiry";
  const dispute = scope.shapes.make("dispute", {
    id: scope.ids.next("du_1"),
    object: "dispute",
    amount: charge.amount_captured,
    balance_transactions: [],
    charge: charge.id,
    created: now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: {},
    evidence_details: {
      due_by: now + responseSeconds,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    is_charge_refundable: inquiry,
    livemode: scope.world.livemode,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      type: "card",
      card: { brand: "visa", case_type: inquiry ? "inquiry" : "chargeback" },
    },
    reason: kind === "product_not_received" ? kind : "fraudulent",
    status: inquiry ? "warning_needs_response" : "needs_response",
  });
  scope.world.table("dispute").put(dispute);
  charge["disputed"] = true;
  scope.emit("charge.dispute.created", dispute);
  if (!inquiry) move(scope, dispute, -1, "charge.dispute.funds_withdrawn");
  scope.clock.schedule(responseSeconds * 1000, () => {
    if (!awaitsResponse(dispute)) return;
    dispute.evidence_details["past_due"] = true;
    close(scope, dispute, inquiry ? "warning_closed" : "lost");
  });
}

export function awaitsResponse({ status }: Dispute): boolean {
  return status === "needs_response" || status === "warning_needs_response";
}

/**
 * Hands the evidence in. In test mode its text decides at once:
 * https://docs.stripe.com/testing#evidence
 */
export function submit(scope: Scope, dispute: Dispute): void {
  const inquiry = dispute.status.startsWith("warning_");
  const count = dispute.evidence_details["submission_count"];
  dispute.evidence_details["submission_count"] = (typeof count === "number" ? count : 0) + 1;
  dispute.evidence_details["submission_method"] = "manual";
  dispute.status = inquiry ? "warning_under_review" : "under_review";
  const verdict = dispute.evidence["uncategorized_text"];
  if (verdict === "winning_evidence") {
    close(scope, dispute, inquiry ? "warning_closed" : "won");
  } else if (verdict === "losing_evidence") {
    close(scope, dispute, "lost");
  } else {
    scope.emit("charge.dispute.updated", dispute);
  }
}

export function close(
  scope: Scope,
  dispute: Dispute,
  status: "lost" | "warning_closed" | "won",
): void {
  dispute.status = status;
  dispute.is_charge_refundable = status === "warning_closed";
  scope.emit("charge.dispute.closed", dispute);
  if (status === "won") move(scope, dispute, 1, "charge.dispute.funds_reinstated");
}

/** Takes the amount and the fee from the balance, or gives them back. */
function move(scope: Scope, dispute: Dispute, sign: -1 | 1, event: string): void {
  const booked: JsonObject = bookDispute(scope, dispute, sign * dispute.amount, sign * -fee);
  dispute.balance_transactions = [...dispute.balance_transactions, booked];
  scope.emit(event, dispute);
}
