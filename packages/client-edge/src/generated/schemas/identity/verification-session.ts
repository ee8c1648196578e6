// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Address } from "../address.ts";
import type { VerificationReport } from "./verification-report.ts";

export interface VerificationSession {
  id: string;
  object: "identity.verification_session";
  client_reference_id: string | null;
  client_secret: string | null;
  created: number;
  last_error: VerificationSession.LastError | null;
  last_verification_report: string | VerificationReport | null;
  livemode: boolean;
  metadata: Metadata;
  options: VerificationSession.Options | null;
  provided_details?: VerificationSession.ProvidedDetails | null;
  redaction: VerificationSession.Redaction | null;
  related_customer: string | null;
  related_customer_account: string | null;
  related_person?: VerificationSession.RelatedPerson;
  status: VerificationSession.Status;
  type: VerificationSession.Type;
  url: string | null;
  verification_flow?: string;
  verified_outputs?: VerificationSession.VerifiedOutputs | null;
}
export declare namespace VerificationSession {
  interface LastError {
    code: LastError.Code | null;
    reason: string | null;
  }
  namespace LastError {
    type Code =
      | "abandoned"
      | "consent_declined"
      | "country_not_supported"
      | "device_not_supported"
      | "document_expired"
      | "document_type_not_supported"
      | "document_unverified_other"
      | "email_unverified_other"
      | "email_verification_declined"
      | "id_number_insufficient_document_data"
      | "id_number_mismatch"
      | "id_number_unverified_other"
      | "phone_unverified_other"
      | "phone_verification_declined"
      | "selfie_document_missing_photo"
      | "selfie_face_mismatch"
      | "selfie_manipulated"
      | "selfie_unverified_other"
      | "under_supported_age"
      | OtherString;
  }
  interface Options {
    document?: Options.Document;
    email?: Options.Email;
    id_number?: Options.IdNumber;
    matching?: Options.Matching;
    phone?: Options.Phone;
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
    interface Email {
      require_verification?: boolean;
    }
    interface IdNumber {}
    interface Matching {
      dob?: Matching.Dob;
      name?: Matching.Name;
    }
    namespace Matching {
      type Dob = "none" | "similar" | OtherString;
      type Name = "none" | "similar" | OtherString;
    }
    interface Phone {
      require_verification?: boolean;
    }
  }
  interface ProvidedDetails {
    email?: string;
    phone?: string;
  }
  interface Redaction {
    status: Redaction.Status;
  }
  namespace Redaction {
    type Status = "processing" | "redacted" | "validated" | OtherString;
  }
  interface RelatedPerson {
    account: string;
    person: string;
  }
  type Status = "canceled" | "processing" | "requires_input" | "verified" | OtherString;
  type Type = "document" | "id_number" | "verification_flow" | OtherString;
  interface VerifiedOutputs {
    address: Address | null;
    dob?: VerifiedOutputs.Dob | null;
    email: string | null;
    first_name: string | null;
    id_number?: string | null;
    id_number_type: VerifiedOutputs.IdNumberType | null;
    last_name: string | null;
    phone: string | null;
    sex?: VerifiedOutputs.Sex | null;
    unparsed_place_of_birth?: string | null;
    unparsed_sex?: string | null;
  }
  namespace VerifiedOutputs {
    type Dob = VerificationReport.Document.Dob;
    type IdNumberType = "br_cpf" | "sg_nric" | "us_ssn" | OtherString;
    type Sex = "[redacted]" | "female" | "male" | "unknown" | OtherString;
  }
}
