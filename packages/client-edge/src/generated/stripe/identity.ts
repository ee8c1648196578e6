// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  IdentityVerificationReportsActions as VerificationReportResource,
  IdentityVerificationSessionsActions as VerificationSessionResource,
} from "../actions/interfaces.ts";
export type {
  VerificationReportListParams,
  VerificationReportRetrieveParams,
  VerificationSessionCancelParams,
  VerificationSessionCreateParams,
  VerificationSessionListParams,
  VerificationSessionRedactParams,
  VerificationSessionRetrieveParams,
  VerificationSessionUpdateParams,
} from "../params/identity.ts";
export type { VerificationReport, VerificationSession } from "../schemas/identity.ts";
