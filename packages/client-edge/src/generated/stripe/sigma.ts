// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { SigmaScheduledQueryRunsActions as ScheduledQueryRunResource } from "../actions/interfaces.ts";
export type {
  ScheduledQueryRunListParams,
  ScheduledQueryRunRetrieveParams,
} from "../params/sigma.ts";
export type { ScheduledQueryRun } from "../schemas/sigma.ts";
