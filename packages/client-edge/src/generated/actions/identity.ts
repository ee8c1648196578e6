// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  VerificationReportListParams,
  VerificationReportRetrieveParams,
} from "../operations/identity/verification-reports.ts";
import type {
  VerificationSessionCancelParams,
  VerificationSessionCreateParams,
  VerificationSessionListParams,
  VerificationSessionRedactParams,
  VerificationSessionRetrieveParams,
  VerificationSessionUpdateParams,
} from "../operations/identity/verification-sessions.ts";
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
    verificationReports: {
      retrieve: (verificationReport, params, options) =>
        operation.get(
          client,
          "/v1/identity/verification_reports/{verification_report}",
          [verificationReport],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/identity/verification_reports", [], params, options),
    },
    verificationSessions: {
      create: (params, options) =>
        operation.post(client, "/v1/identity/verification_sessions", [], params, options),
      retrieve: (verificationSession, params, options) =>
        operation.get(
          client,
          "/v1/identity/verification_sessions/{verification_session}",
          [verificationSession],
          params,
          options,
        ),
      update: (verificationSession, params, options) =>
        operation.post(
          client,
          "/v1/identity/verification_sessions/{verification_session}",
          [verificationSession],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/identity/verification_sessions", [], params, options),
      cancel: (verificationSession, params, options) =>
        operation.post(
          client,
          "/v1/identity/verification_sessions/{verification_session}/cancel",
          [verificationSession],
          params,
          options,
        ),
      redact: (verificationSession, params, options) =>
        operation.post(
          client,
          "/v1/identity/verification_sessions/{verification_session}/redact",
          [verificationSession],
          params,
          options,
        ),
    },
  };
}
