// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  AuthenticationCancelParams,
  AuthenticationCreateParams,
  AuthenticationListParams,
  AuthenticationRetrieveParams,
  AuthenticationSubmitParams,
} from "../params/three-d-secure/authentications.ts";
import type { Authentication } from "../schemas/three-d-secure/authentication.ts";

/** `stripe.threeDSecure` */
export interface ThreeDSecureActions {
  readonly authentications: ThreeDSecureAuthenticationsActions;
}

/** `stripe.threeDSecure.authentications` */
export interface ThreeDSecureAuthenticationsActions {
  /** `POST /v1/three_d_secure/authentications` · https://docs.stripe.com/api/three_d_secure/authentications/create */
  create: <const E extends readonly string[] = []>(
    params: AuthenticationCreateParams<Expand<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authentication, E>>;
  /** `GET /v1/three_d_secure/authentications/{authentication}` · https://docs.stripe.com/api/three_d_secure/authentications/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    authentication: string,
    params?: AuthenticationRetrieveParams<Expand<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authentication, E>>;
  /** `GET /v1/three_d_secure/authentications` · https://docs.stripe.com/api/three_d_secure/authentications/list */
  list: <const E extends readonly string[] = []>(
    params?: AuthenticationListParams<ExpandItems<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Authentication, E>>;
  /** `POST /v1/three_d_secure/authentications/{authentication}/cancel` · https://docs.stripe.com/api/three_d_secure/authentications/cancel */
  cancel: <const E extends readonly string[] = []>(
    authentication: string,
    params?: AuthenticationCancelParams<Expand<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authentication, E>>;
  /** `POST /v1/three_d_secure/authentications/{authentication}/submit` · https://docs.stripe.com/api/three_d_secure/authentications/submit */
  submit: <const E extends readonly string[] = []>(
    authentication: string,
    params?: AuthenticationSubmitParams<Expand<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authentication, E>>;
}

/** Binds the operations of `stripe.threeDSecure` to a client. */
export function threeDSecureActions(client: Client): ThreeDSecureActions {
  return {
    authentications: threeDSecureAuthenticationsActions(client),
  };
}

function threeDSecureAuthenticationsActions(client: Client): ThreeDSecureAuthenticationsActions {
  const bind = binder(client, "/v1/three_d_secure/authentications");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{authentication}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{authentication}/cancel"),
    submit: bind(operation.post, "/{authentication}/submit"),
  };
}
