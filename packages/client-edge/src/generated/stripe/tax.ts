// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  TaxAssociationsActions as AssociationResource,
  TaxCalculationsActions as CalculationResource,
  TaxLocationsActions as LocationResource,
  TaxRegistrationsActions as RegistrationResource,
  TaxSettingsActions as SettingResource,
  TaxTransactionsActions as TransactionResource,
} from "../actions/tax.ts";
export type { AssociationFindParams } from "../params/tax/associations.ts";
export type {
  CalculationCreateParams,
  CalculationListLineItemsParams,
  CalculationRetrieveParams,
} from "../params/tax/calculations.ts";
export type {
  LocationCreateParams,
  LocationListParams,
  LocationRetrieveParams,
} from "../params/tax/locations.ts";
export type {
  RegistrationCreateParams,
  RegistrationListParams,
  RegistrationRetrieveParams,
  RegistrationUpdateParams,
} from "../params/tax/registrations.ts";
export type { SettingsRetrieveParams, SettingsUpdateParams } from "../params/tax/settings.ts";
export type {
  TransactionCreateFromCalculationParams,
  TransactionCreateReversalParams,
  TransactionListLineItemsParams,
  TransactionRetrieveParams,
} from "../params/tax/transactions.ts";
export type { Association } from "../schemas/tax/association.ts";
export type { CalculationLineItem } from "../schemas/tax/calculation-line-item.ts";
export type { Calculation } from "../schemas/tax/calculation.ts";
export type { Location } from "../schemas/tax/location.ts";
export type { Registration } from "../schemas/tax/registration.ts";
export type { Settings } from "../schemas/tax/settings.ts";
export type { TransactionLineItem } from "../schemas/tax/transaction-line-item.ts";
export type { Transaction } from "../schemas/tax/transaction.ts";
