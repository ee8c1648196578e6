// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface InstallCreateParams<Expand = string[]> {
  app: string;
  channel?: InstallCreateParams.Channel;
  code_challenge?: string;
  code_challenge_method?: string;
  expand?: Expand;
}
export declare namespace InstallCreateParams {
  type Channel = "private_live" | "private_test" | "public" | "testing" | OtherString;
}

export interface InstallRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface InstallUpdateParams<Expand = string[]> {
  expand?: Expand;
}

export interface InstallListParams<Expand = string[]> extends PaginationParams {
  account?: string;
  app?: string;
  approval_required?: boolean;
  channel?: InstallListParams.Channel;
  created?: RangeQueryParam | number;
  created_by?: string;
  expand?: Expand;
  status?: InstallListParams.Status;
}
export declare namespace InstallListParams {
  type Channel = "private_live" | "private_test" | "public" | "testing" | OtherString;
  type Status =
    | "install_failed"
    | "installed"
    | "installing"
    | "uninstall_failed"
    | "uninstalling"
    | OtherString;
}

export interface InstallUninstallParams<Expand = string[]> {
  expand?: Expand;
}

export interface SecretCreateParams<Expand = string[]> {
  name: string;
  payload: string;
  scope: SecretCreateParams.Scope;
  expand?: Expand;
  expires_at?: number;
}
export declare namespace SecretCreateParams {
  interface Scope {
    type: Scope.Type;
    user?: string;
  }
  namespace Scope {
    type Type = "account" | "user" | OtherString;
  }
}

export interface SecretListParams<Expand = string[]> extends PaginationParams {
  scope: SecretListParams.Scope;
  expand?: Expand;
}
export declare namespace SecretListParams {
  export import Scope = SecretCreateParams.Scope;
}

export interface SecretDeleteWhereParams<Expand = string[]> {
  name: string;
  scope: SecretDeleteWhereParams.Scope;
  expand?: Expand;
}
export declare namespace SecretDeleteWhereParams {
  export import Scope = SecretCreateParams.Scope;
}

export interface SecretFindParams<Expand = string[]> {
  name: string;
  scope: SecretFindParams.Scope;
  expand?: Expand;
}
export declare namespace SecretFindParams {
  export import Scope = SecretCreateParams.Scope;
}
