// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams } from "../../../shared.ts";

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
