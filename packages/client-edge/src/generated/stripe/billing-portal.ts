// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  BillingPortalConfigurationsActions as ConfigurationResource,
  BillingPortalSessionsActions as SessionResource,
} from "../actions/billing-portal.ts";
export type {
  ConfigurationCreateParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
} from "../params/billing-portal/configurations.ts";
export type { SessionCreateParams } from "../params/billing-portal/sessions.ts";
export type { Configuration } from "../schemas/billing-portal/configuration.ts";
export type { Session } from "../schemas/billing-portal/session.ts";
