// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { DeletedObject, V2Amount } from "../schemas/v2.ts";
export type * as Billing from "./v2/billing.ts";
export type * as Commerce from "./v2/commerce.ts";
export type * as Core from "./v2/core.ts";
export type * as MoneyManagement from "./v2/money-management.ts";
export type * as TestHelpers from "./v2/test-helpers.ts";
