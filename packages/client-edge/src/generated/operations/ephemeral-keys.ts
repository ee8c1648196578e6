// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import { requireVersion } from "../../require-version.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type {
  EphemeralKeyCreateParams,
  EphemeralKeyDeleteParams,
} from "../params/ephemeral-keys.ts";
import type { EphemeralKey } from "../schemas/ephemeral-key.ts";

export type {
  EphemeralKeyCreateParams,
  EphemeralKeyDeleteParams,
} from "../params/ephemeral-keys.ts";

/**
 * `POST /v1/ephemeral_keys` · https://docs.stripe.com/api/ephemeral_keys/create
 *
 * Needs `options.apiVersion`.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: EphemeralKeyCreateParams<Expand<EphemeralKey, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<EphemeralKey, E>> {
  return operation.post(client, "/v1/ephemeral_keys", [], params, requireVersion(options));
}

/** `DELETE /v1/ephemeral_keys/{ephemeral_key}` · https://docs.stripe.com/api/ephemeral_keys/delete */
export function del<const E extends readonly string[] = []>(
  client: Client,
  ephemeralKey: string,
  params?: EphemeralKeyDeleteParams<Expand<EphemeralKey, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<EphemeralKey, E>> {
  return operation.del(
    client,
    "/v1/ephemeral_keys/{ephemeral_key}",
    [ephemeralKey],
    params,
    options,
  );
}
