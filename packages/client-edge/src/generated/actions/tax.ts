// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { AssociationFindParams } from "../params/tax/associations.ts";
import type {
  CalculationCreateParams,
  CalculationListLineItemsParams,
  CalculationRetrieveParams,
} from "../params/tax/calculations.ts";
import type {
  LocationCreateParams,
  LocationListParams,
  LocationRetrieveParams,
} from "../params/tax/locations.ts";
import type {
  RegistrationCreateParams,
  RegistrationListParams,
  RegistrationRetrieveParams,
  RegistrationUpdateParams,
} from "../params/tax/registrations.ts";
import type { SettingsRetrieveParams, SettingsUpdateParams } from "../params/tax/settings.ts";
import type {
  TransactionCreateFromCalculationParams,
  TransactionCreateReversalParams,
  TransactionListLineItemsParams,
  TransactionRetrieveParams,
} from "../params/tax/transactions.ts";
import type { Association } from "../schemas/tax/association.ts";
import type { CalculationLineItem } from "../schemas/tax/calculation-line-item.ts";
import type { Calculation } from "../schemas/tax/calculation.ts";
import type { Location } from "../schemas/tax/location.ts";
import type { Registration } from "../schemas/tax/registration.ts";
import type { Settings } from "../schemas/tax/settings.ts";
import type { TransactionLineItem } from "../schemas/tax/transaction-line-item.ts";
import type { Transaction } from "../schemas/tax/transaction.ts";

/** `stripe.tax` */
export interface TaxActions {
  readonly associations: TaxAssociationsActions;
  readonly calculations: TaxCalculationsActions;
  readonly locations: TaxLocationsActions;
  readonly registrations: TaxRegistrationsActions;
  readonly settings: TaxSettingsActions;
  readonly transactions: TaxTransactionsActions;
}

/** `stripe.tax.associations` */
export interface TaxAssociationsActions {
  /** `GET /v1/tax/associations/find` · https://docs.stripe.com/api/tax/associations/find/retrieve */
  find: <const E extends readonly string[] = []>(
    params: AssociationFindParams<Expand<Association, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Association, E>>;
}

/** `stripe.tax.calculations` */
export interface TaxCalculationsActions {
  /**
   * `POST /v1/tax/calculations` · https://docs.stripe.com/api/tax/calculations/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: CalculationCreateParams<Expand<Calculation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Calculation, E>>;
  /** `GET /v1/tax/calculations/{calculation}` · https://docs.stripe.com/api/tax/calculations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    calculation: string,
    params?: CalculationRetrieveParams<Expand<Calculation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Calculation, E>>;
  /** `GET /v1/tax/calculations/{calculation}/line_items` · https://docs.stripe.com/api/tax/calculations/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    calculation: string,
    params?: CalculationListLineItemsParams<ExpandItems<CalculationLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CalculationLineItem, E>>;
}

/** `stripe.tax.locations` */
export interface TaxLocationsActions {
  /** `POST /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/create */
  create: <const E extends readonly string[] = []>(
    params: LocationCreateParams<Expand<Location, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Location, E>>;
  /** `GET /v1/tax/locations/{location}` · https://docs.stripe.com/api/tax/locations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    location: string,
    params?: LocationRetrieveParams<Expand<Location, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Location, E>>;
  /** `GET /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/list */
  list: <const E extends readonly string[] = []>(
    params: LocationListParams<ExpandItems<Location, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Location, E>>;
}

/** `stripe.tax.registrations` */
export interface TaxRegistrationsActions {
  /**
   * `POST /v1/tax/registrations` · https://docs.stripe.com/api/tax/registrations/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: RegistrationCreateParams<Expand<Registration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Registration, E>>;
  /** `GET /v1/tax/registrations/{registration}` · https://docs.stripe.com/api/tax/registrations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    registration: string,
    params?: RegistrationRetrieveParams<Expand<Registration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Registration, E>>;
  /**
   * `POST /v1/tax/registrations/{registration}` · https://docs.stripe.com/api/tax/registrations/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    registration: string,
    params?: RegistrationUpdateParams<Expand<Registration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Registration, E>>;
  /** `GET /v1/tax/registrations` · https://docs.stripe.com/api/tax/registrations/list */
  list: <const E extends readonly string[] = []>(
    params?: RegistrationListParams<ExpandItems<Registration, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Registration, E>>;
}

/** `stripe.tax.settings` */
export interface TaxSettingsActions {
  /** `GET /v1/tax/settings` · https://docs.stripe.com/api/tax/settings/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    params?: SettingsRetrieveParams<Expand<Settings, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Settings, E>>;
  /** `POST /v1/tax/settings` · https://docs.stripe.com/api/tax/settings/create */
  update: <const E extends readonly string[] = []>(
    params?: SettingsUpdateParams<Expand<Settings, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Settings, E>>;
}

/** `stripe.tax.transactions` */
export interface TaxTransactionsActions {
  /** `GET /v1/tax/transactions/{transaction}` · https://docs.stripe.com/api/tax/transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionRetrieveParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /**
   * `POST /v1/tax/transactions/create_from_calculation` · https://docs.stripe.com/api/tax/transactions/create_from_calculation/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createFromCalculation: <const E extends readonly string[] = []>(
    params: TransactionCreateFromCalculationParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /** `POST /v1/tax/transactions/create_reversal` · https://docs.stripe.com/api/tax/transactions/create_reversal/create */
  createReversal: <const E extends readonly string[] = []>(
    params: TransactionCreateReversalParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /** `GET /v1/tax/transactions/{transaction}/line_items` · https://docs.stripe.com/api/tax/transactions/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionListLineItemsParams<ExpandItems<TransactionLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TransactionLineItem, E>>;
}

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
