// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface Secret {
  id: string;
  object: "apps.secret";
  created: number;
  deleted?: boolean;
  expires_at: number | null;
  livemode: boolean;
  name: string;
  payload?: string | null;
  scope: Secret.Scope;
}
export declare namespace Secret {
  interface Scope {
    type: Scope.Type;
    user?: string;
  }
  namespace Scope {
    type Type = "account" | "user" | OtherString;
  }
}
