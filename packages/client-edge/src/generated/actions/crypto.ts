// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  CryptoActions,
  CryptoOnrampQuotesActions,
  CryptoOnrampSessionsActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.crypto` to a client. */
export function cryptoActions(client: Client): CryptoActions {
  return {
    onrampQuotes: cryptoOnrampQuotesActions(client),
    onrampSessions: cryptoOnrampSessionsActions(client),
  };
}

function cryptoOnrampQuotesActions(client: Client): CryptoOnrampQuotesActions {
  const bind = binder(
    client,
    "/v1/crypto/onramp_quotes",
    { version: "2025-04-30.basil;crypto_onramp_beta=v2" },
  );
  return {
    retrieve: bind(operation.get),
  };
}

function cryptoOnrampSessionsActions(client: Client): CryptoOnrampSessionsActions {
  const bind = binder(
    client,
    "/v1/crypto/onramp_sessions",
    { version: "2025-04-30.basil;crypto_onramp_beta=v2" },
  );
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{onramp_session}"),
    list: bind(operation.list),
  };
}
