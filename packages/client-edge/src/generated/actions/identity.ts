// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  IdentityActions,
  IdentityVerificationReportsActions,
  IdentityVerificationSessionsActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.identity` to a client. */
export function identityActions(client: Client): IdentityActions {
  return {
    verificationReports: identityVerificationReportsActions(client),
    verificationSessions: identityVerificationSessionsActions(client),
  };
}

function identityVerificationReportsActions(client: Client): IdentityVerificationReportsActions {
  const bind = binder(client, "/v1/identity/verification_reports");
  return {
    retrieve: bind(operation.get, "/{verification_report}"),
    list: bind(operation.list),
  };
}

function identityVerificationSessionsActions(client: Client): IdentityVerificationSessionsActions {
  const bind = binder(client, "/v1/identity/verification_sessions");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{verification_session}"),
    update: bind(operation.post, "/{verification_session}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{verification_session}/cancel"),
    redact: bind(operation.post, "/{verification_session}/redact"),
  };
}
