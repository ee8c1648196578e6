// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { CheckoutSessionsActions as SessionResource } from "../actions/interfaces.ts";
export type {
  SessionCreateParams,
  SessionExpireParams,
  SessionListLineItemsParams,
  SessionListParams,
  SessionRetrieveParams,
  SessionUpdateParams,
} from "../params/checkout.ts";
export type { Session } from "../schemas/checkout.ts";
