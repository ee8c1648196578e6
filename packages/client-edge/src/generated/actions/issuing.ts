// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  IssuingActions,
  IssuingAuthorizationsActions,
  IssuingCardholdersActions,
  IssuingCardsActions,
  IssuingDisputesActions,
  IssuingPersonalizationDesignsActions,
  IssuingPhysicalBundlesActions,
  IssuingTokensActions,
  IssuingTransactionsActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.issuing` to a client. */
export function issuingActions(client: Client): IssuingActions {
  return {
    authorizations: issuingAuthorizationsActions(client),
    cardholders: issuingCardholdersActions(client),
    cards: issuingCardsActions(client),
    disputes: issuingDisputesActions(client),
    personalizationDesigns: issuingPersonalizationDesignsActions(client),
    physicalBundles: issuingPhysicalBundlesActions(client),
    tokens: issuingTokensActions(client),
    transactions: issuingTransactionsActions(client),
  };
}

function issuingAuthorizationsActions(client: Client): IssuingAuthorizationsActions {
  const bind = binder(client, "/v1/issuing/authorizations");
  return {
    retrieve: bind(operation.get, "/{authorization}"),
    update: bind(operation.post, "/{authorization}"),
    list: bind(operation.list),
    approve: bind(operation.post, "/{authorization}/approve"),
    decline: bind(operation.post, "/{authorization}/decline"),
  };
}

function issuingCardholdersActions(client: Client): IssuingCardholdersActions {
  const bind = binder(client, "/v1/issuing/cardholders");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{cardholder}"),
    update: bind(operation.post, "/{cardholder}"),
    list: bind(operation.list),
  };
}

function issuingCardsActions(client: Client): IssuingCardsActions {
  const bind = binder(client, "/v1/issuing/cards");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{card}"),
    update: bind(operation.post, "/{card}"),
    list: bind(operation.list),
  };
}

function issuingDisputesActions(client: Client): IssuingDisputesActions {
  const bind = binder(client, "/v1/issuing/disputes");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{dispute}"),
    update: bind(operation.post, "/{dispute}"),
    list: bind(operation.list),
    submit: bind(operation.post, "/{dispute}/submit"),
  };
}

function issuingPersonalizationDesignsActions(
  client: Client,
): IssuingPersonalizationDesignsActions {
  const bind = binder(client, "/v1/issuing/personalization_designs");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{personalization_design}"),
    update: bind(operation.post, "/{personalization_design}"),
    list: bind(operation.list),
  };
}

function issuingPhysicalBundlesActions(client: Client): IssuingPhysicalBundlesActions {
  const bind = binder(client, "/v1/issuing/physical_bundles");
  return {
    retrieve: bind(operation.get, "/{physical_bundle}"),
    list: bind(operation.list),
  };
}

function issuingTokensActions(client: Client): IssuingTokensActions {
  const bind = binder(client, "/v1/issuing/tokens");
  return {
    retrieve: bind(operation.get, "/{token}"),
    update: bind(operation.post, "/{token}"),
    list: bind(operation.list),
  };
}

function issuingTransactionsActions(client: Client): IssuingTransactionsActions {
  const bind = binder(client, "/v1/issuing/transactions");
  return {
    retrieve: bind(operation.get, "/{transaction}"),
    update: bind(operation.post, "/{transaction}"),
    list: bind(operation.list),
  };
}
