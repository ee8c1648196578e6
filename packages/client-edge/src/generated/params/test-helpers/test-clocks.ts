// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../../shared.ts";

export interface TestClockCreateParams<Expand = string[]> {
  frozen_time: number;
  customer?: string;
  expand?: Expand;
  name?: string;
}

export interface TestClockRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TestClockDeleteParams {}

export interface TestClockListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface TestClockAdvanceParams<Expand = string[]> {
  frozen_time: number;
  expand?: Expand;
}
