// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { File } from "./file.ts";

export interface ReportRun {
  id: string;
  object: "reporting.report_run";
  created: number;
  error: string | null;
  livemode: boolean;
  parameters: ReportRun.Parameters;
  report_type: string;
  result: File | null;
  status: string;
  succeeded_at: number | null;
}
export declare namespace ReportRun {
  interface Parameters {
    columns?: string[];
    connected_account?: string;
    currency?: string;
    interval_end?: number;
    interval_start?: number;
    payout?: string;
    reporting_category?: string;
    timezone?: string;
  }
}

export interface ReportType {
  id: string;
  object: "reporting.report_type";
  data_available_end: number;
  data_available_start: number;
  default_columns: string[] | null;
  livemode: boolean;
  name: string;
  updated: number;
  version: number;
}
