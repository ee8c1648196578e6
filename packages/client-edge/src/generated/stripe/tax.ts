// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  TaxAssociationsActions as AssociationResource,
  TaxCalculationsActions as CalculationResource,
  TaxLocationsActions as LocationResource,
  TaxRegistrationsActions as RegistrationResource,
  TaxSettingsActions as SettingResource,
  TaxTransactionsActions as TransactionResource,
} from "../actions/interfaces.ts";
export type {
  AssociationFindParams,
  CalculationCreateParams,
  CalculationListLineItemsParams,
  CalculationRetrieveParams,
  LocationCreateParams,
  LocationListParams,
  LocationRetrieveParams,
  RegistrationCreateParams,
  RegistrationListParams,
  RegistrationRetrieveParams,
  RegistrationUpdateParams,
  SettingsRetrieveParams,
  SettingsUpdateParams,
  TransactionCreateFromCalculationParams,
  TransactionCreateReversalParams,
  TransactionListLineItemsParams,
  TransactionRetrieveParams,
} from "../params/tax.ts";
export type {
  Association,
  Calculation,
  CalculationLineItem,
  Location,
  Registration,
  Settings,
  Transaction,
  TransactionLineItem,
} from "../schemas/tax.ts";
