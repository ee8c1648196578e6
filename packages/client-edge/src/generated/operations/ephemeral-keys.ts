// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import { requireVersion } from "../../require-version.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { EphemeralKey } from "../schemas/ephemeral-key.ts";

export interface EphemeralKeyCreateParams {
  customer?: string;
  expand?: string[];
  issuing_card?: string;
  nonce?: string;
  verification_session?: string;
}

export interface EphemeralKeyDeleteParams {
  expand?: string[];
}

/**
 * `POST /v1/ephemeral_keys` · https://docs.stripe.com/api/ephemeral_keys/create
 *
 * Needs `options.apiVersion`.
 */
export function create(
  client: Client,
  params?: EphemeralKeyCreateParams,
  options?: RequestOptions,
): ApiPromise<EphemeralKey> {
  return operation.post(client, "/v1/ephemeral_keys", [], params, requireVersion(options));
}

/** `DELETE /v1/ephemeral_keys/{ephemeral_key}` · https://docs.stripe.com/api/ephemeral_keys/delete */
export function del(
  client: Client,
  ephemeralKey: string,
  params?: EphemeralKeyDeleteParams,
  options?: RequestOptions,
): ApiPromise<EphemeralKey> {
  return operation.del(
    client,
    "/v1/ephemeral_keys/{ephemeral_key}",
    [ephemeralKey],
    params,
    options,
  );
}
