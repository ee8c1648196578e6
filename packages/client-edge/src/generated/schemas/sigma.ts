// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { File } from "./file.ts";

export interface ScheduledQueryRun {
  id: string;
  object: "scheduled_query_run";
  created: number;
  data_load_time: number;
  error?: ScheduledQueryRun.Error;
  file: File | null;
  livemode: boolean;
  result_available_until: number;
  sql: string;
  status: string;
  title: string;
}
export declare namespace ScheduledQueryRun {
  interface Error {
    message: string;
  }
}
