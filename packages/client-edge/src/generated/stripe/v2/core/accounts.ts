// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  V2CoreAccountsPersonTokensActions as PersonTokenResource,
  V2CoreAccountsPersonsActions as PersonResource,
} from "../../../actions/v2.ts";
export type {
  PersonTokenCreateParams,
  PersonTokenRetrieveParams,
} from "../../../params/v2/core/accounts/person-tokens.ts";
export type {
  PersonCreateParams,
  PersonDeleteParams,
  PersonListParams,
  PersonRetrieveParams,
  PersonUpdateParams,
} from "../../../params/v2/core/accounts/persons.ts";
