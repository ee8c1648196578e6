// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";

export interface Capability {
  id: string;
  object: "capability";
  account: string | Account;
  future_requirements?: Capability.FutureRequirements;
  requested: boolean;
  requested_at: number | null;
  requirements?: Capability.Requirements;
  status: Capability.Status;
}
export declare namespace Capability {
  interface FutureRequirements {
    alternatives: FutureRequirements.Alternative[] | null;
    current_deadline: number | null;
    currently_due: string[];
    disabled_reason: FutureRequirements.DisabledReason | null;
    errors: FutureRequirements.Error[];
    eventually_due: string[];
    past_due: string[];
    pending_verification: string[];
  }
  namespace FutureRequirements {
    type Alternative = Account.FutureRequirements.Alternative;
    type DisabledReason =
      | "other"
      | "paused.inactivity"
      | "pending.onboarding"
      | "pending.review"
      | "platform_disabled"
      | "platform_paused"
      | "rejected.inactivity"
      | "rejected.other"
      | "rejected.unsupported_business"
      | "requirements.fields_needed"
      | OtherString;
    interface Error {
      code: Error.Code;
      reason: string;
      requirement: string;
    }
    namespace Error {
      type Code = Account.FutureRequirements.Error.Code;
    }
  }
  export import Requirements = FutureRequirements;
  type Status = "active" | "inactive" | "pending" | "unrequested" | OtherString;
}
