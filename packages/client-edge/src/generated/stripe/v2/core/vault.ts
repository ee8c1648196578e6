// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  V2CoreVaultGbBankAccountsActions as GbBankAccountResource,
  V2CoreVaultUsBankAccountsActions as UsBankAccountResource,
} from "../../../actions/v2.ts";
export type {
  GbBankAccountArchiveParams,
  GbBankAccountCreateParams,
  GbBankAccountListParams,
  GbBankAccountRetrieveParams,
  GbBankAccountUnarchiveParams,
} from "../../../params/v2/core/vault/gb-bank-accounts.ts";
export type {
  UsBankAccountArchiveParams,
  UsBankAccountConfirmMicrodepositsParams,
  UsBankAccountCreateParams,
  UsBankAccountListParams,
  UsBankAccountRetrieveParams,
  UsBankAccountSendMicrodepositsParams,
  UsBankAccountUnarchiveParams,
  UsBankAccountUpdateParams,
} from "../../../params/v2/core/vault/us-bank-accounts.ts";
export type { GbBankAccount } from "../../../schemas/v2/core/vault/gb-bank-account.ts";
export type { UsBankAccount } from "../../../schemas/v2/core/vault/us-bank-account.ts";
