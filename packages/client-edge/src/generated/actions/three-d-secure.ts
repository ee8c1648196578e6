// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  AuthenticationCancelParams,
  AuthenticationCreateParams,
  AuthenticationListParams,
  AuthenticationRetrieveParams,
  AuthenticationSubmitParams,
} from "../operations/three-d-secure/authentications.ts";
import type { Authentication } from "../schemas/three-d-secure/authentication.ts";

/** `stripe.threeDSecure` */
export interface ThreeDSecureActions {
  readonly authentications: ThreeDSecureAuthenticationsActions;
}

/** `stripe.threeDSecure.authentications` */
export interface ThreeDSecureAuthenticationsActions {
  /** `POST /v1/three_d_secure/authentications` · https://docs.stripe.com/api/three_d_secure/authentications/create */
  create: (
    params: AuthenticationCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<Authentication>;
  /** `GET /v1/three_d_secure/authentications/{authentication}` · https://docs.stripe.com/api/three_d_secure/authentications/retrieve */
  retrieve: (
    authentication: string,
    params?: AuthenticationRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Authentication>;
  /** `GET /v1/three_d_secure/authentications` · https://docs.stripe.com/api/three_d_secure/authentications/list */
  list: (
    params?: AuthenticationListParams,
    options?: RequestOptions,
  ) => ApiListPromise<Authentication>;
  /** `POST /v1/three_d_secure/authentications/{authentication}/cancel` · https://docs.stripe.com/api/three_d_secure/authentications/cancel */
  cancel: (
    authentication: string,
    params?: AuthenticationCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<Authentication>;
  /** `POST /v1/three_d_secure/authentications/{authentication}/submit` · https://docs.stripe.com/api/three_d_secure/authentications/submit */
  submit: (
    authentication: string,
    params?: AuthenticationSubmitParams,
    options?: RequestOptions,
  ) => ApiPromise<Authentication>;
}

/** Binds the operations of `stripe.threeDSecure` to a client. */
export function threeDSecureActions(client: Client): ThreeDSecureActions {
  return {
    authentications: {
      create: (params, options) =>
        operation.post(client, "/v1/three_d_secure/authentications", [], params, options),
      retrieve: (authentication, params, options) =>
        operation.get(
          client,
          "/v1/three_d_secure/authentications/{authentication}",
          [authentication],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/three_d_secure/authentications", [], params, options),
      cancel: (authentication, params, options) =>
        operation.post(
          client,
          "/v1/three_d_secure/authentications/{authentication}/cancel",
          [authentication],
          params,
          options,
        ),
      submit: (authentication, params, options) =>
        operation.post(
          client,
          "/v1/three_d_secure/authentications/{authentication}/submit",
          [authentication],
          params,
          options,
        ),
    },
  };
}
