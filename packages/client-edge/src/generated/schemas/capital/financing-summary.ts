// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface FinancingSummary {
  object: "capital.financing_summary";
  details: FinancingSummary.Details | null;
  financing_offer: string | null;
  status: FinancingSummary.Status | null;
}
export declare namespace FinancingSummary {
  interface Details {
    advance_amount: number;
    advance_paid_out_at: number | null;
    currency: string;
    current_repayment_interval: Details.CurrentRepaymentInterval | null;
    fee_amount: number;
    paid_amount: number;
    remaining_amount: number;
    repayments_begin_at: number | null;
    withhold_rate: number;
  }
  namespace Details {
    interface CurrentRepaymentInterval {
      due_at: number;
      paid_amount: number | null;
      remaining_amount: number;
    }
  }
  type Status = "accepted" | "delivered" | "none";
}
