// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { V2TestHelpersMoneyManagementsActions as MoneyManagementResource } from "../../actions/interfaces.ts";
export type { MoneyManagementRecipientVerificationsParams } from "../../params/v2/test-helpers.ts";
