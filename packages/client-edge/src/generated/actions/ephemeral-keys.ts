// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.ephemeralKeys` */
export interface EphemeralKeysActions {
  /**
   * `POST /v1/ephemeral_keys` · https://docs.stripe.com/api/ephemeral_keys/create
   *
   * Needs `options.apiVersion`.
   */
  create: <const E extends readonly string[] = []>(
    params?: EphemeralKeyCreateParams<Expand<EphemeralKey, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<EphemeralKey, E>>;
  /** `DELETE /v1/ephemeral_keys/{ephemeral_key}` · https://docs.stripe.com/api/ephemeral_keys/delete */
  del: <const E extends readonly string[] = []>(
    ephemeralKey: string,
    params?: EphemeralKeyDeleteParams<Expand<EphemeralKey, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<EphemeralKey, E>>;
}

/** Binds the operations of `stripe.ephemeralKeys` to a client. */
export function ephemeralKeysActions(client: Client): EphemeralKeysActions {
  const bind = binder(client, "/v1/ephemeral_keys");
  return {
    create: (params, options) =>
      operation.post(client, "/v1/ephemeral_keys", [], params, requireVersion(options)),
    del: bind(operation.del, "/{ephemeral_key}"),
  };
}
