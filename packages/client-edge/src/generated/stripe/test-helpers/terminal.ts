// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { TestHelpersTerminalReadersActions as ReaderResource } from "../../actions/interfaces.ts";
export type {
  ReaderPresentPaymentMethodParams,
  ReaderSucceedInputCollectionParams,
  ReaderTimeoutInputCollectionParams,
} from "../../params/test-helpers/terminal.ts";
