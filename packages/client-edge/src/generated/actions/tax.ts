// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  TaxActions,
  TaxAssociationsActions,
  TaxCalculationsActions,
  TaxLocationsActions,
  TaxRegistrationsActions,
  TaxSettingsActions,
  TaxTransactionsActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.tax` to a client. */
export function taxActions(client: Client): TaxActions {
  return {
    associations: taxAssociationsActions(client),
    calculations: taxCalculationsActions(client),
    locations: taxLocationsActions(client),
    registrations: taxRegistrationsActions(client),
    settings: taxSettingsActions(client),
    transactions: taxTransactionsActions(client),
  };
}

function taxAssociationsActions(client: Client): TaxAssociationsActions {
  const bind = binder(client, "/v1/tax/associations/find");
  return {
    find: bind(operation.get),
  };
}

function taxCalculationsActions(client: Client): TaxCalculationsActions {
  const bind = binder(client, "/v1/tax/calculations");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{calculation}"),
    listLineItems: bind(operation.list, "/{calculation}/line_items"),
  };
}

function taxLocationsActions(client: Client): TaxLocationsActions {
  const bind = binder(client, "/v1/tax/locations");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{location}"),
    list: bind(operation.list),
  };
}

function taxRegistrationsActions(client: Client): TaxRegistrationsActions {
  const bind = binder(client, "/v1/tax/registrations");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{registration}"),
    update: bind(operation.post, "/{registration}"),
    list: bind(operation.list),
  };
}

function taxSettingsActions(client: Client): TaxSettingsActions {
  const bind = binder(client, "/v1/tax/settings");
  return {
    retrieve: bind(operation.get),
    update: bind(operation.post),
  };
}

function taxTransactionsActions(client: Client): TaxTransactionsActions {
  const bind = binder(client, "/v1/tax/transactions");
  return {
    retrieve: bind(operation.get, "/{transaction}"),
    createFromCalculation: bind(operation.post, "/create_from_calculation"),
    createReversal: bind(operation.post, "/create_reversal"),
    listLineItems: bind(operation.list, "/{transaction}/line_items"),
  };
}
