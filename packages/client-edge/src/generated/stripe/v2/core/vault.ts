// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  V2CoreVaultGbBankAccountsActions as GbBankAccountResource,
  V2CoreVaultUsBankAccountsActions as UsBankAccountResource,
} from "../../../actions/interfaces.ts";
export type {
  GbBankAccountArchiveParams,
  GbBankAccountCreateParams,
  GbBankAccountListParams,
  GbBankAccountRetrieveParams,
  GbBankAccountUnarchiveParams,
  UsBankAccountArchiveParams,
  UsBankAccountConfirmMicrodepositsParams,
  UsBankAccountCreateParams,
  UsBankAccountListParams,
  UsBankAccountRetrieveParams,
  UsBankAccountSendMicrodepositsParams,
  UsBankAccountUnarchiveParams,
  UsBankAccountUpdateParams,
} from "../../../params/v2/core/vault.ts";
export type { GbBankAccount, UsBankAccount } from "../../../schemas/v2/core/vault.ts";
