// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface Authorization {
  id: string;
  object: "financial_connections.authorization";
  institution_name: string;
  livemode: boolean;
  status: Authorization.Status;
  status_details: Authorization.StatusDetails;
}
export declare namespace Authorization {
  type Status = "active" | "inactive" | OtherString;
  interface StatusDetails {
    active?: StatusDetails.Active;
    inactive?: StatusDetails.Inactive;
  }
  namespace StatusDetails {
    interface Active {
      action: Active.Action;
      expected_deactivation_date: number;
    }
    namespace Active {
      type Action = "none" | "relink_required" | OtherString;
    }
    interface Inactive {
      action: Inactive.Action;
    }
    namespace Inactive {
      type Action = "none" | "relink_required" | OtherString;
    }
  }
}
