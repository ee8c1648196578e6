// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  VerificationSessionCancelParams,
  VerificationSessionCreateParams,
  VerificationSessionListParams,
  VerificationSessionRedactParams,
  VerificationSessionRetrieveParams,
  VerificationSessionUpdateParams,
} from "../../params/identity.ts";
import type { VerificationSession } from "../../schemas/identity.ts";

export type {
  VerificationSessionCancelParams,
  VerificationSessionCreateParams,
  VerificationSessionListParams,
  VerificationSessionRedactParams,
  VerificationSessionRetrieveParams,
  VerificationSessionUpdateParams,
} from "../../params/identity.ts";

/** `POST /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: VerificationSessionCreateParams<Expand<VerificationSession, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<VerificationSession, E>> {
  return operation.post(client, "/v1/identity/verification_sessions", [], params, options);
}

/** `GET /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  verificationSession: string,
  params?: VerificationSessionRetrieveParams<Expand<VerificationSession, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<VerificationSession, E>> {
  return operation.get(
    client,
    "/v1/identity/verification_sessions/{verification_session}",
    [verificationSession],
    params,
    options,
  );
}

/** `POST /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  verificationSession: string,
  params?: VerificationSessionUpdateParams<Expand<VerificationSession, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<VerificationSession, E>> {
  return operation.post(
    client,
    "/v1/identity/verification_sessions/{verification_session}",
    [verificationSession],
    params,
    options,
  );
}

/** `GET /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: VerificationSessionListParams<ExpandItems<VerificationSession, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<VerificationSession, E>> {
  return operation.list(client, "/v1/identity/verification_sessions", [], params, options);
}

/** `POST /v1/identity/verification_sessions/{verification_session}/cancel` · https://docs.stripe.com/api/identity/verification_sessions/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  verificationSession: string,
  params?: VerificationSessionCancelParams<Expand<VerificationSession, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<VerificationSession, E>> {
  return operation.post(
    client,
    "/v1/identity/verification_sessions/{verification_session}/cancel",
    [verificationSession],
    params,
    options,
  );
}

/** `POST /v1/identity/verification_sessions/{verification_session}/redact` · https://docs.stripe.com/api/identity/verification_sessions/redact */
export function redact<const E extends readonly string[] = []>(
  client: Client,
  verificationSession: string,
  params?: VerificationSessionRedactParams<Expand<VerificationSession, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<VerificationSession, E>> {
  return operation.post(
    client,
    "/v1/identity/verification_sessions/{verification_session}/redact",
    [verificationSession],
    params,
    options,
  );
}
