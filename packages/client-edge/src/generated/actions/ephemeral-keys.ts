// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import * as ephemeralKeys from "../operations/ephemeral-keys.ts";
import type {
  EphemeralKeyCreateParams,
  EphemeralKeyDeleteParams,
} from "../operations/ephemeral-keys.ts";
import type { EphemeralKey } from "../schemas/ephemeral-key.ts";

/** `stripe.ephemeralKeys` */
export interface EphemeralKeysActions {
  /** `POST /v1/ephemeral_keys` · https://docs.stripe.com/api/ephemeral_keys/create */
  create: (params?: EphemeralKeyCreateParams, options?: RequestOptions) => ApiPromise<EphemeralKey>;
  /** `DELETE /v1/ephemeral_keys/{ephemeral_key}` · https://docs.stripe.com/api/ephemeral_keys/delete */
  del: (
    ephemeralKey: string,
    params?: EphemeralKeyDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<EphemeralKey>;
}

/** Binds the operations of `stripe.ephemeralKeys` to a client. */
export function ephemeralKeysActions(client: Client): EphemeralKeysActions {
  return {
    create: (params, options) => ephemeralKeys.create(client, params, options),
    del: (ephemeralKey, params, options) =>
      ephemeralKeys.del(client, ephemeralKey, params, options),
  };
}
