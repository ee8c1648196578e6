// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { VerificationSession } from "../../schemas/identity/verification-session.ts";

export interface VerificationSessionCreateParams {
  client_reference_id?: string;
  expand?: string[];
  metadata?: MetadataParam;
  options?: VerificationSessionCreateParams.Options;
  provided_details?: VerificationSessionCreateParams.ProvidedDetails;
  related_customer?: string;
  related_customer_account?: string;
  related_person?: VerificationSessionCreateParams.RelatedPerson;
  return_url?: string;
  type?: VerificationSessionCreateParams.Type;
  verification_flow?: string;
}
export declare namespace VerificationSessionCreateParams {
  interface Options {
    document?: Emptyable<Options.Document>;
  }
  namespace Options {
    interface Document {
      allowed_types?: Document.AllowedType[];
      require_id_number?: boolean;
      require_live_capture?: boolean;
      require_matching_selfie?: boolean;
    }
    namespace Document {
      type AllowedType = "driving_license" | "id_card" | "passport" | OtherString;
    }
  }
  interface ProvidedDetails {
    email?: string;
    phone?: string;
  }
  interface RelatedPerson {
    account: string;
    person: string;
  }
  type Type = "document" | "id_number" | OtherString;
}

export interface VerificationSessionRetrieveParams {
  expand?: string[];
}

export interface VerificationSessionUpdateParams {
  expand?: string[];
  metadata?: MetadataParam;
  options?: VerificationSessionUpdateParams.Options;
  provided_details?: VerificationSessionUpdateParams.ProvidedDetails;
  type?: VerificationSessionUpdateParams.Type;
}
export declare namespace VerificationSessionUpdateParams {
  export import Options = VerificationSessionCreateParams.Options;
  interface ProvidedDetails {
    email?: string;
    phone?: string;
  }
  type Type = "document" | "id_number" | OtherString;
}

export interface VerificationSessionListParams extends PaginationParams {
  client_reference_id?: string;
  created?: RangeQueryParam | number;
  expand?: string[];
  related_customer?: string;
  related_customer_account?: string;
  status?: VerificationSessionListParams.Status;
}
export declare namespace VerificationSessionListParams {
  type Status = "canceled" | "processing" | "requires_input" | "verified" | OtherString;
}

export interface VerificationSessionCancelParams {
  expand?: string[];
}

export interface VerificationSessionRedactParams {
  expand?: string[];
}

/** `POST /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/create */
export function create(
  client: Client,
  params?: VerificationSessionCreateParams,
  options?: RequestOptions,
): ApiPromise<VerificationSession> {
  return operation.post(client, "/v1/identity/verification_sessions", [], params, options);
}

/** `GET /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/retrieve */
export function retrieve(
  client: Client,
  verificationSession: string,
  params?: VerificationSessionRetrieveParams,
  options?: RequestOptions,
): ApiPromise<VerificationSession> {
  return operation.get(
    client,
    "/v1/identity/verification_sessions/{verification_session}",
    [verificationSession],
    params,
    options,
  );
}

/** `POST /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/update */
export function update(
  client: Client,
  verificationSession: string,
  params?: VerificationSessionUpdateParams,
  options?: RequestOptions,
): ApiPromise<VerificationSession> {
  return operation.post(
    client,
    "/v1/identity/verification_sessions/{verification_session}",
    [verificationSession],
    params,
    options,
  );
}

/** `GET /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/list */
export function list(
  client: Client,
  params?: VerificationSessionListParams,
  options?: RequestOptions,
): ApiListPromise<VerificationSession> {
  return operation.list(client, "/v1/identity/verification_sessions", [], params, options);
}

/** `POST /v1/identity/verification_sessions/{verification_session}/cancel` · https://docs.stripe.com/api/identity/verification_sessions/cancel */
export function cancel(
  client: Client,
  verificationSession: string,
  params?: VerificationSessionCancelParams,
  options?: RequestOptions,
): ApiPromise<VerificationSession> {
  return operation.post(
    client,
    "/v1/identity/verification_sessions/{verification_session}/cancel",
    [verificationSession],
    params,
    options,
  );
}

/** `POST /v1/identity/verification_sessions/{verification_session}/redact` · https://docs.stripe.com/api/identity/verification_sessions/redact */
export function redact(
  client: Client,
  verificationSession: string,
  params?: VerificationSessionRedactParams,
  options?: RequestOptions,
): ApiPromise<VerificationSession> {
  return operation.post(
    client,
    "/v1/identity/verification_sessions/{verification_session}/redact",
    [verificationSession],
    params,
    options,
  );
}
