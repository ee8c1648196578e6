// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  BillingPortalConfigurationsActions as ConfigurationResource,
  BillingPortalSessionsActions as SessionResource,
} from "../actions/interfaces.ts";
export type {
  ConfigurationCreateParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
  SessionCreateParams,
} from "../params/billing-portal.ts";
export type { Configuration, Session } from "../schemas/billing-portal.ts";
