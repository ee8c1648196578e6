// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  V2CoreAccountLinksActions as AccountLinkResource,
  V2CoreAccountTokensActions as AccountTokenResource,
  V2CoreAccountsActions as AccountResource,
  V2CoreEventDestinationsActions as EventDestinationResource,
  V2CoreEventsActions as EventResource,
} from "../../actions/interfaces.ts";
export type {
  AccountCloseParams,
  AccountCreateParams,
  AccountLinkCreateParams,
  AccountListParams,
  AccountRetrieveParams,
  AccountTokenCreateParams,
  AccountTokenRetrieveParams,
  AccountUpdateParams,
  EventDestinationCreateParams,
  EventDestinationDeleteParams,
  EventDestinationDisableParams,
  EventDestinationEnableParams,
  EventDestinationListParams,
  EventDestinationPingParams,
  EventDestinationRetrieveParams,
  EventDestinationUpdateParams,
  EventListParams,
  EventRetrieveParams,
} from "../../params/v2/core.ts";
export type {
  Account,
  AccountLink,
  AccountPerson,
  AccountPersonToken,
  AccountToken,
  EventDestination,
} from "../../schemas/v2/core.ts";
export type { EventNotification } from "../../v2-event-notifications.ts";
export type { Event, EventBase } from "../../v2-events.ts";
export type * as Accounts from "./core/accounts.ts";
export type * as Events from "../events.ts";
export type * as Vault from "./core/vault.ts";
