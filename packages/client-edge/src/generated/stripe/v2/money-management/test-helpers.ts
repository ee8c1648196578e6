// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { V2MoneyManagementTestHelpersFinancialAddressesActions as FinancialAddressResource } from "../../../actions/interfaces.ts";
export type { FinancialAddressCreditParams } from "../../../params/v2/money-management/test-helpers.ts";
