// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  TestHelpersConfirmationTokensActions as ConfirmationTokenResource,
  TestHelpersCustomersActions as CustomerResource,
  TestHelpersRefundsActions as RefundResource,
  TestHelpersTestClocksActions as TestClockResource,
} from "../actions/interfaces.ts";
export type {
  ConfirmationTokenCreateParams,
  CustomerFundCashBalanceParams,
  RefundExpireParams,
  TestClockAdvanceParams,
  TestClockCreateParams,
  TestClockDeleteParams,
  TestClockListParams,
  TestClockRetrieveParams,
} from "../params/test-helpers.ts";
export type { DeletedTestClock, TestClock } from "../schemas/test-helpers.ts";
export type * as Issuing from "./test-helpers/issuing.ts";
export type * as Terminal from "./test-helpers/terminal.ts";
export type * as Treasury from "./test-helpers/treasury.ts";
