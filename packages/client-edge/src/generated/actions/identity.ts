// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  VerificationReportListParams,
  VerificationReportRetrieveParams,
} from "../params/identity/verification-reports.ts";
import type {
  VerificationSessionCancelParams,
  VerificationSessionCreateParams,
  VerificationSessionListParams,
  VerificationSessionRedactParams,
  VerificationSessionRetrieveParams,
  VerificationSessionUpdateParams,
} from "../params/identity/verification-sessions.ts";
import type { VerificationReport } from "../schemas/identity/verification-report.ts";
import type { VerificationSession } from "../schemas/identity/verification-session.ts";

/** `stripe.identity` */
export interface IdentityActions {
  readonly verificationReports: IdentityVerificationReportsActions;
  readonly verificationSessions: IdentityVerificationSessionsActions;
}

/** `stripe.identity.verificationReports` */
export interface IdentityVerificationReportsActions {
  /** `GET /v1/identity/verification_reports/{verification_report}` · https://docs.stripe.com/api/identity/verification_reports/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    verificationReport: string,
    params?: VerificationReportRetrieveParams<Expand<VerificationReport, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationReport, E>>;
  /** `GET /v1/identity/verification_reports` · https://docs.stripe.com/api/identity/verification_reports/list */
  list: <const E extends readonly string[] = []>(
    params?: VerificationReportListParams<ExpandItems<VerificationReport, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<VerificationReport, E>>;
}

/** `stripe.identity.verificationSessions` */
export interface IdentityVerificationSessionsActions {
  /** `POST /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/create */
  create: <const E extends readonly string[] = []>(
    params?: VerificationSessionCreateParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
  /** `GET /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    verificationSession: string,
    params?: VerificationSessionRetrieveParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
  /** `POST /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/update */
  update: <const E extends readonly string[] = []>(
    verificationSession: string,
    params?: VerificationSessionUpdateParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
  /** `GET /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/list */
  list: <const E extends readonly string[] = []>(
    params?: VerificationSessionListParams<ExpandItems<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<VerificationSession, E>>;
  /** `POST /v1/identity/verification_sessions/{verification_session}/cancel` · https://docs.stripe.com/api/identity/verification_sessions/cancel */
  cancel: <const E extends readonly string[] = []>(
    verificationSession: string,
    params?: VerificationSessionCancelParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
  /** `POST /v1/identity/verification_sessions/{verification_session}/redact` · https://docs.stripe.com/api/identity/verification_sessions/redact */
  redact: <const E extends readonly string[] = []>(
    verificationSession: string,
    params?: VerificationSessionRedactParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
}

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
