// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  IdentityVerificationReportsActions as VerificationReportResource,
  IdentityVerificationSessionsActions as VerificationSessionResource,
} from "../actions/identity.ts";
export type {
  VerificationReportListParams,
  VerificationReportRetrieveParams,
} from "../params/identity/verification-reports.ts";
export type {
  VerificationSessionCancelParams,
  VerificationSessionCreateParams,
  VerificationSessionListParams,
  VerificationSessionRedactParams,
  VerificationSessionRetrieveParams,
  VerificationSessionUpdateParams,
} from "../params/identity/verification-sessions.ts";
export type { VerificationReport } from "../schemas/identity/verification-report.ts";
export type { VerificationSession } from "../schemas/identity/verification-session.ts";
