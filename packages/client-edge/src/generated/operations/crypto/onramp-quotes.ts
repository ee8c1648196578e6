// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { OnrampQuoteRetrieveParams } from "../../params/crypto.ts";
import type { OnrampQuotes } from "../../schemas/crypto.ts";

export type { OnrampQuoteRetrieveParams } from "../../params/crypto.ts";

/**
 * `GET /v1/crypto/onramp_quotes` · https://docs.stripe.com/api/crypto/onramp_quotes/retrieve
 *
 * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  params?: OnrampQuoteRetrieveParams<Expand<OnrampQuotes, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OnrampQuotes, E>> {
  return operation.get(
    client,
    "/v1/crypto/onramp_quotes",
    [],
    params,
    options,
    { version: "2025-04-30.basil;crypto_onramp_beta=v2" },
  );
}
