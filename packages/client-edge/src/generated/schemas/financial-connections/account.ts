// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { Customer } from "../customer.ts";
import type { AccountOwnership } from "./account-ownership.ts";

export interface Account {
  id: string;
  object: "financial_connections.account";
  account_holder: Account.AccountHolder | null;
  account_numbers: Account.AccountNumber[] | null;
  balance: Account.Balance | null;
  balance_refresh: Account.BalanceRefresh | null;
  category: Account.Category;
  created: number;
  display_name: string | null;
  institution_name: string;
  last4: string | null;
  livemode: boolean;
  ownership: string | AccountOwnership | null;
  ownership_refresh: Account.OwnershipRefresh | null;
  permissions: Account.Permission[] | null;
  status: Account.Status;
  status_details?: Account.StatusDetails;
  subcategory: Account.Subcategory;
  subscriptions: "transactions"[] | null;
  supported_payment_method_types: Account.SupportedPaymentMethodType[];
  transaction_refresh: Account.TransactionRefresh | null;
}
export declare namespace Account {
  interface AccountHolder {
    account?: string | Account;
    customer?: string | Customer;
    customer_account?: string;
    type: AccountHolder.Type;
  }
  namespace AccountHolder {
    type Type = "account" | "customer" | OtherString;
  }
  interface AccountNumber {
    expected_expiry_date: number | null;
    identifier_type: AccountNumber.IdentifierType;
    status: AccountNumber.Status;
    supported_networks: "ach"[];
  }
  namespace AccountNumber {
    type IdentifierType = "account_number" | "tokenized_account_number" | OtherString;
    type Status = "deactivated" | "expired" | "pending" | "transactable" | OtherString;
  }
  interface Balance {
    as_of: number;
    cash?: Balance.Cash;
    credit?: Balance.Credit;
    current: { [key: string]: number };
    type: Balance.Type;
  }
  namespace Balance {
    interface Cash {
      available: { [key: string]: number } | null;
    }
    interface Credit {
      used: { [key: string]: number } | null;
    }
    type Type = "cash" | "credit" | OtherString;
  }
  interface BalanceRefresh {
    last_attempted_at: number;
    next_refresh_available_at: number | null;
    status: BalanceRefresh.Status;
  }
  namespace BalanceRefresh {
    type Status = "failed" | "pending" | "succeeded" | OtherString;
  }
  type Category = "cash" | "credit" | "investment" | "other" | OtherString;
  export import OwnershipRefresh = BalanceRefresh;
  type Permission = "balances" | "ownership" | "payment_method" | "transactions" | OtherString;
  type Status = "active" | "disconnected" | "inactive" | OtherString;
  interface StatusDetails {
    active?: StatusDetails.Active;
  }
  namespace StatusDetails {
    interface Active {
      action: Active.Action;
      cause: Active.Cause;
      expected_deactivation_date: number;
    }
    namespace Active {
      type Action = "none" | "relink_required" | OtherString;
      type Cause = "access_expired" | "institution_requirement" | "unspecified" | OtherString;
    }
  }
  type Subcategory =
    | "checking"
    | "credit_card"
    | "line_of_credit"
    | "mortgage"
    | "other"
    | "savings"
    | OtherString;
  type SupportedPaymentMethodType = "link" | "us_bank_account" | OtherString;
  interface TransactionRefresh {
    id: string;
    last_attempted_at: number;
    next_refresh_available_at: number | null;
    status: TransactionRefresh.Status;
  }
  namespace TransactionRefresh {
    type Status = "failed" | "pending" | "succeeded" | OtherString;
  }
}
