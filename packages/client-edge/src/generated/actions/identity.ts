// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
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
  retrieve: (
    verificationReport: string,
    params?: VerificationReportRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<VerificationReport>;
  /** `GET /v1/identity/verification_reports` · https://docs.stripe.com/api/identity/verification_reports/list */
  list: (
    params?: VerificationReportListParams,
    options?: RequestOptions,
  ) => ApiListPromise<VerificationReport>;
}

/** `stripe.identity.verificationSessions` */
export interface IdentityVerificationSessionsActions {
  /** `POST /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/create */
  create: (
    params?: VerificationSessionCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<VerificationSession>;
  /** `GET /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/retrieve */
  retrieve: (
    verificationSession: string,
    params?: VerificationSessionRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<VerificationSession>;
  /** `POST /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/update */
  update: (
    verificationSession: string,
    params?: VerificationSessionUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<VerificationSession>;
  /** `GET /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/list */
  list: (
    params?: VerificationSessionListParams,
    options?: RequestOptions,
  ) => ApiListPromise<VerificationSession>;
  /** `POST /v1/identity/verification_sessions/{verification_session}/cancel` · https://docs.stripe.com/api/identity/verification_sessions/cancel */
  cancel: (
    verificationSession: string,
    params?: VerificationSessionCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<VerificationSession>;
  /** `POST /v1/identity/verification_sessions/{verification_session}/redact` · https://docs.stripe.com/api/identity/verification_sessions/redact */
  redact: (
    verificationSession: string,
    params?: VerificationSessionRedactParams,
    options?: RequestOptions,
  ) => ApiPromise<VerificationSession>;
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
