// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { ThreeDSecureAuthenticationsActions as AuthenticationResource } from "../actions/interfaces.ts";
export type {
  AuthenticationCancelParams,
  AuthenticationCreateParams,
  AuthenticationListParams,
  AuthenticationRetrieveParams,
  AuthenticationSubmitParams,
} from "../params/three-d-secure.ts";
export type { Authentication } from "../schemas/three-d-secure.ts";
