// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface Install {
  id: string;
  object: "apps.install";
  account: string;
  app: string;
  approval_required: boolean;
  auth_code: string | null;
  channel: Install.Channel;
  content_security_policy_granted: Install.ContentSecurityPolicyGranted;
  content_security_policy_pending: Install.ContentSecurityPolicyPending;
  created: number;
  created_by: string | null;
  endpoints_granted: string[];
  endpoints_pending: string[];
  livemode: boolean;
  permissions_granted: string[];
  permissions_pending: string[];
  status: Install.Status;
}
export declare namespace Install {
  type Channel = "private_live" | "private_test" | "public" | "review" | "testing" | OtherString;
  interface ContentSecurityPolicyGranted {
    connect_src: string[];
    image_src: string[];
  }
  type ContentSecurityPolicyPending = ContentSecurityPolicyGranted;
  type Status =
    | "install_failed"
    | "installed"
    | "installing"
    | "uninstall_failed"
    | "uninstalling"
    | OtherString;
}

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
