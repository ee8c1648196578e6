// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  V2CoreAccountsPersonTokensActions as PersonTokenResource,
  V2CoreAccountsPersonsActions as PersonResource,
} from "../../../actions/interfaces.ts";
export type {
  PersonCreateParams,
  PersonDeleteParams,
  PersonListParams,
  PersonRetrieveParams,
  PersonTokenCreateParams,
  PersonTokenRetrieveParams,
  PersonUpdateParams,
} from "../../../params/v2/core/accounts.ts";
