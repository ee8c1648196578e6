// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface UsageRecordSummary {
  id: string;
  object: "usage_record_summary";
  invoice?: string | null;
  livemode: boolean;
  period: UsageRecordSummary.Period;
  subscription_item: string;
  total_usage: number;
}
export declare namespace UsageRecordSummary {
  interface Period {
    end?: number | null;
    start?: number | null;
  }
}
