// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface TestClock {
  id: string;
  object: "test_helpers.test_clock";
  created: number;
  deletes_after: number;
  frozen_time: number;
  livemode: boolean;
  name: string | null;
  status: TestClock.Status;
  status_details: TestClock.StatusDetails;
  deleted?: undefined;
}
export declare namespace TestClock {
  type Status = "advancing" | "internal_failure" | "ready" | OtherString;
  interface StatusDetails {
    advancing?: StatusDetails.Advancing;
  }
  namespace StatusDetails {
    interface Advancing {
      target_frozen_time: number;
    }
  }
}

export interface DeletedTestClock {
  id: string;
  object: "test_helpers.test_clock";
  deleted: true;
}
