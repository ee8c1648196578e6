// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface FeedbackOption {
  id: string;
  object: "billing.feedback_option";
  description: string;
  livemode: boolean;
  status: FeedbackOption.Status;
  status_transitions: FeedbackOption.StatusTransitions;
}
export declare namespace FeedbackOption {
  type Status = "active" | "inactive";
  interface StatusTransitions {
    deactivated_at: number | null;
  }
}
