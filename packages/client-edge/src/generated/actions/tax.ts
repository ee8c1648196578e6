// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { AssociationFindParams } from "../operations/tax/associations.ts";
import type {
  CalculationCreateParams,
  CalculationListLineItemsParams,
  CalculationRetrieveParams,
} from "../operations/tax/calculations.ts";
import type {
  LocationCreateParams,
  LocationListParams,
  LocationRetrieveParams,
} from "../operations/tax/locations.ts";
import type {
  RegistrationCreateParams,
  RegistrationListParams,
  RegistrationRetrieveParams,
  RegistrationUpdateParams,
} from "../operations/tax/registrations.ts";
import type { SettingsRetrieveParams, SettingsUpdateParams } from "../operations/tax/settings.ts";
import type {
  TransactionCreateFromCalculationParams,
  TransactionCreateReversalParams,
  TransactionListLineItemsParams,
  TransactionRetrieveParams,
} from "../operations/tax/transactions.ts";
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
  find: (params: AssociationFindParams, options?: RequestOptions) => ApiPromise<Association>;
}

/** `stripe.tax.calculations` */
export interface TaxCalculationsActions {
  /**
   * `POST /v1/tax/calculations` · https://docs.stripe.com/api/tax/calculations/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params: CalculationCreateParams, options?: RequestOptions) => ApiPromise<Calculation>;
  /** `GET /v1/tax/calculations/{calculation}` · https://docs.stripe.com/api/tax/calculations/retrieve */
  retrieve: (
    calculation: string,
    params?: CalculationRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Calculation>;
  /** `GET /v1/tax/calculations/{calculation}/line_items` · https://docs.stripe.com/api/tax/calculations/line_items/list */
  listLineItems: (
    calculation: string,
    params?: CalculationListLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<CalculationLineItem>;
}

/** `stripe.tax.locations` */
export interface TaxLocationsActions {
  /** `POST /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/create */
  create: (params: LocationCreateParams, options?: RequestOptions) => ApiPromise<Location>;
  /** `GET /v1/tax/locations/{location}` · https://docs.stripe.com/api/tax/locations/retrieve */
  retrieve: (
    location: string,
    params?: LocationRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Location>;
  /** `GET /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/list */
  list: (params: LocationListParams, options?: RequestOptions) => ApiListPromise<Location>;
}

/** `stripe.tax.registrations` */
export interface TaxRegistrationsActions {
  /**
   * `POST /v1/tax/registrations` · https://docs.stripe.com/api/tax/registrations/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params: RegistrationCreateParams, options?: RequestOptions) => ApiPromise<Registration>;
  /** `GET /v1/tax/registrations/{registration}` · https://docs.stripe.com/api/tax/registrations/retrieve */
  retrieve: (
    registration: string,
    params?: RegistrationRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Registration>;
  /**
   * `POST /v1/tax/registrations/{registration}` · https://docs.stripe.com/api/tax/registrations/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    registration: string,
    params?: RegistrationUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Registration>;
  /** `GET /v1/tax/registrations` · https://docs.stripe.com/api/tax/registrations/list */
  list: (params?: RegistrationListParams, options?: RequestOptions) => ApiListPromise<Registration>;
}

/** `stripe.tax.settings` */
export interface TaxSettingsActions {
  /** `GET /v1/tax/settings` · https://docs.stripe.com/api/tax/settings/retrieve */
  retrieve: (params?: SettingsRetrieveParams, options?: RequestOptions) => ApiPromise<Settings>;
  /** `POST /v1/tax/settings` · https://docs.stripe.com/api/tax/settings/create */
  update: (params?: SettingsUpdateParams, options?: RequestOptions) => ApiPromise<Settings>;
}

/** `stripe.tax.transactions` */
export interface TaxTransactionsActions {
  /** `GET /v1/tax/transactions/{transaction}` · https://docs.stripe.com/api/tax/transactions/retrieve */
  retrieve: (
    transaction: string,
    params?: TransactionRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /**
   * `POST /v1/tax/transactions/create_from_calculation` · https://docs.stripe.com/api/tax/transactions/create_from_calculation/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createFromCalculation: (
    params: TransactionCreateFromCalculationParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /** `POST /v1/tax/transactions/create_reversal` · https://docs.stripe.com/api/tax/transactions/create_reversal/create */
  createReversal: (
    params: TransactionCreateReversalParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /** `GET /v1/tax/transactions/{transaction}/line_items` · https://docs.stripe.com/api/tax/transactions/line_items/list */
  listLineItems: (
    transaction: string,
    params?: TransactionListLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<TransactionLineItem>;
}

/** Binds the operations of `stripe.tax` to a client. */
export function taxActions(client: Client): TaxActions {
  return {
    associations: {
      find: (params, options) =>
        operation.get(client, "/v1/tax/associations/find", [], params, options),
    },
    calculations: {
      create: (params, options) =>
        operation.post(client, "/v1/tax/calculations", [], params, options),
      retrieve: (calculation, params, options) =>
        operation.get(client, "/v1/tax/calculations/{calculation}", [calculation], params, options),
      listLineItems: (calculation, params, options) =>
        operation.list(
          client,
          "/v1/tax/calculations/{calculation}/line_items",
          [calculation],
          params,
          options,
        ),
    },
    locations: {
      create: (params, options) => operation.post(client, "/v1/tax/locations", [], params, options),
      retrieve: (location, params, options) =>
        operation.get(client, "/v1/tax/locations/{location}", [location], params, options),
      list: (params, options) => operation.list(client, "/v1/tax/locations", [], params, options),
    },
    registrations: {
      create: (params, options) =>
        operation.post(client, "/v1/tax/registrations", [], params, options),
      retrieve: (registration, params, options) =>
        operation.get(
          client,
          "/v1/tax/registrations/{registration}",
          [registration],
          params,
          options,
        ),
      update: (registration, params, options) =>
        operation.post(
          client,
          "/v1/tax/registrations/{registration}",
          [registration],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/tax/registrations", [], params, options),
    },
    settings: {
      retrieve: (params, options) => operation.get(client, "/v1/tax/settings", [], params, options),
      update: (params, options) => operation.post(client, "/v1/tax/settings", [], params, options),
    },
    transactions: {
      retrieve: (transaction, params, options) =>
        operation.get(client, "/v1/tax/transactions/{transaction}", [transaction], params, options),
      createFromCalculation: (params, options) =>
        operation.post(client, "/v1/tax/transactions/create_from_calculation", [], params, options),
      createReversal: (params, options) =>
        operation.post(client, "/v1/tax/transactions/create_reversal", [], params, options),
      listLineItems: (transaction, params, options) =>
        operation.list(
          client,
          "/v1/tax/transactions/{transaction}/line_items",
          [transaction],
          params,
          options,
        ),
    },
  };
}
