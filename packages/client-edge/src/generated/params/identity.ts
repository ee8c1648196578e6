// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface VerificationReportRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface VerificationReportListParams<Expand = string[]> extends PaginationParams {
  client_reference_id?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  type?: VerificationReportListParams.Type;
  verification_session?: string;
}
export declare namespace VerificationReportListParams {
  type Type = "document" | "id_number" | OtherString;
}

export interface VerificationSessionCreateParams<Expand = string[]> {
  client_reference_id?: string;
  expand?: Expand;
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

export interface VerificationSessionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface VerificationSessionUpdateParams<Expand = string[]> {
  expand?: Expand;
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

export interface VerificationSessionListParams<Expand = string[]> extends PaginationParams {
  client_reference_id?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  related_customer?: string;
  related_customer_account?: string;
  status?: VerificationSessionListParams.Status;
}
export declare namespace VerificationSessionListParams {
  type Status = "canceled" | "processing" | "requires_input" | "verified" | OtherString;
}

export interface VerificationSessionCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface VerificationSessionRedactParams<Expand = string[]> {
  expand?: Expand;
}
