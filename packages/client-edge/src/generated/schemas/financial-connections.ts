// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Customer } from "./customer.ts";
import type { Token } from "./token.ts";

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

export interface AccountOwner {
  id: string;
  object: "financial_connections.account_owner";
  email: string | null;
  name: string;
  ownership: string;
  phone: string | null;
  raw_address: string | null;
  refreshed_at: number | null;
}

export interface AccountOwnership {
  id: string;
  object: "financial_connections.account_ownership";
  created: number;
  owners: ApiList<AccountOwner>;
}

export interface Authorization {
  id: string;
  object: "financial_connections.authorization";
  institution_name: string;
  livemode: boolean;
  status: Authorization.Status;
  status_details: Authorization.StatusDetails;
}
export declare namespace Authorization {
  type Status = "active" | "inactive" | OtherString;
  interface StatusDetails {
    active?: StatusDetails.Active;
    inactive?: StatusDetails.Inactive;
  }
  namespace StatusDetails {
    interface Active {
      action: Active.Action;
      expected_deactivation_date: number;
    }
    namespace Active {
      type Action = "none" | "relink_required" | OtherString;
    }
    interface Inactive {
      action: Inactive.Action;
    }
    namespace Inactive {
      type Action = "none" | "relink_required" | OtherString;
    }
  }
}

export interface Session {
  id: string;
  object: "financial_connections.session";
  account_holder: Session.AccountHolder | null;
  accounts: ApiList<Account>;
  bank_account_token?: Token;
  client_secret: string | null;
  filters?: Session.Filters;
  limits?: Session.Limits;
  livemode: boolean;
  manual_entry?: Session.ManualEntry;
  permissions: Session.Permission[];
  prefetch: Session.Prefetch[] | null;
  return_url?: string;
}
export declare namespace Session {
  export import AccountHolder = Account.AccountHolder;
  interface Filters {
    account_subcategories: Filters.AccountSubcategory[] | null;
    country: string | null;
    require_payment_method_support?: Filters.RequirePaymentMethodSupport;
  }
  namespace Filters {
    type AccountSubcategory =
      | "checking"
      | "credit_card"
      | "line_of_credit"
      | "mortgage"
      | "savings"
      | OtherString;
    type RequirePaymentMethodSupport = "all" | "at_least_one" | "none";
  }
  interface Limits {
    accounts: number;
  }
  interface ManualEntry {
    mode?: ManualEntry.Mode;
  }
  namespace ManualEntry {
    type Mode = "automatic" | "disabled" | OtherString;
  }
  type Permission = "balances" | "ownership" | "payment_method" | "transactions" | OtherString;
  type Prefetch = "balances" | "ownership" | "transactions" | OtherString;
}

export interface Transaction {
  id: string;
  object: "financial_connections.transaction";
  account: string;
  amount: number;
  currency: string;
  description: string;
  livemode: boolean;
  status: Transaction.Status;
  status_transitions: Transaction.StatusTransitions;
  transacted_at: number;
  transaction_refresh: string;
  updated: number;
}
export declare namespace Transaction {
  type Status = "pending" | "posted" | "void" | OtherString;
  interface StatusTransitions {
    posted_at: number | null;
    void_at: number | null;
  }
}
