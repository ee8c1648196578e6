// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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
