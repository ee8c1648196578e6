// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  V2CoreAccountLinksActions as AccountLinkResource,
  V2CoreAccountTokensActions as AccountTokenResource,
  V2CoreAccountsActions as AccountResource,
  V2CoreEventDestinationsActions as EventDestinationResource,
  V2CoreEventsActions as EventResource,
} from "../../actions/v2.ts";
export type { AccountLinkCreateParams } from "../../params/v2/core/account-links.ts";
export type {
  AccountTokenCreateParams,
  AccountTokenRetrieveParams,
} from "../../params/v2/core/account-tokens.ts";
export type {
  AccountCloseParams,
  AccountCreateParams,
  AccountListParams,
  AccountRetrieveParams,
  AccountUpdateParams,
} from "../../params/v2/core/accounts.ts";
export type {
  EventDestinationCreateParams,
  EventDestinationDeleteParams,
  EventDestinationDisableParams,
  EventDestinationEnableParams,
  EventDestinationListParams,
  EventDestinationPingParams,
  EventDestinationRetrieveParams,
  EventDestinationUpdateParams,
} from "../../params/v2/core/event-destinations.ts";
export type { EventListParams, EventRetrieveParams } from "../../params/v2/core/events.ts";
export type { AccountLink } from "../../schemas/v2/core/account-link.ts";
export type { AccountPersonToken } from "../../schemas/v2/core/account-person-token.ts";
export type { AccountPerson } from "../../schemas/v2/core/account-person.ts";
export type { AccountToken } from "../../schemas/v2/core/account-token.ts";
export type { Account } from "../../schemas/v2/core/account.ts";
export type { EventDestination } from "../../schemas/v2/core/event-destination.ts";
export type { EventNotification } from "../../v2-event-notifications.ts";
export type { Event, EventBase } from "../../v2-events.ts";
export type * as Accounts from "./core/accounts.ts";
export type * as Events from "../events.ts";
export type * as Vault from "./core/vault.ts";
